/** What is taken of a model's answer: only what the article bears out, beside what the rules found, and told apart. */
import { describe, expect, it } from 'vitest';
import { together } from '../../src/llm/compare.js';
import { factsOf } from '../../src/llm/extract.js';
import { locate, mentionsOf } from '../../src/llm/quotes.js';
import { answer, CALL, contact, HANSEN, JELASSI, MANSOUR, rules, SHARED_CAR, TEXT } from './article.js';

const article = { position: 'MAIN', title: null, publishedAt: '2025-10-08', text: TEXT } as const;
const read = (more: object = {}, on = article) => factsOf(answer(more), on, 0);
const dropped = (more: object) =>
  read(more)
    .trace.filter(({ outcome }) => outcome === 'DROPPED')
    .map(({ reason }) => reason);
const byRules = {
  actors: rules.extracted.articles[0]?.actors ?? [],
  events: rules.extracted.articles[0]?.events ?? [],
  trace: rules.trace,
};

describe('a quote', () => {
  it('has the one place where it stands, letter by letter', () => {
    expect(locate('He met her. She left.', ' met her ')).toEqual({ span: { start: 3, end: 10 } });
    expect(locate('He met her.', 'He  met her')).toEqual({
      reason: 'the quote does not stand in the article',
    });
  });
  it('is none where it stands twice, unless one place is within the part that is asked about', () => {
    expect(locate('no, no', 'no')).toEqual({ reason: 'the quote is ambiguous: it stands in 2 places' });
    expect(locate('no, no', 'no', { start: 2, end: 6 })).toEqual({ span: { start: 4, end: 6 } });
    expect(locate('no', ' ')).toEqual({ reason: 'the quote is empty' });
  });
  it('names somebody as a word, with what a script without capitals writes onto it', () => {
    expect(mentionsOf('Oman, not Romania', 'Oman')).toEqual([{ start: 0, end: 4 }]);
    expect(mentionsOf('Omani', 'Oman')).toEqual([]);
    expect(mentionsOf('وقال ولسامي إن', 'سامي')).toEqual([{ start: 7, end: 11 }]);
    expect(mentionsOf('الاسلامي', 'سامي')).toEqual([]);
  });
});

describe('an answer', () => {
  it('becomes facts whose words stand where they say', () => {
    const { events, actors } = read();
    expect(events).toMatchObject([
      { id: 'e1', type: 'CALL', rule: 'llm/contact', plover: { type: 'CONSULT', mode: 'phone' } },
      { id: 'e2', type: 'MEETING', rule: 'llm/contact' },
    ]);
    expect(events.map(({ evidence: [at] }) => TEXT.slice(at?.start, at?.end))).toEqual([
      CALL.quote,
      SHARED_CAR.quote,
    ]);
    for (const { name, mentions } of actors)
      for (const { start, end } of mentions) expect(TEXT.slice(start, end)).toBe(name);
  });

  it('keeps of a person’s titles those that the article has', () => {
    expect(read().actors.find(({ name }) => name === 'Karim Mansour')).toMatchObject({
      roles: [{ office: 'minister', portfolio: 'foreign_affairs', state: 'EG' }],
    });
  });

  const badFacts: readonly [what: string, more: object, reason: RegExp][] = [
    [
      'a quote of its own making',
      { contacts: [{ ...CALL, quote: 'Hansen rang Jelassi' }] },
      /does not stand/,
    ],
    ['an ambiguous quote', { contacts: [{ ...CALL, quote: 'Foreign Minister' }] }, /2 places/],
    [
      'a party that the article does not name',
      { actors: [HANSEN, { ...JELASSI, name: 'Nobody Known' }], contacts: [CALL] },
      /Nobody Known: the name does not stand/,
    ],
    [
      'a call with oneself',
      { contacts: [contact('c1', 'CALL', CALL.quote, ['a1', 'a1'])] },
      /no second party/,
    ],
    ['a kind of contact that there is not', { contacts: [{ ...CALL, type: 'DUEL' }] }, /schema: type/],
    [
      'a state that there is not',
      { actors: [HANSEN, JELASSI, { ...MANSOUR, kind: 'STATE', state: 'QQ' }] },
      /schema: state is no ISO/,
    ],
    ['a fact that is no object', { contacts: ['call'] }, /schema/],
    [
      'content outside of its quote',
      {
        statements: [
          {
            id: 's1',
            quote: 'Jelassi said',
            content: 'the dialogue goes on',
            speaker: 'a2',
            form: 'INDIRECT',
          },
        ],
      },
      /of its content, the quote does not stand/,
    ],
    [
      'a denial of nothing',
      { denials: [{ id: 'd1', quote: 'denied that any aid was discussed', speaker: null, denies: 's9' }] },
      /s9, is no fact/,
    ],
  ];
  for (const [what, more, reason] of badFacts)
    it(`loses ${what}, with the reason, and nothing else`, () => {
      expect(dropped(more)).toContainEqual(expect.stringMatching(reason));
      const others = read({
        ...more,
        contacts: [...((more as { contacts?: object[] }).contacts ?? []), { ...SHARED_CAR, id: 'c9' }],
      });
      if (!('actors' in more)) expect(others.events.map(({ type }) => type)).toContain('MEETING');
    });

  it('points a denial at what it denies', () => {
    const { events } = read({
      contacts: [],
      statements: [
        {
          id: 's1',
          quote: 'any aid was discussed',
          content: 'any aid was discussed',
          speaker: null,
          form: 'INDIRECT',
        },
      ],
      denials: [{ id: 'd1', quote: 'denied that any aid', speaker: 'a2', denies: 's1' }],
    });
    expect(events).toMatchObject([
      { id: 'e1', type: 'STATEMENT', speaker: null },
      { id: 'e2', type: 'DENIAL', speaker: 'person:sami-jelassi', denies: 'e1' },
    ]);
  });

  it('dates nothing that the article does not', () => {
    const dated = { ...CALL, date: { text: 'on Tuesday', start: '2025-10-07', end: null } };
    expect(read({ contacts: [dated] }).events[0]?.date).toEqual({
      start: '2025-10-07',
      end: '2025-10-07',
      text: 'on Tuesday',
    });
    expect(
      read({ contacts: [{ ...dated, date: { ...dated.date, text: 'last week' } }] }).events[0]?.date,
    ).toBeNull();
    const undated = factsOf(answer({ contacts: [dated] }), { ...article, publishedAt: null }, 0);
    expect(undated.events[0]?.date).toEqual({ start: null, end: null, text: 'on Tuesday' });
  });
});

