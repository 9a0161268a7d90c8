/** A denial in one article finds the claim of another where its words are not nearly whole there. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DeniedClaim, likenessOf } from '../../src/graph/identity/denied-claims.js';
import { ingestPage } from '../../src/ingest/index.js';
import { graphText } from './graph-text.js';
import { openGraph } from './open.js';

let graph: Awaited<ReturnType<typeof openGraph>>;
beforeAll(async () => {
  graph = await openGraph();
});
afterEach(() => graph.wipe());
afterAll(() => graph.close());

const page = (publishedAt: string, content: string) =>
  ingestPage(
    { id: content, source: content.slice(0, 9), format: 'text', content, publishedAt },
    { language: 'ar' },
  ).extracted;
const save = async (...pages: ReturnType<typeof page>[]) => {
  for (const one of pages) await graph.store.savePages([one]);
};
/** What was claimed, how it stands, and who denies it. */
const ledger = async () =>
  (await graph.store.claims({ first: 100 })).nodes
    .map(({ speaker, standing, deniedBy, evidence }) => [
      speaker?.id ?? null,
      standing,
      deniedBy.map((denial) => denial.speaker?.id ?? null),
      new Set(evidence.map(({ article }) => article.id)).size,
    ])
    .sort();

const MOSCOW = 'ministry:defense:RU';
const PARIS = 'ministry:defense:FR';
const CLAIM = 'قالت وزارة الدفاع الروسية إن الجانبين أظهرا استعدادا للحوار حول أوكرانيا خلال المكالمة.';
const DENIAL =
  'نفت وزارة الجيوش الفرنسية ما أعلنته وزارة الدفاع الروسية عن استعداد باريس للحوار حول أوكرانيا.';

describe('a denial in another article', () => {
  it.each<[string, string, string]>([
    ['the claim told by a noun', CLAIM, DENIAL],
    [
      'a claimant named in the clause that is denied',
      'قال الرئيس الأميركي دونالد ترامب إن رئيس الوزراء الهندي ناريندرا مودي طلب منه التوسط في كشمير.',
      'نفى وزير الخارجية الهندي سوبرامانيام جايشانكار أن يكون ناريندرا مودي قد طلب من دونالد ترامب التوسط في قضية كشمير.',
    ],
    [
      'a newspaper’s claim',
      'ذكرت صحيفة نيويورك تايمز أن قطر طلبت من قادة حماس مغادرة الدوحة.',
      'نفت وزارة الخارجية القطرية صحة ما ذكرته صحيفة نيويورك تايمز بشأن طلب مغادرة قادة حماس الدوحة.',
    ],
    [
      'a claimant told by the office alone',
      'قال وزير الدفاع الإسرائيلي يوآف غالانت إن إيران نقلت صواريخ دقيقة إلى حزب الله عبر سوريا.',
      'نفى المتحدث باسم الخارجية الإيرانية ناصر كنعاني مزاعم وزير الدفاع الإسرائيلي بشأن نقل صواريخ إيرانية إلى لبنان.',
    ],
  ])('finds it: %s', async (_, claim, denial) => {
    await save(page('2024-04-04', claim), page('2024-04-05', denial));
    const found = await ledger();
    expect(found).toHaveLength(1);
    expect(found[0]?.slice(1)).toEqual(['CONTESTED', [expect.any(String)], 2]);
    const whole = await graphText(graph.store);
    await graph.wipe();
    await save(page('2024-04-05', denial), page('2024-04-04', claim));
    expect(await graphText(graph.store)).toBe(whole);
    // the claim is told in its own words
    const [told] = (await graph.store.claims({})).nodes;
    expect(claim).toContain(told?.content);
  });

  it.each<[string, string, string, string]>([
    [
      'another thing that the same ministry said',
      '2024-04-04',
      'قالت وزارة الدفاع الروسية إن قواتها دمرت مستودعا للذخيرة في خاركيف.',
      DENIAL,
    ],
    [
      'what somebody else said in those words',
      '2024-04-04',
      'قالت وزارة الدفاع البولندية إن الجانبين أظهرا استعدادا للحوار حول أوكرانيا خلال المكالمة.',
      DENIAL,
    ],
    ['what was said two months before', '2024-02-04', CLAIM, DENIAL],
    ['what was said weeks after', '2024-04-25', CLAIM, DENIAL],
    [
      'one word in common',
      '2024-04-04',
      'قالت وزارة الدفاع الروسية إن الحوار مع تركيا حول الحبوب متواصل.',
      DENIAL,
    ],
    [
      'a claimant whom the denial does not name',
      '2024-04-04',
      'قال الرئيس الأميركي دونالد ترامب إن رئيس الوزراء الهندي ناريندرا مودي طلب منه التوسط في كشمير.',
      'نفى وزير الخارجية الهندي سوبرامانيام جايشانكار وجود أي طلب للتوسط في كشمير.',
    ],
  ])('does not find %s', async (_, day, claim, denial) => {
    await save(page(day, claim), page('2024-04-05', denial));
    const found = await ledger();
    expect(found).toHaveLength(2);
    expect(found.filter(([, standing]) => standing === 'ASSERTED')).toHaveLength(1);
  });

  it('finds the likeliest of several, in every order, and another when that is retracted', async () => {
    const better = 'أعلنت وزارة الدفاع الروسية أن باريس أبدت استعدادها للحوار حول أوكرانيا.';
    const pages = [
      page('2024-04-03', CLAIM),
      page('2024-04-04', better),
      page('2024-04-05', DENIAL),
      page('2024-04-20', 'قالت وزارة الدفاع الروسية إن الحوار مع أنقرة مفيد.'),
    ];
    await graph.store.savePages(pages);
    const whole = await graphText(graph.store);
    const disputed = async () =>
      (await graph.store.claims({ disputed: true })).nodes.map(({ content, speaker, deniedBy }) => [
        content.includes('أظهرا') ? 'worse' : 'better',
        speaker?.id,
        deniedBy.map((denial) => denial.speaker?.id),
      ]);
    expect(await disputed()).toEqual([['better', MOSCOW, [PARIS]]]);
    for (let turn = 0; turn < pages.length; turn++) {
      await graph.wipe();
      const order = [...pages.slice(turn), ...pages.slice(0, turn)];
      await save(...(turn % 2 === 0 ? order : order.toReversed()));
      expect(await graphText(graph.store), `turn ${turn}`).toBe(whole);
    }
    const [row] = await graph.connection.read(
      `MATCH (a:Article) WHERE a.text CONTAINS 'أبدت' RETURN a.id AS id`,
    );
    const { correction } = await graph.store.correct(
      { kind: 'RETRACT', article: String(row?.id) },
      { by: 'editor' },
    );
    expect(await disputed()).toEqual([['worse', MOSCOW, [PARIS]]]);
    await graph.store.undoCorrection(correction.id, { by: 'editor' });
    expect(await graphText(graph.store)).toBe(whole);
  });
});

