/** Extraction against gold: precision, recall and F1 of every kind of fact. */
import type {
  ContactFact,
  DenialFact,
  EventFact,
  ExtractedArticle,
  ExtractedPage,
  StatementFact,
} from '../model.js';
import type { GoldArticle, GoldEvent } from './gold.js';
import { foundKey, goldKey, namesOf, sameActor, sameParties } from './keys.js';
import { anySameName, overlaps } from './names.js';

export const KINDS = [
  'people',
  'roles',
  'states',
  'ministries',
  'organizations',
  'calls',
  'meetings',
  'contactDates',
  'statements',
  'speakers',
  'denials',
  'deniedClaims',
] as const;
export type Kind = (typeof KINDS)[number];

interface Count {
  tp: number;
  fp: number;
  fn: number;
}

export interface ScoreRow {
  readonly kind: Kind;
  readonly gold: number;
  readonly found: number;
  /** 0 to 1; null where nothing was found, or nothing was there to find. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface Score {
  readonly articles: number;
  /** Gold articles that no extracted page answers to. */
  readonly absent: number;
  readonly rows: readonly ScoreRow[];
}

const CONTACTS = new Set(['CALL', 'MEETING', 'VISIT', 'MESSAGE']);

const isContact = (event: EventFact): event is ContactFact => CONTACTS.has(event.type);

class Scorer {
  /** Events that gold confirms: the same contact or denial, or the same words of the same speaker. */
  readonly right = new Set<EventFact>();
  readonly counts = new Map<Kind, Count>(KINDS.map((kind) => [kind, { tp: 0, fp: 0, fn: 0 }]));

  add(kind: Kind, outcome: keyof Count, by = 1): void {
    const count = this.counts.get(kind);
    if (count) count[outcome] += by;
  }

  /** Pairs each gold fact with the first found fact that is the same. */
  pair<G, F>(
    kind: Kind,
    gold: readonly G[],
    found: readonly F[],
    same: (gold: G, found: F) => boolean,
  ): [G, F][] {
    const left = [...found];
    const pairs: [G, F][] = [];
    for (const wanted of gold) {
      const index = left.findIndex((candidate) => same(wanted, candidate));
      const [match] = index < 0 ? [] : left.splice(index, 1);
      if (match === undefined) this.add(kind, 'fn');
      else {
        this.add(kind, 'tp');
        pairs.push([wanted, match]);
      }
    }
    this.add(kind, 'fp', left.length);
    return pairs;
  }

  article(gold: GoldArticle, article: ExtractedArticle): void {
    this.#actors(gold, article);
    this.#contacts(gold, article);
    this.#speech(gold, article);
  }