describe('both readings together', () => {
  const both = together(byRules, read(), 'reader');

  it('leave every fact of the rules as it was', () => {
    expect(both.events.slice(0, byRules.events.length)).toEqual(byRules.events);
    expect(both.actors.slice(0, byRules.actors.length)).toEqual(byRules.actors);
  });

  it('tell what both found, and what only one of them', () => {
    const call = byRules.events.find(({ type }) => type === 'CALL');
    expect(both.comparison.both).toEqual([{ fact: call?.id, differences: [] }]);
    expect(both.comparison.modelOnly).toEqual([`e${byRules.events.length + 1}`]);
    expect(both.comparison.rulesOnly).toEqual(
      byRules.events.filter(({ id }) => id !== call?.id).map(({ id }) => id),
    );
    expect(both.events.at(-1)).toMatchObject({ rule: 'llm/contact', type: 'MEETING' });
  });

  it('name by one id whom both know', () => {
    const known = byRules.actors.filter(({ kind }) => kind === 'PERSON').map(({ id }) => id);
    const last = both.events.at(-1);
    expect(last && 'participants' in last && last.participants.map(({ actor }) => actor)).toEqual([
      expect.stringContaining('hansen'),
      expect.stringContaining('mansour'),
    ]);
    for (const p of last && 'participants' in last ? last.participants : []) expect(known).toContain(p.actor);
  });

  it('tell where they differ, and keep the rules’ word', () => {
    const other = together(
      byRules,
      read({
        contacts: [
          {
            ...CALL,
            status: 'DENIED',
            participants: [...CALL.participants, { actor: 'a3', role: 'PARTICIPANT' }],
          },
        ],
      }),
      'reader',
    );
    const [first] = other.comparison.both;
    expect(first?.differences.map(({ what }) => what)).toEqual(['participants', 'status']);
    expect(other.events.find(({ id }) => id === first?.fact)).toMatchObject({ status: 'REPORTED' });
    expect(other.trace).toContainEqual(
      expect.objectContaining({ outcome: 'MERGED', reason: expect.stringContaining('DENIED by the model') }),
    );
  });

  it('take two calls in one sentence for two', () => {
    const other = together(
      byRules,
      read({
        contacts: [contact('c1', 'CALL', CALL.quote, ['a3', 'a4'])],
        actors: [MANSOUR, { ...HANSEN, id: 'a4', kind: 'STATE', name: 'Oslo', state: 'NO' }],
      }),
      'reader',
    );
    expect(other.comparison.both).toEqual([]);
    expect(other.comparison.modelOnly).toHaveLength(1);
  });
});
