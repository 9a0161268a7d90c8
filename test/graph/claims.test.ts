/** The ledger of claims across articles: who says what, who says it is not so, and each side's account of a contact. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wants } from '../../src/model/selection.js';
import type { ActorFact, EventFact, ExtractedPage } from '../../src/model.js';
import { openGraph } from './open.js';
import { pageOf, spanIn } from './pages.js';

let graph: Awaited<ReturnType<typeof openGraph>>;

const CLAIM = 'أبدت باريس استعدادا لمناقشة الملف خلال المكالمة التي جرت أمس';
const TALKED = 'تحدث الوزيران الروسي والفرنسي هاتفيا';
const ministry = (text: string, state: string, name: string): ActorFact => ({
  kind: 'MINISTRY',
  id: `ministry:defense:${state}`,
  name,
  portfolio: 'defense',
  state,
  mentions: [spanIn(text, name)],
});
const RUSSIAN = 'وزارة الدفاع الروسية';
const FRENCH = 'وزارة الجيوش الفرنسية';
const statement = (
  id: string,
  text: string,
  speaker: string | null,
  words: string,
  about: readonly string[] = [],
  topics: readonly string[] = [],
): EventFact => ({
  id,
  type: 'STATEMENT',
  speaker,
  form: 'INDIRECT',
  channel: 'COMMUNIQUE',
  content: spanIn(text, words),
  addressees: [],
  about,
  topics,
  date: null,
  evidence: [spanIn(text, words)],
  confidence: 0.9,
  rule: 'ar/said/that',
});
const call = (text: string): EventFact => ({
  id: 'c1',
  type: 'CALL',
  status: 'REPORTED',
  date: { start: '2024-04-03', end: '2024-04-03', text: 'أمس' },
  participants: [
    { actor: 'ministry:defense:RU', role: 'PARTICIPANT' },
    { actor: 'ministry:defense:FR', role: 'PARTICIPANT' },
  ],
  initiative: null,
  firstSince: null,
  topics: [],
  evidence: [spanIn(text, TALKED)],
  confidence: 0.9,
  rule: 'ar/call/talked',
});

/** Moscow's account: the claim, and what was talked about. */
const moscow = (): ExtractedPage => {
  const words = 'بحث الجانبان مكافحة الإرهاب وإمدادات الطاقة في العالم';
  const text = `${TALKED}. قالت ${RUSSIAN}: ${CLAIM}. وأضافت: ${words}. ولم تذكر ${FRENCH} ذلك.`;
  return pageOf({
    id: 'moscow',
    text,
    publishedAt: '2024-04-04',
    source: 'وكالة موسكو',
    actors: [ministry(text, 'RU', RUSSIAN), ministry(text, 'FR', FRENCH)],
    events: [
      call(text),
      statement('s1', text, 'ministry:defense:RU', CLAIM),
      statement('s2', text, 'ministry:defense:RU', words, ['c1'], ['terrorism', 'energy']),
    ],
  });
};
/** Paris's account, in another paper on another day: what it denies, and what was talked about. */
const paris = (): ExtractedPage => {
  const words = 'ناقش الوزيران مكافحة الإرهاب وأوضاع الهجرة عبر البحر المتوسط';
  const no = 'هذا غير صحيح إطلاقا';
  const text = `${TALKED}. زعمت ${RUSSIAN} أنه ${CLAIM}. وردت ${FRENCH}: ${no}. وقالت: ${words}.`;
  return pageOf({
    id: 'paris',
    text,
    publishedAt: '2024-04-05',
    source: 'صحيفة باريس',
    actors: [ministry(text, 'RU', RUSSIAN), ministry(text, 'FR', FRENCH)],
    events: [
      call(text),
      statement('s1', text, 'ministry:defense:RU', CLAIM),
      {
        id: 'd1',
        type: 'DENIAL',
        speaker: 'ministry:defense:FR',
        denies: 's1',
        date: null,
        evidence: [spanIn(text, no)],
        confidence: 0.9,
        rule: 'ar/denied/untrue',
      },
      statement('s2', text, 'ministry:defense:FR', words, ['c1'], ['terrorism', 'migration']),
    ],
  });
};
/** Somebody else says the same words. */
const echo = (): ExtractedPage => {
  const words = 'بحث الجانبان مكافحة الإرهاب وإمدادات الطاقة في العالم';
  const text = `قالت ${FRENCH}: ${words}.`;
  return pageOf({
    id: 'echo',
    text,
    publishedAt: '2024-04-06',
    actors: [ministry(text, 'FR', FRENCH)],
    events: [statement('s1', text, 'ministry:defense:FR', words)],
  });
};

beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

interface Repeated {
  readonly content: string;
  readonly repeatedBy: readonly { readonly speaker: { readonly id: string } }[];
}

/** Every claim by its first words: how it stands, and who denies it. */
const ledger = async (disputed?: boolean) =>
  Object.fromEntries(
    (await graph.store.claims({ disputed, first: 100 })).nodes.map((claim) => [
      `${claim.speaker?.id.slice(-2)} ${claim.content.slice(0, 5)}`,
      [claim.standing, claim.deniedBy.map(({ speaker }) => speaker?.id), claim.sources.independent],
    ]),
  );

describe('a claim', () => {
  it('is asserted as long as nobody contradicts', async () => {
    await graph.store.savePages([moscow()]);
    expect(await ledger()).toEqual({
      'RU أبدت ': ['ASSERTED', [], 1],
      'RU بحث ا': ['ASSERTED', [], 1],
    });
  });

  it('is found by a denial in another article, and stands contested', async () => {
    await graph.store.savePages([paris()]);
    expect(await ledger(true)).toEqual({ 'RU أبدت ': ['CONTESTED', ['ministry:defense:FR'], 1] });
    const [denial] = (await graph.store.denials({})).nodes;
    const { nodes } = await graph.store.statements({ filter: { ids: [denial?.denies.id ?? ''] } });
    expect(nodes[0]?.evidence.map(({ article }) => article.source)).toEqual(['وكالة موسكو', 'صحيفة باريس']);
  });

  it('is confirmed when another side says the same', async () => {
    await graph.store.savePages([echo()]);
    const all = await ledger();
    expect([all['RU بحث ا']?.[0], all['FR بحث ا']?.[0]]).toEqual(['CONFIRMED', 'CONFIRMED']);
    expect(all['RU أبدت ']?.[0]).toBe('CONTESTED');
    const row = wants('content', { repeatedBy: wants('content', { speaker: wants('id') }) });
    const wanted = wants('', { nodes: row });
    const { nodes } = await graph.store.claims({ first: 100 }, wanted);
    // the key of both sides' statement is the same: either repeats the other
    expect(
      Object.fromEntries(
        (nodes as unknown as Repeated[]).map(({ content, repeatedBy }) => [
          content.slice(0, 5),
          repeatedBy.map(({ speaker }) => speaker.id),
        ]),
      ),
    ).toMatchObject({ 'أبدت ': [], 'بحث ا': [expect.stringMatching(/ministry:defense:(FR|RU)/)] });
  });
});

it('shows both sides’ accounts of one contact, with what only one of them mentions', async () => {
  const { nodes } = await graph.store.contacts({});
  expect(nodes).toHaveLength(1);
  const told = nodes[0]?.readouts.map(({ side, topics, onlyHere }) => [side, topics, onlyHere]);
  expect(told?.sort()).toEqual([
    ['FR', ['migration', 'terrorism'], ['migration']],
    ['RU', ['energy', 'terrorism'], ['energy']],
  ]);
});
