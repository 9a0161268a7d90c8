/**
 * Who is who across articles. Pure and independent of order: the answer is a function of the set of mentions.
 *
 * Mentions meet in blocks (the skeleton of the family name, or of one's own and the father's). In a block:
 * 1. full names that are spelled alike (letter variants, hamza, doubled letters, article, split first parts) are one
 *    person unless their offices contradict: two states that no mention joins, or the press against public office;
 * 2. spellings that differ in long vowels or g/k letters join when they share an office, or when nothing contradicts;
 *    where the difference tells Arabic names apart (see `TELLING`), only an office that one person holds at a time joins;
 * 3. names of which one leaves out middle parts, or the grandfathers, join only when they share an office, or when both
 *    are of people in high office, of whom no two of one name are in the news;
 *    a given name in another form (Bill, William), or the first of two left out, joins when they share an office;
 * 4. a family name alone joins the only full name in its block that does not contradict it.
 * What contradicts stays apart under ids that name the state.
 *
 * Limits: a change of family name, a family name written in two words in one outlet and one word in another,
 * and offices in two states that no article names together are not seen as one person.
 */
import { byText, digest, mostFrequent } from '../fold.js';
import { romanise } from '../transliteration.js';
import { nameFathers } from './affiliations.js';
import {
  type Cluster,
  contradict,
  daysApart,
  meets,
  type PersonMention,
  splitBySide,
  unite,
} from './clusters.js';
import { spellingOf, tokensOf } from './person-names.js';
import { isProminent, walkOf } from './public-life.js';
import {
  areOfOneGiven,
  isKunyaOf,
  isShortForm,
  leavesOut,
  mayBeFather,
  sameButVowels,
  soundAlike,
} from './spellings.js';
import { type Group, groupBy, UnionFind } from './union-find.js';

/** Days within which an office that one person holds at a time had one holder of a name, if names merely sound alike. */
const SEASON = 200;
/** Days within which one office is taken to have one holder of a name, however it is spelt. */
const WEEKS = 60;
/** Days after which a family name alone is not taken for the last who bore it in office. */
const YEARS = 2 * 365;

/** Whether two who do not contradict each other are one: `open` where it is for want of any other. */
const likeness = (a: Cluster, b: Cluster): 'one' | 'open' | 'two' => {
  const spelling = sameButVowels(a.tokens, b.tokens);
  const partial = leavesOut(a.tokens, b.tokens) || leavesOut(b.tokens, a.tokens);
  const short = isShortForm(a.tokens, b.tokens) || isShortForm(b.tokens, a.tokens);
  const isOfFather = mayBeFather(a.tokens, b.tokens) || mayBeFather(b.tokens, a.tokens);
  if (isOfFather && [a, b].some(({ states }) => nameFathers(states))) return 'two';
  const apart = daysApart(a.days, b.days);
  const oneOffice = meets(a.offices, b.offices);
  const oneSeat = meets(a.seats, b.seats);
  const inWeeks = apart !== null && apart <= WEEKS;
  const oneGiven = a.tokens[0] === b.tokens[0];
  // whoever held it then is one person
  const inOffice =
    (oneSeat && apart !== null && apart <= SEASON) ||
    (inWeeks && oneOffice && oneGiven && spelling !== 'telling');
  if (inOffice && soundAlike(a.tokens, b.tokens)) return 'one';
  const inCircle = oneOffice || meets(a.circles, b.circles);
  const byKunya = isKunyaOf(a.tokens, b.tokens) || isKunyaOf(b.tokens, a.tokens);
  if (byKunya && inCircle && inWeeks) return 'one';
  if (inWeeks && inCircle && areOfOneGiven(a.tokens, b.tokens)) return 'one';
  if (spelling === 'no' && !partial && !short) return 'two';
  const areProminent = isProminent(a.roles) && isProminent(b.roles);
  if (partial && areProminent) return 'one';
  // fathers left out between a given name and a family's, in one body or service
  if (partial && inCircle && a.tokens.at(-1) === b.tokens.at(-1)) return 'one';
  // the house or the grandfathers left out, of one state
  if (partial && a.isPatronymic && b.isPatronymic && meets(a.states, b.states)) return 'one';
  if (!partial && !short) {
    if (spelling === 'telling') return oneSeat && (apart ?? 0) <= WEEKS ? 'one' : 'two';
    if (spelling === 'short')
      return oneSeat || (inWeeks && oneOffice) || (oneGiven && areProminent) ? 'one' : 'two';
  }
  if (a.tokens.length === 1 && isLongAgo(a, b)) return 'two';
  if (oneOffice) return 'one';
  return spelling === 'plain' ? 'open' : 'two';
};
/** Whether years lie between two of whom offices are told. */
const isLongAgo = (a: Cluster, b: Cluster): boolean =>
  a.offices.size > 0 && b.offices.size > 0 && (daysApart(a.days, b.days) ?? 0) > YEARS;

