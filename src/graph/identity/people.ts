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
import type { Role } from '../../model.js';
import { byText, digest, mostFrequent } from '../fold.js';
import { romanise } from '../transliteration.js';
import { areForms } from './given-names.js';
import { coarse, spellingOf, TELLING, tokensOf } from './person-names.js';
import { isProminent, officeKeys, soleOffices, statesOf, walkOf } from './public-life.js';
import { type Group, groupBy, UnionFind } from './union-find.js';

/** What one article says of a person's name and offices. */
export interface PersonMention {
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Words that tell a father from his son: the father, the son, the elder, the younger. */
const GENERATIONS = new Set([
  '\u0627\u0628',
  '\u0627\u0644\u0627\u0628',
  '\u0627\u0644\u0627\u0628\u0646',
  '\u0627\u0628\u0646',
  '\u0627\u0643\u0628\u0631',
  '\u0627\u0635\u063A\u0631',
]);
const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

interface Cluster {
  readonly tokens: readonly string[];
  readonly members: readonly number[];
  readonly roles: readonly Role[];
  readonly states: ReadonlySet<string>;
}
const contradict = (a: Cluster, b: Cluster): boolean => {
  const walks = [walkOf(a.roles), walkOf(b.roles)];
  if (walks.includes('press') && walks.includes('public')) return true;
  return a.states.size > 0 && b.states.size > 0 && !meets(a.states, b.states);
};

/** Mentions of one spelling, split where states contradict; those without a state join when there is one side only. */
const splitByState = (
  tokens: readonly string[],
  members: readonly number[],
  all: readonly PersonMention[],
) => {
  const sides = new UnionFind();
  const side = (index: number): string | null => {
    const roles = all[index]?.roles ?? [];
    const states = [...statesOf(roles)].sort();
    const keys = states.length > 0 ? states : walkOf(roles) === 'press' ? ['press'] : [];
    for (const key of keys) sides.union(keys[0] ?? key, key);
    return keys[0] ?? null;
  };
  const placed = members.map((index) => ({ index, side: side(index) }));
  const roots = new Set(placed.flatMap((p) => (p.side === null ? [] : [sides.find(p.side)])));
  const only = roots.size === 1 ? ([...roots][0] ?? '') : '';
  const groups = groupBy(placed, (p) => (p.side === null ? only : sides.find(p.side)));
  return [...groups.values()].map((group): Cluster => {
    const roles = group.flatMap((p) => all[p.index]?.roles ?? []);
    return { tokens, members: group.map((p) => p.index), roles, states: statesOf(roles) };
  });
};

/** The Turkish letter of Cavusoglu is written with one letter or two. */
const CH = /^\u062A\u0634/;
const ONE = '\u062C';
const isTurkish = (a: string, b: string): boolean =>
  CH.test(a) !== CH.test(b) &&
  (a.startsWith(ONE) || b.startsWith(ONE)) &&
  coarse(a.replace(CH, ONE)) === coarse(b.replace(CH, ONE));

const sameButVowels = (a: readonly string[], b: readonly string[]): 'no' | 'plain' | 'telling' => {
  if (a.length !== b.length) return 'no';
  let telling = false;
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left === right) continue;
    if (coarse(left) !== coarse(right) && !isTurkish(left, right)) return 'no';
    telling ||= TELLING.has(coarse(left)) || coarse(left).length < 3;
  }
  return telling ? 'telling' : 'plain';
};
const leavesOut = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short[0] !== long[0] || long.some((token) => GENERATIONS.has(token) && !short.includes(token)))
    return false;
  // "Mohammed bin Salman" of "Mohammed bin Salman bin Abdulaziz"
  if (short.every((token, index) => token === long[index])) return true;
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const token of long) if (token === short[at]) at++;
  return at === short.length;
};