  #actors(gold: GoldArticle, { actors }: ExtractedArticle): void {
    const people = this.pair(
      'people',
      gold.people ?? [],
      actors.filter((actor) => actor.kind === 'PERSON'),
      (wanted, found) => anySameName([wanted.name, ...(wanted.aliases ?? [])], namesOf(found)),
    );
    for (const [wanted, found] of people)
      this.pair(
        'roles',
        wanted.roles ?? [],
        found.roles,
        (a, b) =>
          a.office === b.office &&
          (a.state ?? null) === (b.state ?? null) &&
          (a.portfolio ?? null) === (b.portfolio ?? null) &&
          Boolean(a.former) === b.former,
      );
    this.pair(
      'states',
      gold.states ?? [],
      actors.filter((actor) => actor.kind === 'STATE'),
      (code, found) => code === found.state,
    );
    this.pair(
      'ministries',
      gold.ministries ?? [],
      actors.filter((actor) => actor.kind === 'MINISTRY'),
      (wanted, found) => wanted.portfolio === found.portfolio && wanted.state === found.state,
    );
    this.pair(
      'organizations',
      gold.organizations ?? [],
      actors.filter((actor) => actor.kind === 'ORGANIZATION'),
      (wanted, found) => anySameName([wanted].flat(), namesOf(found)),
    );
  }

  #contacts(gold: GoldArticle, article: ExtractedArticle): void {
    const wanted = (gold.events ?? []).filter(({ type }) => CONTACTS.has(type));
    const found = article.events.filter(isContact);
    const same = (a: GoldEvent, b: ContactFact): boolean =>
      a.type === b.type &&
      sameParties(
        (a.participants ?? []).map((party) => goldKey(party, gold)),
        b.participants.map(({ actor }) => foundKey(actor, article)),
      );
    const isCall = ({ type }: { readonly type: string }): boolean => type === 'CALL';
    const pairs = [
      ...this.pair('calls', wanted.filter(isCall), found.filter(isCall), same),
      ...this.pair(
        'meetings',
        wanted.filter((event) => !isCall(event)),
        found.filter((event) => !isCall(event)),
        same,
      ),
    ];
    for (const [{ date }, contact] of pairs) {
      this.right.add(contact);
      if (date === undefined) continue;
      const start = contact.date?.start ?? null;
      const right = (date === null ? start : (start?.slice(0, date.length) ?? null)) === date;
      this.add('contactDates', right ? 'tp' : 'fn');
      if (!right && start !== null) this.add('contactDates', 'fp');
    }
  }

  #speech(gold: GoldArticle, article: ExtractedArticle): void {
    const wanted = (type: string): GoldEvent[] => (gold.events ?? []).filter((event) => event.type === type);
    const evidence = (event: EventFact): string =>
      event.evidence.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    const speakers = ({ speaker }: GoldEvent, found: StatementFact | DenialFact): boolean =>
      sameActor(goldKey(speaker, gold), foundKey(found.speaker, article));
    const statements = this.pair(
      'statements',
      wanted('STATEMENT'),
      article.events.filter((event) => event.type === 'STATEMENT'),
      (a, b) => overlaps(a.at ?? '', evidence(b)),
    );
    for (const [a, b] of statements) {
      const right = speakers(a, b);
      if (right) this.right.add(b);
      this.add('speakers', right ? 'tp' : 'fn');
      if (!right) this.add('speakers', 'fp');
    }
    const denials = this.pair(
      'denials',
      wanted('DENIAL'),
      article.events.filter((event) => event.type === 'DENIAL'),
      (a, b) => overlaps(a.at ?? '', evidence(b)) && speakers(a, b),
    );
    for (const [{ denies }, denial] of denials) {
      this.right.add(denial);
      if (!denies) continue;
      const target = article.events.find(({ id }) => id === denial.denies);
      const speaker = target && 'speaker' in target ? target.speaker : null;
      const right =
        target !== undefined &&
        (!denies.type || denies.type === target.type) &&
        (!denies.speaker || sameActor(goldKey(denies.speaker, gold), foundKey(speaker, article)));
      this.add('deniedClaims', right ? 'tp' : 'fn');
      if (!right && target) this.add('deniedClaims', 'fp');
    }
  }
}

const rowOf = (kind: Kind, { tp, fp, fn }: Count): ScoreRow => {
  const precision = tp + fp > 0 ? tp / (tp + fp) : null;
  const recall = tp + fn > 0 ? tp / (tp + fn) : null;
  const f1 = tp > 0 ? (2 * tp) / (2 * tp + fp + fn) : fp + fn > 0 ? 0 : null;
  return { kind, gold: tp + fn, found: tp + fp, precision, recall, f1 };
};

/** Compares pages with gold articles of the same id and position; `judge` is told of every event found. */
export const score = (
  gold: readonly GoldArticle[],
  pages: readonly ExtractedPage[],
  judge: (event: EventFact, right: boolean) => void = () => {},
): Score => {
  const byId = new Map(pages.map((page) => [page.page.id, page]));
  const scorer = new Scorer();
  let absent = 0;
  for (const article of gold) {
    const page = byId.get(String(article.id));
    if (!page) absent += 1;
    const position = article.position ?? 'MAIN';
    const found = page?.articles.find((candidate) => candidate.position === position);
    scorer.article(
      article,
      found ?? { position: 'MAIN', title: null, publishedAt: null, text: '', actors: [], events: [] },
    );
    for (const event of found?.events ?? []) judge(event, scorer.right.has(event));
  }
  return {
    articles: gold.length,
    absent,
    rows: KINDS.map((kind) => rowOf(kind, scorer.counts.get(kind) ?? { tp: 0, fp: 0, fn: 0 })),
  };
};

const figure = (value: number | null): string =>
  value === null ? '   \u2013' : value.toFixed(2).padStart(4);

/** The score as a table for people. */
export const table = ({ articles, absent, rows }: Score): string =>
  [
    `articles ${articles}, without a page ${absent}`,
    'kind           gold found    P    R   F1',
    ...rows.map(
      (row) =>
        `${row.kind.padEnd(14)} ${String(row.gold).padStart(4)} ${String(row.found).padStart(5)} ${figure(row.precision)} ${figure(row.recall)} ${figure(row.f1)}`,
    ),
  ].join('\n');