const mergeSpellings = (clusters: readonly Cluster[]): Group<Cluster>[] => {
  const joined = new UnionFind();
  const name = (index: number) => String(index);
  const open: [number, number][] = [];
  for (const [i, a] of clusters.entries()) {
    for (let j = i + 1; j < clusters.length; j++) {
      const b = clusters[j];
      if (b === undefined || contradict(a, b)) continue;
      const verdict = likeness(a, b);
      if (verdict === 'one') joined.union(name(i), name(j));
      else if (verdict === 'open') open.push([i, j]);
    }
  }
  // what no office supports joins only where it has one place to go
  const choices = new Map<number, Set<string>>();
  for (const [i, j] of open) {
    for (const [from, to] of [
      [i, j],
      [j, i],
    ] as const) {
      choices.set(from, (choices.get(from) ?? new Set()).add(joined.find(name(to))));
    }
  }
  for (const [i, j] of open) {
    if ((choices.get(i)?.size ?? 0) === 1 && (choices.get(j)?.size ?? 0) === 1)
      joined.union(name(i), name(j));
  }
  return [
    ...groupBy(
      clusters.map((cluster, index) => ({ cluster, index })),
      (c) => joined.find(name(c.index)),
    ).values(),
  ].map((group) => group.map((c) => c.cluster));
};

const slug = (tokens: readonly string[]): string =>
  tokens
    .map(romanise)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '');

/** What tells namesakes apart in their ids: the state; beside it the walk of life, then the office, where that is not enough. */
const marksOf = (namesakes: readonly Cluster[]): readonly string[] => {
  const state = (one: Cluster): string => [...one.states].sort()[0] ?? walkOf(one.roles) ?? 'unknown';
  const walk = (one: Cluster): string => `${state(one)}-${walkOf(one.roles) ?? 'unknown'}`;
  const office = (one: Cluster): string => `${walk(one)}-${digest([...one.offices].sort().join(' '), 4)}`;
  return namesakes.map((one) => {
    const mark = [state, walk, office].find(
      (of) => namesakes.filter((other) => of(other) === of(one)).length === 1,
    );
    return `.${(mark ?? office)(one)}`;
  });
};

/**
 * One id for each mention of a block: equal ids are one person.
 * Ids read as the name in Latin letters with a short digest of its spelling: `person:sirghi-shuighu-3f2a1c`.
 */
export const identifyPeople = (mentions: readonly PersonMention[]): readonly string[] => {
  const indexed = mentions.map((mention, index) => ({ index, tokens: spellingOf(mention.name) }));
  const bySpelling = [...groupBy(indexed, (m) => m.tokens.join(' '))].sort(([a], [b]) => byText(a, b));
  const clusters = bySpelling.flatMap(([key, group]) =>
    splitBySide(
      key.split(' '),
      group.map((m) => m.index),
      mentions,
    ),
  );
  const people = mergeSpellings(clusters.filter((c) => c.tokens.length > 1));
  const alone = clusters.filter((c) => c.tokens.length === 1);
  const left: Cluster[] = [];
  const joins: { readonly person: Cluster[]; readonly cluster: Cluster }[] = [];
  for (const cluster of alone) {
    const whole = people.map(unite);
    const allowed = whole.flatMap((full, index) => {
      const spelling = sameButVowels([full.tokens.at(-1) ?? ''], cluster.tokens);
      return spelling === 'no' ||
        spelling === 'telling' ||
        (spelling === 'short' && full.tokens.at(-1) !== cluster.tokens[0]) ||
        contradict(full, cluster) ||
        isLongAgo(full, cluster)
        ? []
        : [index];
    });
    const inOffice = allowed.filter((index) => meets(whole[index]?.offices ?? new Set(), cluster.offices));
    const ofState = allowed.filter((index) => meets(whole[index]?.states ?? new Set(), cluster.states));
    const [target] = [inOffice, ofState, allowed].find((those) => those.length === 1) ?? [];
    const person = target === undefined ? undefined : people[target];
    if (person === undefined) left.push(cluster);
    else joins.push({ person, cluster });
  }
  for (const { person, cluster } of joins) person.push(cluster);
  people.push(...mergeSpellings(left));

  const ids: string[] = new Array<string>(mentions.length).fill('');
  const united = people.map(unite);
  for (const [key, namesakes] of groupBy(united, (person) => person.tokens.join(' '))) {
    const base = `person:${slug(namesakes[0]?.tokens ?? [])}-${digest(key, 6)}`;
    const marks = namesakes.length > 1 ? marksOf(namesakes) : [''];
    for (const [index, person] of namesakes.entries())
      for (const member of person.members) ids[member] = base + (marks[index] ?? '');
  }
  return ids;
};

/** The name to show: of the full forms the most frequent. */
export const personName = (counts: ReadonlyMap<string, number>): string => {
  const most = Math.max(...[...counts.keys()].map((name) => Math.min(tokensOf(name).length, 2)));
  const full = new Map([...counts].filter(([name]) => Math.min(tokensOf(name).length, 2) === most));
  return mostFrequent(full) ?? '';
};
