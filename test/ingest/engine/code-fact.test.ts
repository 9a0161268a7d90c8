import { describe, expect, it } from 'vitest';
import { codeFact } from '../../../src/ingest/engine/code-fact.js';
import type { ActorFact, ContactFact, ContactType, ParticipantRole } from '../../../src/model.js';

const state = (code: string): ActorFact => ({
  id: `state:${code}`,
  kind: 'STATE',
  name: code,
  state: code,
  mentions: [],
});
const minister = (code: string): ActorFact => ({
  id: `person:${code}`,
  kind: 'PERSON',
  name: code,
  aliases: [],
  roles: [{ office: 'minister', state: code, former: false, title: '' }],
  mentions: [],
});
const actors = new Map(
  [state('EG'), minister('EG'), minister('TR'), minister('QA'), { ...minister('EG'), id: 'person:EG2' }].map(
    (actor) => [actor.id, actor],
  ),
);
const contact = (
  type: ContactType,
  participants: readonly (readonly [string, ParticipantRole])[],
  initiative: string | null = null,
): ContactFact => ({
  id: 'e1',
  type,
  status: 'REPORTED',
  date: null,
  evidence: [],
  confidence: 1,
  rule: 'test',
  participants: participants.map(([actor, role]) => ({ actor, role })),
  initiative,
  firstSince: null,
  topics: [],
});
const EG = 'person:EG';
const TR = 'person:TR';

describe('codes of facts', () => {
  it.each([
    [
      'a call',
      contact('CALL', [
        [EG, 'INITIATOR'],
        [TR, 'RECIPIENT'],
      ]),
      {},
      'phone',
      '041',
    ],
    [
      'a plain meeting',
      contact('MEETING', [
        [EG, 'PARTICIPANT'],
        [TR, 'PARTICIPANT'],
      ]),
      {},
      null,
      '040',
    ],
    [
      'a meeting with a host',
      contact('MEETING', [
        [EG, 'HOST'],
        [TR, 'VISITOR'],
      ]),
      {},
      'visit',
      '042',
    ],
    [
      'a host who invited',
      contact(
        'MEETING',
        [
          [EG, 'HOST'],
          [TR, 'VISITOR'],
        ],
        EG,
      ),
      {},
      'visit',
      '043',
    ],
    [
      'two of one state',
      contact('MEETING', [
        [EG, 'HOST'],
        ['person:EG2', 'VISITOR'],
      ]),
      {},
      null,
      '040',
    ],
    [
      'three states',
      contact('MEETING', [
        [EG, 'PARTICIPANT'],
        [TR, 'PARTICIPANT'],
        ['person:QA', 'PARTICIPANT'],
      ]),
      {},
      'multilateral',
      '040',
    ],
    [
      'on third ground',
      contact('MEETING', [
        [EG, 'PARTICIPANT'],
        [TR, 'PARTICIPANT'],
      ]),
      { placeState: 'CH' },
      'third-party',
      '044',
    ],
    [
      'at home',
      contact('MEETING', [
        [EG, 'PARTICIPANT'],
        [TR, 'PARTICIPANT'],
      ]),
      { placeState: 'TR' },
      'visit',
      '042',
    ],
  ] as const)('%s', (_what, event, hints, mode, cameo) => {
    expect(codeFact(event, actors, hints)).toEqual({ plover: { type: 'CONSULT', mode }, cameo });
  });

  it('codes a statement by its stance', () => {
    const statement = {
      id: 'e2',
      type: 'STATEMENT',
      date: null,
      evidence: [],
      confidence: 1,
      rule: 'test',
      speaker: EG,
      form: 'INDIRECT',
      channel: 'UNSPECIFIED',
      content: { start: 0, end: 1 },
      addressees: [],
      about: [],
    } as const;
    expect(codeFact(statement, actors, { stance: 'CONDEMN' })).toEqual({
      plover: { type: 'ACCUSE', mode: 'disapprove' },
      cameo: '111',
    });
    expect(codeFact(statement, actors).plover).toBeNull();
  });
});