/** "Joe Biden" of "Joseph Biden", "Hosni Mubarak" of "Muhammad Hosni Mubarak": forms that only a shared office makes one. */
const isShortForm = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length < 2 || short.length > long.length) return false;
  // "Ben Ali" of "Zine el-Abidine Ben Ali"
  if (short.length === 2 && short[0] === SON && short.length < long.length) return short[1] === long.at(-1);
  const rest = long.slice(-short.length);
  if (short.length < long.length) return short.every((token, index) => token === rest[index]);
  const [given = '', ...others] = short;
  const [full = '', ...fullOthers] = long;
  return (
    (areForms(given, full) || (given.length >= SHORTEST_GIVEN && full.startsWith(given))) &&
    others.every((token, index) => token === fullOthers[index])
  );
};
const SHORTEST_GIVEN = 2;
const SON = '\u0628\u0646';

const mergeSpellings = (clusters: readonly Cluster[]): Group<Cluster>[] => {
  const joined = new UnionFind();
  const name = (index: number) => String(index);
  const open: [number, number][] = [];
  for (const [i, a] of clusters.entries()) {
    for (let j = i + 1; j < clusters.length; j++) {
      const b = clusters[j];
      if (b === undefined || contradict(a, b)) continue;
      const spelling = sameButVowels(a.tokens, b.tokens);
      const partial = leavesOut(a.tokens, b.tokens) || leavesOut(b.tokens, a.tokens);
      const short = isShortForm(a.tokens, b.tokens) || isShortForm(b.tokens, a.tokens);
      if (spelling === 'no' && !partial && !short) continue;
      const supported = partial && isProminent(a.roles) && isProminent(b.roles);
      const offices = spelling === 'telling' ? soleOffices : officeKeys;
      if (supported || meets(offices(a.roles), offices(b.roles))) joined.union(name(i), name(j));
      else if (spelling === 'plain') open.push([i, j]);
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

/**
 * One id for each mention of a block: equal ids are one person.
 * Ids read as the name in Latin letters with a short digest of its spelling: `person:sirghi-shuighu-3f2a1c`.
 */
export const identifyPeople = (mentions: readonly PersonMention[]): readonly string[] => {
  const indexed = mentions.map((mention, index) => ({ index, tokens: spellingOf(mention.name) }));
  const bySpelling = [...groupBy(indexed, (m) => m.tokens.join(' '))].sort(([a], [b]) => byText(a, b));
  const clusters = bySpelling.flatMap(([key, group]) =>
    splitByState(
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
        (spelling === 'telling' && full.tokens.at(-1) !== cluster.tokens[0]) ||
        contradict(full, cluster)
        ? []
        : [index];
    });
    const agreeing = allowed.filter((index) => meets(whole[index]?.states ?? new Set(), cluster.states));
    const target = agreeing.length === 1 ? agreeing[0] : allowed.length === 1 ? allowed[0] : undefined;
    const person = target === undefined ? undefined : people[target];
    if (person === undefined) left.push(cluster);
    else joins.push({ person, cluster });
  }
  for (const { person, cluster } of joins) person.push(cluster);
  people.push(...mergeSpellings(left));

  const ids: string[] = new Array<string>(mentions.length).fill('');
  const united = people.map(unite);
  const namesakes = groupBy(united, (person) => person.tokens.join(' '));
  for (const person of united) {
    const key = person.tokens.join(' ');
    const base = `person:${slug(person.tokens)}-${digest(key, 6)}`;
    const states = [...person.states].sort();
    const apart = (namesakes.get(key)?.length ?? 0) > 1;
    const id = apart ? `${base}.${states[0] ?? walkOf(person.roles) ?? 'unknown'}` : base;
    for (const member of person.members) ids[member] = id;
  }
  return ids;
};

/** One cluster of several; its spelling is the fullest, then the first in code order. */
const unite = (group: readonly Cluster[]): Cluster => {
  const spellings = group
    .map((c) => c.tokens)
    .sort((a, b) => b.length - a.length || byText(a.join(' '), b.join(' ')));
  const roles = group.flatMap((c) => c.roles);
  return {
    tokens: spellings[0] ?? [],
    members: group.flatMap((c) => c.members),
    roles,
    states: statesOf(roles),
  };
};

/** The name to show: of the full forms the most frequent. */
export const personName = (counts: ReadonlyMap<string, number>): string => {
  const most = Math.max(...[...counts.keys()].map((name) => Math.min(tokensOf(name).length, 2)));
  const full = new Map([...counts].filter(([name]) => Math.min(tokensOf(name).length, 2) === most));
  return mostFrequent(full) ?? '';
};
