import { describe, expect, it } from 'vitest';
import { type CodableEvent, codeEvent } from '../../../src/ingest/engine/coding.js';

/** The left side as the manuals describe it, the right side their codes: PLOVER type, mode, CAMEO. */
const CODED: readonly (readonly [
  what: string,
  event: CodableEvent,
  type: string | null,
  mode: string | null,
  cameo: string | null,
])[] = [
  ['a telephone call', { type: 'CALL', status: 'REPORTED' }, 'CONSULT', 'phone', '041'],
  ['a call that one side alone reports', { type: 'CALL', status: 'CLAIMED' }, 'CONSULT', 'phone', '041'],
  ['a call that did not take place', { type: 'CALL', status: 'DENIED' }, null, null, null],
  ['a visit, the guest acting', { type: 'VISIT', initiator: 'VISITOR' }, 'CONSULT', 'visit', '042'],
  ['a visit, the host acting', { type: 'VISIT', initiator: 'HOST' }, 'CONSULT', 'visit', '043'],
  ['a meeting', { type: 'MEETING' }, 'CONSULT', null, '040'],
  [
    'a meeting at the host’s',
    { type: 'MEETING', setting: 'visit', initiator: 'HOST' },
    'CONSULT',
    'visit',
    '043',
  ],
  [
    'a meeting in a third state',
    { type: 'MEETING', setting: 'third-party' },
    'CONSULT',
    'third-party',
    '044',
  ],
  ['a meeting at a summit', { type: 'MEETING', setting: 'multilateral' }, 'CONSULT', 'multilateral', '040'],
  [
    'mediated talks',
    { type: 'MEETING', setting: 'third-party', purpose: 'mediation' },
    'CONSULT',
    'third-party',
    '045',
  ],
  ['negotiations', { type: 'MEETING', purpose: 'negotiation' }, 'CONSULT', null, '046'],
  ['a letter', { type: 'MESSAGE' }, 'CONSULT', 'phone', '040'],
  ['praise', { type: 'STATEMENT', stance: 'PRAISE' }, 'SUPPORT', null, '051'],
  ['support', { type: 'STATEMENT', stance: 'SUPPORT' }, 'SUPPORT', null, '051'],
  ['agreement', { type: 'STATEMENT', stance: 'AGREE' }, 'AGREE', null, '030'],
  ['a request', { type: 'STATEMENT', stance: 'REQUEST' }, 'REQUEST', null, '020'],
  ['a request for talks', { type: 'STATEMENT', stance: 'REQUEST', demand: 'meet' }, 'REQUEST', 'meet', '026'],
  [
    'a request for a ceasefire',
    { type: 'STATEMENT', stance: 'REQUEST', demand: 'yield' },
    'REQUEST',
    'yield',
    '025',
  ],
  ['a refusal', { type: 'STATEMENT', stance: 'REJECT' }, 'REJECT', null, '120'],
  ['a refusal to meet', { type: 'STATEMENT', stance: 'REJECT', demand: 'meet' }, 'REJECT', 'meet', '125'],
  ['an accusation', { type: 'STATEMENT', stance: 'ACCUSE' }, 'ACCUSE', 'allege', '112'],
  ['a condemnation', { type: 'STATEMENT', stance: 'CONDEMN' }, 'ACCUSE', 'disapprove', '111'],
  ['a threat', { type: 'STATEMENT', stance: 'THREATEN' }, 'THREATEN', null, '130'],
  ['a plain statement', { type: 'STATEMENT' }, null, null, '010'],
  ['"he did not condemn"', { type: 'STATEMENT', stance: 'CONDEMN', negated: true }, null, null, '010'],
  ['a denial', { type: 'DENIAL' }, null, null, '016'],
];

describe('codes of PLOVER and CAMEO', () => {
  it.each(CODED)('%s', (_what, event, type, mode, cameo) => {
    const codes = codeEvent(event);
    expect(codes.plover).toEqual(type === null ? null : { type, mode });
    expect(codes.cameo).toBe(cameo);
  });

  it('says why wherever a code is missing, and only there', () => {
    for (const [what, event] of CODED) {
      const { plover, cameo, reason } = codeEvent(event);
      expect(reason !== undefined, what).toBe(plover === null || cameo === null);
    }
  });
});
