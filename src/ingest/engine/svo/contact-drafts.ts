/** What is gathered of an encounter while a text is read. */
import type { ContactStatus, ContactType, EventDate, ParticipantRole } from '../../../model.js';
import type { TokenRange } from '../document.js';
import type { Entity } from './entities.js';
import type { Connective } from './grammar.js';

export interface Party {
  readonly entity: Entity;
  readonly role: ParticipantRole;
}
export interface Contact {
  readonly type: ContactType;
  readonly parties: readonly Party[];
  readonly ranges: TokenRange[];
  readonly triggers: number[];
  readonly rule: string;
  status: ContactStatus;
  date: EventDate | null;
  firstSince: string | null;
  initiative: string | null;
}
export interface Dropped {
  readonly at: number;
  readonly rule: string;
  readonly reason: string;
}
/** Those named after a verb or noun of contact, by the word before them. */
export type Others = ReadonlyMap<Connective | 'direct', readonly Entity[]>;

/** The roles of both sides; `began` says who did. */
export const rolesOf = (
  type: ContactType,
  began: 'self' | 'other' | null,
  host: 'self' | 'other' | null,
): readonly [self: ParticipantRole, other: ParticipantRole] => {
  switch (type) {
    case 'VISIT':
      return ['VISITOR', 'HOST'];
    case 'MESSAGE':
      return began === 'other' ? ['RECIPIENT', 'SENDER'] : ['SENDER', 'RECIPIENT'];
    case 'CALL':
      if (began === null) return ['PARTICIPANT', 'PARTICIPANT'];
      return began === 'self' ? ['INITIATOR', 'RECIPIENT'] : ['RECIPIENT', 'INITIATOR'];
    default:
      if (host === null) return ['PARTICIPANT', 'PARTICIPANT'];
      return host === 'self' ? ['HOST', 'VISITOR'] : ['VISITOR', 'HOST'];
  }
};

/** Why these cannot be the parties of an encounter; null where they can. */
export const objection = (
  type: ContactType,
  self: readonly Entity[],
  other: readonly Entity[],
): string | null => {
  const all = new Set([...self, ...other]);
  if (all.size < 2) return 'no second party';
  if ([...all].some((entity) => entity.kind === 'organization' && entity.press))
    return 'a talk with the press is a statement';
  if (type === 'VISIT') {
    const [visitor] = self;
    const [place] = other;
    if (visitor?.kind !== 'person' && visitor?.kind !== 'source') return 'nobody who visits';
    if (
      place?.kind === 'state' &&
      visitor.kind === 'person' &&
      visitor.titles.some(({ state }) => state === place.state)
    )
      return 'a journey in the own country is no visit';
  }
  return null;
};