describe('likeness of what is denied and what was said', () => {
  const denied = (isTold: boolean, ...stems: string[]): DeniedClaim => ({
    claimants: [{ actor: 'a', stems, isTold }],
    publishedAt: '2024-04-05',
  });
  const said = (publishedAt: string | null, ...stems: string[]) => ({
    speaker: 'a',
    stems: new Set(stems),
    publishedAt,
  });
  it.each<[string, DeniedClaim, ReturnType<typeof said>, number | null]>([
    ['two of two, of whom it names', denied(true, 'x', 'y'), said('2024-04-04', 'x', 'y', 'z'), 1],
    [
      'two of two, of whom only its article names',
      denied(false, 'x', 'y'),
      said('2024-04-04', 'x', 'y'),
      null,
    ],
    ['three of four', denied(false, 'x', 'y', 'z', 'w'), said('2024-04-04', 'x', 'y', 'z'), 0.75],
    ['two of four', denied(true, 'x', 'y', 'z', 'w'), said('2024-04-04', 'x', 'y'), null],
    ['one of one', denied(true, 'x'), said('2024-04-04', 'x', 'y'), null],
    ['nothing', denied(true), said('2024-04-04', 'x', 'y'), null],
    ['three days after', denied(true, 'x', 'y'), said('2024-04-08', 'x', 'y'), 1],
    ['four days after', denied(true, 'x', 'y'), said('2024-04-09', 'x', 'y'), null],
    ['thirty-one days before', denied(true, 'x', 'y'), said('2024-03-05', 'x', 'y'), null],
    ['of no day', denied(true, 'x', 'y'), said(null, 'x', 'y'), null],
    ['of another', denied(true, 'x', 'y'), { ...said('2024-04-04', 'x', 'y'), speaker: 'b' }, null],
  ])('%s', (_, claim, told, likeness) => {
    expect(likenessOf(claim, told)).toBe(likeness);
  });
});
