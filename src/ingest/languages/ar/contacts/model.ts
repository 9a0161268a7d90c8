/** What is gathered of an encounter while a text is read. */
import type { ContactType, ParticipantRole } from '../../../../model.js';
import type { TokenRange } from '../../../engine/document.js';
import type { Entity } from '../cast/entities.js';
import type { ContactNoun, LightVerb } from '../lexicon/contacts.js';
import type { Phrase } from '../phrases.js';
import type { VerbForm } from '../verb-forms.js';

/** The conjunction written onto the next word. */
export const AND = 'و';

export interface Party {
  readonly entity: Entity;
  readonly role: ParticipantRole;
}

export interface ContactDraft {
  readonly type: ContactType;
  readonly parties: Party[];
  readonly range: TokenRange;
  readonly trigger: number;
  readonly rule: string;
  /** "the call": goes back to one already told. */
  readonly definite: boolean;
}

export interface DroppedContact {
  readonly at: number;
  readonly rule: string;
  readonly reason: string;
}

export type Relation = 'agent' | 'with' | 'from' | 'to' | 'between';
/** The verb that a noun of contact leans on, with its subject. */
export interface Support {
  readonly at: number;
  readonly verb: LightVerb;
  readonly form: VerbForm;
  readonly subject: Entity | null;
  readonly phrase: Phrase | null;
  /** Who does it with the subject: "A and B held". */
  readonly joint: readonly Entity[];
}
export interface Tied {
  readonly relation: Relation;
  readonly phrase: Phrase;
  readonly entity: Entity;
}

/** What its first party and the others are in an encounter that a noun tells. */
export const rolesOf = (
  type: ContactType,
  received: boolean,
  noun: ContactNoun,
): readonly [ParticipantRole, ParticipantRole] => {
  if (type === 'CALL') return received ? ['RECIPIENT', 'INITIATOR'] : ['INITIATOR', 'RECIPIENT'];
  if (type === 'MESSAGE') return received ? ['RECIPIENT', 'SENDER'] : ['SENDER', 'RECIPIENT'];
  if (noun.reception) return ['HOST', 'VISITOR'];
  return ['PARTICIPANT', 'PARTICIPANT'];
};
