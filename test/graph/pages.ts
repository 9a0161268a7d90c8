/** Extracted pages built by hand, in invented reports, so that the graph is tested without the extractor. */
import type { ActorFact, EventFact, ExtractedPage, Role, Span } from '../../src/model.js';

export const spanIn = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not hold: ${words}`);
  return { start, end: start + words.length };
};

export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly publishedAt?: string | null;
  readonly source?: string;
  readonly url?: string;
  readonly title?: string;
  readonly actors?: readonly ActorFact[];
  readonly events?: readonly EventFact[];
}

export const pageOf = (draft: Draft): ExtractedPage => ({
  page: {
    id: draft.id,
    url: draft.url ?? null,
    source: draft.source ?? null,
    language: 'ar',
    keywords: ['محادثة هاتفية'],
    publishedAt: draft.publishedAt ?? null,
  },
  articles: [
    {
      position: 'MAIN',
      title: draft.title ?? null,
      publishedAt: draft.publishedAt ?? null,
      text: draft.text,
      actors: draft.actors ?? [],
      events: draft.events ?? [],
    },
  ],
  related: [{ title: 'عنوان آخر', url: null }],
  warnings: [],
});

export const minister = (state: string, former = false, portfolio: Role['portfolio'] = 'defense'): Role => ({
  office: 'minister',
  ...(portfolio ? { portfolio } : {}),
  state,
  former,
  title: 'وزير',
});
export const president = (state: string): Role => ({
  office: 'president',
  state,
  former: false,
  title: 'الرئيس',
});

export const person = (
  text: string,
  local: string,
  name: string,
  roles: readonly Role[] = [],
): ActorFact => ({
  kind: 'PERSON',
  id: local,
  name,
  aliases: [],
  roles,
  mentions: [spanIn(text, name)],
});

const FRENCH = 'سيباستيان ليكورنو';
const RUSSIAN = 'سيرغي شويغو';

/** A report of a call between the two ministers; names may be spelled as an outlet spells them. */
export const callReport = (options: {
  readonly id: string;
  readonly lead: string;
  readonly publishedAt: string | null;
  readonly day: string | null;
  readonly status?: 'REPORTED' | 'CLAIMED' | 'DENIED';
  readonly french?: string;
  readonly russian?: string;
  readonly source?: string;
}): ExtractedPage => {
  const { french = FRENCH, russian = RUSSIAN } = options;
  const text = `${options.lead} جرى اتصال بين الوزير الفرنسي ${french} والوزير الروسي ${russian} تناول مكافحة الإرهاب.`;
  return pageOf({
    id: options.id,
    text,
    publishedAt: options.publishedAt,
    source: options.source ?? `صحيفة ${options.id}`,
    actors: [person(text, 'p1', french, [minister('FR')]), person(text, 'p2', russian, [minister('RU')])],
    events: [
      {
        id: 'e1',
        type: 'CALL',
        status: options.status ?? 'REPORTED',
        date: options.day ? { start: options.day, end: options.day, text: 'أمس' } : null,
        participants: [
          { actor: 'p1', role: 'INITIATOR' },
          { actor: 'p2', role: 'RECIPIENT' },
        ],
        initiative: 'state:FR',
        firstSince: null,
        topics: ['terrorism'],
        evidence: [spanIn(text, `اتصال بين الوزير الفرنسي ${french}`)],
        confidence: 0.9,
        rule: 'ar/call/between',
      },
    ],
  });
};

/** The Russian ministry's account, and a French source who says it is not so. */
export const disputedReport = (id = 'disputed', lead = 'في باريس'): ExtractedPage => {
  const claim = 'أظهرت المحادثات استعدادا للحوار حول الملف الأوكراني في أقرب وقت';
  const denial = 'هذا الكلام لا أساس له';
  const text = `${lead} قالت وزارة الدفاع الروسية: ${claim}. ورد مصدر حكومي فرنسي قائلا: ${denial}.`;
  return pageOf({
    id,
    text,
    publishedAt: '2024-04-04',
    source: 'وكالة',
    actors: [
      {
        kind: 'MINISTRY',
        id: 'ministry:defense:RU',
        name: 'وزارة الدفاع الروسية',
        portfolio: 'defense',
        state: 'RU',
        mentions: [spanIn(text, 'وزارة الدفاع الروسية')],
      },
      { kind: 'STATE', id: 'state:UA', name: 'أوكرانيا', state: 'UA', mentions: [spanIn(text, 'الأوكراني')] },
      {
        kind: 'UNNAMED_SOURCE',
        id: 'unnamed:1',
        name: 'مصدر حكومي فرنسي',
        of: 'state:FR',
        mentions: [spanIn(text, 'مصدر حكومي فرنسي')],
      },
    ],
    events: [
      {
        id: 's1',
        type: 'STATEMENT',
        speaker: 'ministry:defense:RU',
        form: 'DIRECT',
        channel: 'COMMUNIQUE',
        content: spanIn(text, claim),
        addressees: [],
        about: ['state:UA'],
        date: null,
        evidence: [spanIn(text, claim)],
        confidence: 0.9,
        rule: 'ar/said/direct',
      },
      {
        id: 'd1',
        type: 'DENIAL',
        speaker: 'unnamed:1',
        denies: 's1',
        date: null,
        evidence: [spanIn(text, denial)],
        confidence: 0.8,
        rule: 'ar/denied/baseless',
      },
    ],
  });
};
