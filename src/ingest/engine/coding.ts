/**
 * Events in the codes of political science: PLOVER (manual of 2024) and its elder CAMEO (1.1b3). Where a manual gives
 * no code the answer is null and says why; nothing is coded by analogy.
 */
import type { ContactStatus, EventType, PloverCode } from '../../model.js';

/** What a speaker does by saying something, as far as PLOVER and CAMEO tell it apart. */
export type StatementStance =
  | 'PRAISE'
  | 'REQUEST'
  | 'AGREE'
  | 'SUPPORT'
  | 'REJECT'
  | 'ACCUSE'
  | 'CONDEMN'
  | 'THREATEN';

/** What PLOVER's modes of REQUEST and REJECT tell apart: what is asked for or refused. */
export type Demand = 'assist' | 'change' | 'yield' | 'meet';

/** An event as far as its codes depend on it. */
export interface CodableEvent {
  readonly type: EventType;
  /** Of a contact: a denied one is none. */
  readonly status?: ContactStatus | undefined;
  /** Of a statement. */
  readonly stance?: StatementStance | null | undefined;
  /** "Did not condemn": the act is said not to have been done. */
  readonly negated?: boolean | undefined;
  readonly demand?: Demand | null | undefined;
  /** Of a meeting: one side is the other's guest; a third state is host to both; at an alliance's or organization's. */
  readonly setting?: 'visit' | 'third-party' | 'multilateral' | null | undefined;
  /** Of a contact: talks between adversaries by a mediator, or negotiations. */
  readonly purpose?: 'mediation' | 'negotiation' | null | undefined;
  /** Of a visit or a meeting at one side's home: who is the actor of the code. CAMEO tells guest from host. */
  readonly initiator?: 'VISITOR' | 'HOST' | null | undefined;
}

export interface EventCodes {
  readonly plover: PloverCode | null;
  readonly cameo: string | null;
  /** Why a code is null. */
  readonly reason?: string;
}

const consult = (mode: string | null, cameo: string): EventCodes => ({
  plover: { type: 'CONSULT', mode },
  cameo,
});

/** CAMEO's codes of purpose come before those of place; PLOVER knows place only. */
const PURPOSES = { mediation: '045', negotiation: '046' } as const;

const codeVisit = (event: CodableEvent): EventCodes =>
  consult('visit', event.initiator === 'HOST' ? '043' : '042');

const codeMeeting = (event: CodableEvent): EventCodes => {
  const purpose = event.purpose ? PURPOSES[event.purpose] : null;
  switch (event.setting) {
    case 'visit':
      return consult('visit', purpose ?? (event.initiator === 'HOST' ? '043' : '042'));
    case 'third-party':
      return consult('third-party', purpose ?? '044');
    case 'multilateral':
      return consult('multilateral', purpose ?? '040');
    default:
      return consult(null, purpose ?? '040');
  }
};

const codeContact = (event: CodableEvent): EventCodes => {
  if (event.status === 'DENIED' || event.negated)
    return { plover: null, cameo: null, reason: 'negated events are left out of both codings' };
  switch (event.type) {
    case 'CALL':
      return consult('phone', event.purpose ? PURPOSES[event.purpose] : '041');
    case 'VISIT':
      return codeVisit(event);
    case 'MEETING':
      return codeMeeting(event);
    default:
      // PLOVER's phone is "phone or some other remote medium"; CAMEO's 041 is the telephone alone
      return consult('phone', event.purpose ? PURPOSES[event.purpose] : '040');
  }
};

interface StanceCode {
  readonly type: string;
  readonly mode: string | null;
  readonly cameo: string;
}
/** PLOVER dropped CAMEO's appeals (02) as a category of its own: a request is a REQUEST, however polite. */
const STANCES: Readonly<Record<StatementStance, StanceCode>> = {
  PRAISE: { type: 'SUPPORT', mode: null, cameo: '051' },
  SUPPORT: { type: 'SUPPORT', mode: null, cameo: '051' },
  AGREE: { type: 'AGREE', mode: null, cameo: '030' },
  REQUEST: { type: 'REQUEST', mode: null, cameo: '020' },
  REJECT: { type: 'REJECT', mode: null, cameo: '120' },
  ACCUSE: { type: 'ACCUSE', mode: 'allege', cameo: '112' },
  CONDEMN: { type: 'ACCUSE', mode: 'disapprove', cameo: '111' },
  THREATEN: { type: 'THREATEN', mode: null, cameo: '130' },
};
/** CAMEO's finer codes of an appeal and of a refusal, by what is asked for. */
const APPEALS: Readonly<Record<Demand, string>> = { assist: '021', change: '024', yield: '025', meet: '026' };
const REFUSALS: Readonly<Record<Demand, string>> = {
  assist: '121',
  change: '123',
  yield: '124',
  meet: '125',
};

const codeStatement = ({ stance, demand, negated }: CodableEvent): EventCodes => {
  if (!stance)
    return { plover: null, cameo: '010', reason: 'PLOVER has no type for a plain public statement' };
  if (negated) return { plover: null, cameo: '010', reason: 'the act is said not to have been done' };
  const { type, mode, cameo } = STANCES[stance];
  if (demand && stance === 'REQUEST') return { plover: { type, mode: demand }, cameo: APPEALS[demand] };
  if (demand && stance === 'REJECT') return { plover: { type, mode: demand }, cameo: REFUSALS[demand] };
  return { plover: { type, mode }, cameo };
};

/** PLOVER type and mode, and CAMEO code, of an event. */
export const codeEvent = (event: CodableEvent): EventCodes => {
  if (event.type === 'STATEMENT') return codeStatement(event);
  if (event.type === 'DENIAL')
    return { plover: null, cameo: '016', reason: 'PLOVER has no type for a denial; REJECT is a refusal' };
  return codeContact(event);
};
