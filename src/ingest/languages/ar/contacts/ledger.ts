import type { ContactType, ParticipantRole } from '../../../../model.js';
import type { TokenRange } from '../../../engine/document.js';
import type { Entity } from '../cast/entities.js';
import { stateOfFigure } from '../figures.js';
import type { ContactDraft, DroppedContact, Party } from './model.js';

/** Told by an office: "the director of education". */
const isTitled = ({ mentions }: Entity): boolean =>
  mentions.some((mention) => mention.kind === 'person' && mention.number === 'singular');

/** "he met one of the university's officials": somebody of no office, with people who are not named. */
const isPrivate = (parties: readonly Party[]): boolean =>
  parties.some(({ entity }) => entity.kind === 'person') &&
  parties.some(({ entity }) => entity.kind === 'source' && entity.of === null && !isTitled(entity)) &&
  parties.every(
    ({ entity }) =>
      entity.kind === 'source' ||
      (entity.kind === 'person' &&
        entity.titles.every(({ office }) => office === null) &&
        entity.names.every(({ key }) => stateOfFigure(key) === null)),
  );

const SENDING = new Set<ParticipantRole>(['INITIATOR', 'SENDER']);
/** "two calls from X and Y", "the king and the prince sent two cables to X": one each. */
export const eachPair = (parties: readonly Party[]): Party[][] => {
  const senders = parties.filter(({ role }) => SENDING.has(role));
  const ones = senders.length > 1 ? senders : parties.slice(0, 1);
  const others = parties.filter((party) => !ones.includes(party));
  return ones.flatMap((one) => others.map((other) => [one, other]));
};

/** The encounters found so far, and the candidates that were none. */
export class Ledger {
  readonly kept: ContactDraft[] = [];
  readonly dropped: DroppedContact[] = [];

  drop(at: number, rule: string, reason: string): void {
    this.dropped.push({ at, rule, reason });
  }

  lastOf(type: ContactType): ContactDraft | undefined {
    return this.kept.findLast((kept) => kept.type === type);
  }

  /** The encounter of just these that was told last. */
  lastOfAll(entities: readonly Entity[]): ContactDraft | undefined {
    const all = new Set(entities);
    return this.kept.findLast(
      ({ parties }) => parties.length === all.size && parties.every(({ entity }) => all.has(entity)),
    );
  }

  /** Those who were at an encounter as well. */
  join({ parties }: ContactDraft, entities: readonly Entity[]): void {
    for (const entity of entities)
      if (parties.every((party) => party.entity !== entity)) parties.push({ entity, role: 'PARTICIPANT' });
  }

  /** Enters an encounter; one actor alone, or two states in general, make none. */
  keep(
    type: ContactType,
    parties: readonly Party[],
    range: TokenRange,
    trigger: number,
    rule: string,
    definite: boolean,
  ): void {
    const unique = parties.filter(
      (party, i) => parties.findIndex(({ entity }) => entity === party.entity) === i,
    );
    if (unique.length < 2) this.drop(trigger, rule, 'no second party');
    else if (isPrivate(unique)) this.drop(trigger, rule, 'of a private person, who holds no office');
    else if (definite && type === 'MEETING' && unique.every(({ entity }) => entity.kind === 'state'))
      this.drop(trigger, rule, 'relations between states, no encounter');
    else this.kept.push({ type, parties: unique, range, trigger, rule, definite });
  }
}
