/** The function words of English, as the reader of a sentence needs them. */
import type { DateWords, FunctionWords } from '../../engine/svo/grammar.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const WORDS: FunctionWords = {
  determiners: words('the a an this that these those some several all both any no'),
  possessives: words('his her their its our my'),
  linkers: words('of for from'),
  genitives: new Set(["'s", "'"]),
  conjunctions: words('and or'),
  prepositions:
    words(`in on at to from by with of for about over into near through after before during under against between
    among via without within inside outside around despite following upon including like as than towards toward alongside`),
  connectives: {
    with: words('with'),
    to: words('to'),
    from: words('from'),
    between: words('between'),
    by: words('by'),
    into: words('in at'),
  },
  complementizers: words('that'),
  relatives: words('who which whom'),
  perfect: words("has have had having 've"),
  being: words('is are was were be been being'),
  reflexives: new Set(),
  negations: words(
    "not never n't no didn't hasn't haven't hadn't doesn't don't wasn't weren't isn't won't wouldn't cannot can't neither",
  ),
  modals: words("will would could can may might should must shall to 'll won't wouldn't"),
  adverbs: words(
    'also later then earlier again already recently together briefly separately directly further once ever today both jointly personally',
  ),
  adverbEnding: 'ly',
  contrasts: words('while whereas but although'),
  hypotheticals: words('if whether unless'),
  during: words('during after following in upon since at readout'),
  away: words('on'),
  before: words('before ahead against despite about without towards toward for'),
  he: words('he she'),
  they: words('they'),
  nameParticles: words(
    'al el bin ben ibn bint abu von van der den de da di del della la le du dos ter zu al- el- ul',
  ),
  openers:
    words(`the a an in on at by for from to with after before during following meanwhile however yesterday today earlier later
    also but and or if when while as since until it he she they we i this that these those there here both according no not
    his her their its our my such some many most all each every another other what who why how where then now yet still
    first second third last next talks sources officials two three four five several dozens hundreds thousands asked speaking
    responding commenting addressing reports news state ministry government president minister army police local regional
    separately moreover furthermore instead despite because although though under over between against about monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october november december`),
  firsts: words('first'),
  initiatives: ['at the initiative', 'on the initiative', 'at the request'],
  subordinators: words('after before since until as because while when although where that'),
  indefinites: words('a an another some any several'),
  same: ['same'],
  fused: new Set(),
  asides: [
    ...[
      'however',
      'meanwhile',
      'for his part',
      'for her part',
      'for its part',
      'for their part',
      'in turn',
      'too',
    ],
    ...[
      'in contrast',
      'by contrast',
      'on the other hand',
      'nevertheless',
      'nonetheless',
      'for instance',
      'instead',
    ],
  ],
  attributions: ['according to', 'citing', 'quoting'],
};

const names = (list: string, from: number): Record<string, number> =>
  Object.fromEntries(list.split(' ').map((name, i) => [name, i + from]));

export const DATES: DateWords = {
  weekdays: names('sunday monday tuesday wednesday thursday friday saturday', 0),
  months: {
    ...names('january february march april may june july august september october november december', 1),
    ...names(
      'mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november mid-december',
      1,
    ),
    ...{ jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  days: {
    today: 0,
    'earlier today': 0,
    tonight: 0,
    'this morning': 0,
    'this evening': 0,
    yesterday: -1,
    'yesterday evening': -1,
    'last night': -1,
    'the day before yesterday': -2,
    tomorrow: 1,
  },
  spans: {
    'this week': { unit: 'week', shift: 0 },
    'last week': { unit: 'week', shift: -1 },
    'this month': { unit: 'month', shift: 0 },
    'last month': { unit: 'month', shift: -1 },
    'this year': { unit: 'year', shift: 0 },
    'last year': { unit: 'year', shift: -1 },
    'next week': { unit: 'week', shift: 1 },
    'next month': { unit: 'month', shift: 1 },
  },
  last: words('last past'),
  next: words('next coming'),
  since: words('since'),
  within: words('in during'),
  dayFirst: false,
  parts: words('early late mid of'),
  ofMonth: words('of'),
  dayParts: words('morning afternoon evening night'),
  ago: { before: [], after: ['ago'] },
  numbers: { a: 1, an: 1, ...names('one two three four five six seven eight nine ten eleven twelve', 1) },
  units: {
    ...{ day: 'day', days: 'day', week: 'week', weeks: 'week' },
    ...{ month: 'month', months: 'month', year: 'year', years: 'year' },
  },
  weekends: words('weekend week-end'),
};
