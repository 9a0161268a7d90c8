/** Codes of a finished fact: what the codes depend on is read off its participants. */
import type { ActorFact, ContactFact, EventFact } from '../../model.js';
import { type CodableEvent, codeEvent, type EventCodes } from './coding.js';

/** What the fact itself does not carry. */
export interface CodingHints {
  readonly stance?: CodableEvent['stance'];
  readonly negated?: boolean;
  readonly demand?: CodableEvent['demand'];
  readonly purpose?: CodableEvent['purpose'];
  /** State in which a meeting took place, where known. */
  readonly placeState?: string | null;
}

const stateOf = (actor: ActorFact | undefined): string | null => {
  switch (actor?.kind) {
    case 'STATE':
    case 'MINISTRY':
      return actor.state;
    case 'PERSON':
      return actor.roles.find(({ state }) => state !== undefined)?.state ?? null;
    default:
      return null;
  }
};

/** A meeting of so many states is more than two-sided. */
const MULTILATERAL = 3;

const settingOf = (
  contact: ContactFact,
  actors: ReadonlyMap<string, ActorFact>,
  place: string | null,
): CodableEvent['setting'] => {
  const states = new Set(contact.participants.flatMap(({ actor }) => stateOf(actors.get(actor)) ?? []));
  if (states.size >= MULTILATERAL) return 'multilateral';
  const hosted = contact.participants.some(({ role }) => role === 'HOST' || role === 'VISITOR');
  // two officials of one state pay each other no visit in the manuals' sense
  if (hosted && states.size !== 1) return 'visit';
  if (place === null || states.size < 2) return null;
  return states.has(place) ? 'visit' : 'third-party';
};

/** PLOVER and CAMEO codes of a fact; the visitor is the actor of a visit unless the host began it. */
export const codeFact = (
  event: EventFact,
  actors: ReadonlyMap<string, ActorFact>,
  hints: CodingHints = {},
): EventCodes => {
  const { placeState = null, ...told } = hints;
  if (event.type === 'STATEMENT' || event.type === 'DENIAL') return codeEvent({ ...told, type: event.type });
  const began = event.participants.find(({ actor }) => actor === event.initiative)?.role;
  return codeEvent({
    ...told,
    type: event.type,
    status: event.status,
    setting: settingOf(event, actors, placeState),
    initiator: began === 'HOST' ? 'HOST' : 'VISITOR',
  });
};
