/** Mentions of one spelling that are taken for one person, with what their articles tell of offices and days. */
import type { Role } from '../../model.js';
import { byText } from '../fold.js';
import { circlesOf, stateOfHouse } from './affiliations.js';
import { type DaySpan, daysBetween } from './days.js';
import { isCommonName, isPatronymic } from './person-names.js';
import { areAlien, officeKeys, soleOffices, statesOf, type Walk, walkOf } from './public-life.js';
import { groupBy, UnionFind } from './union-find.js';

/** What articles say of a person's name and offices, and from which to which publication day; null where none is known. */
export interface PersonMention {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly first?: string | null;
  readonly last?: string | null;
}
export interface Cluster {
  readonly tokens: readonly string[];
  readonly members: readonly number[];
  readonly roles: readonly Role[];
  readonly states: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Those of them that one person holds at a time. */
  readonly seats: ReadonlySet<string>;
  /** Bodies and services in which they held offices. */
  readonly circles: ReadonlySet<string>;
  /** Whether the name is so common that two bearers are no surprise. */
  readonly isCommon: boolean;
  /** Whether each article tells the father with the name. */
  readonly isPatronymic: boolean;
  /** From the first to the last day; null where no day is known. */
  readonly days: DaySpan | null;
}

export const meets = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

const daysOfAll = (mentions: readonly PersonMention[]): DaySpan | null => {
  const first = mentions.flatMap((m) => m.first ?? []).sort(byText)[0];
  const last = mentions
    .flatMap((m) => m.last ?? [])
    .sort(byText)
    .at(-1);
  return first === undefined || last === undefined ? null : { start: first, end: last };
};
/** Days between two spans; none where they meet, null where one is unknown. */
export const daysApart = (a: DaySpan | null, b: DaySpan | null): number | null =>
  a && b ? Math.max(0, daysBetween(a.end, b.start), daysBetween(b.end, a.start)) : null;

/** States told by the offices of a mention, or by the house in its name. */
const statesTold = ({ name, roles }: PersonMention): ReadonlySet<string> => {
  const house = stateOfHouse(name);
  return house === null ? statesOf(roles) : new Set([...statesOf(roles), house]);
};
const toldBy = (roles: readonly Role[]) => ({
  roles,
  circles: circlesOf(roles),
  offices: officeKeys(roles),
  seats: soleOffices(roles),
});

export const clusterOf = (
  tokens: readonly string[],
  members: readonly number[],
  all: readonly PersonMention[],
): Cluster => {
  const mentions = members.flatMap((index) => all[index] ?? []);
  const roles = mentions.flatMap((mention) => mention.roles);
  const isCommon = mentions.every(({ name }) => isCommonName(name));
  const hasFather = mentions.every(({ name }) => isPatronymic(name));
  const states = new Set(mentions.flatMap((mention) => [...statesTold(mention)]));
  const days = daysOfAll(mentions);
  return { tokens, members, isCommon, isPatronymic: hasFather, days, states, ...toldBy(roles) };
};

/** One cluster of several; its spelling is the fullest, then the first in code order. */
export const unite = (group: readonly Cluster[]): Cluster => {
  const spellings = group
    .map((c) => c.tokens)
    .sort((a, b) => b.length - a.length || byText(a.join(' '), b.join(' ')));
  const roles = group.flatMap((c) => c.roles);
  const starts = group.flatMap((c) => c.days?.start ?? []).sort(byText);
  const ends = group.flatMap((c) => c.days?.end ?? []).sort(byText);
  const [start, end] = [starts[0], ends.at(-1)];
  return {
    tokens: spellings[0] ?? [],
    members: group.flatMap((c) => c.members),
    isCommon: group.every((c) => c.isCommon),
    isPatronymic: group.every((c) => c.isPatronymic),
    states: new Set(group.flatMap((c) => [...c.states])),
    ...toldBy(roles),
    days: start === undefined || end === undefined ? null : { start, end },
  };
};

/** Days after which somebody may be told in another walk of life. */
const CAREER = 365;
/** Whether what is told of two keeps them apart, whatever their names. */
export const contradict = (a: Cluster, b: Cluster): boolean => {
  // who played, sang or wrote may hold public office years after
  if (areAlien(walkOf(a.roles), walkOf(b.roles)) && (daysApart(a.days, b.days) ?? 0) <= CAREER) return true;
  if (a.isCommon && b.isCommon && areNamesakes(a, b)) return true;
  return a.states.size > 0 && b.states.size > 0 && !meets(a.states, b.states);
};

/** Years after which two offices of a common name are taken to be two people's. */
const COMMON_DAYS = 3 * 365;
/** Days within which a minister hardly ever becomes another. */
const RESHUFFLE = 30;
/** Two offices that one person holds at a time, held in the same weeks by people of one common name. */
const areNamesakes = (a: Cluster, b: Cluster): boolean => {
  if (meets(a.offices, b.offices)) return false;
  const apart = daysApart(a.days, b.days);
  if (apart === null) return false;
  if (apart > COMMON_DAYS) return true;
  return apart <= RESHUFFLE && [a, b].every(({ roles, seats }) => seats.size > 0 && roles.every(isMinister));
};
const isMinister = ({ office }: Role): boolean => office === 'minister';

/**
 * Mentions of one spelling, split where states or walks of life contradict, and of a common name where its offices or days
 * do; those that tell nothing join when there is one side only.
 */
export const splitBySide = (
  tokens: readonly string[],
  members: readonly number[],
  all: readonly PersonMention[],
): readonly Cluster[] => {
  const sides = new UnionFind();
  const walks = new Set(members.map((index) => walkOf(all[index]?.roles ?? [])));
  const isAlien = (walk: Walk | null): boolean => [...walks].some((other) => areAlien(walk, other));
  const side = (index: number): string | null => {
    const roles = all[index]?.roles ?? [];
    const walk = walkOf(roles);
    const mention = all[index];
    const states = mention ? [...statesTold(mention)].sort() : [];
    const own = walk === null || walk === 'public' || !isAlien(walk) ? '' : walk;
    const keys = states.length > 0 ? states.map((state) => `${own}${state}`) : own ? [own] : [];
    for (const key of keys) sides.union(keys[0] ?? key, key);
    return keys[0] ?? null;
  };
  const placed: Placed[] = members.map((index) => ({ index, side: side(index) }));
  joinWalks(sides, tokens, placed, all);
  placeStateless(sides, placed, all, isAlien);
  const roots = new Set(placed.flatMap((p) => (p.side === null ? [] : [sides.find(p.side)])));
  const only = roots.size === 1 ? ([...roots][0] ?? '') : '';
  const groups = groupBy(placed, (p) => (p.side === null ? only : sides.find(p.side)));
  return [...groups.values()].flatMap((group) => {
    const indexes = group.map((p) => p.index);
    return indexes.every((index) => isCommonName(all[index]?.name ?? ''))
      ? splitByOffice(tokens, indexes, all)
      : [clusterOf(tokens, indexes, all)];
  });
};

interface Placed {
  readonly index: number;
  side: string | null;
}

/**
 * Those in public life of whom no state is told, beside somebody of another walk: one of the only public side there is, or
 * a side of their own.
 */
const placeStateless = (
  sides: UnionFind,
  placed: readonly Placed[],
  all: readonly PersonMention[],
  isAlien: (walk: Walk | null) => boolean,
): void => {
  const walk = ({ index }: Placed) => walkOf(all[index]?.roles ?? []);
  const stateless = placed.filter((one) => one.side === null && walk(one) === 'public' && isAlien('public'));
  if (stateless.length === 0) return;
  const ofPublic = new Set(
    placed.flatMap((one) => (one.side !== null && walk(one) === 'public' ? [sides.find(one.side)] : [])),
  );
  const [only = 'public'] = ofPublic.size === 1 ? ofPublic : [];
  for (const one of stateless) one.side = only;
};

/** Joins what is told of two walks of life in one state, years apart. */
const joinWalks = (
  sides: UnionFind,
  tokens: readonly string[],
  placed: readonly { readonly index: number; readonly side: string | null }[],
  all: readonly PersonMention[],
): void => {
  const told = [
    ...groupBy(
      placed.filter(({ side }) => side !== null),
      ({ side }) => sides.find(side ?? ''),
    ),
  ]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, those]) => ({
      key,
      cluster: clusterOf(
        tokens,
        those.map(({ index }) => index),
        all,
      ),
    }));
  for (const [i, a] of told.entries())
    for (const b of told.slice(i + 1))
      if (meets(a.cluster.states, b.cluster.states) && !contradict(a.cluster, b.cluster))
        sides.union(a.key, b.key);
};

const splitByOffice = (
  tokens: readonly string[],
  members: readonly number[],
  all: readonly PersonMention[],
): readonly Cluster[] => {
  const offices = new UnionFind();
  const office = (index: number): string | null => {
    const keys = [...officeKeys(all[index]?.roles ?? [])].sort();
    for (const key of keys) offices.union(keys[0] ?? key, key);
    return keys[0] ?? null;
  };
  const placed = members.map((index) => ({ index, office: office(index) }));
  const held = [...groupBy(placed, (p) => (p.office === null ? '' : offices.find(p.office)))].sort(
    ([a], [b]) => byText(a, b),
  );
  const clusters = held.flatMap(([key, those]) =>
    key === ''
      ? []
      : [
          {
            key,
            cluster: clusterOf(
              tokens,
              those.map((p) => p.index),
              all,
            ),
          },
        ],
  );
  const people = new UnionFind();
  for (const [i, a] of clusters.entries())
    for (const b of clusters.slice(i + 1))
      if (!areNamesakes(a.cluster, b.cluster)) people.union(a.key, b.key);
  const found = [...groupBy(clusters, ({ key }) => people.find(key)).values()].map((group) =>
    group.flatMap(({ cluster }) => cluster.members),
  );
  const silent = placed.flatMap((p) => (p.office === null ? [p.index] : []));
  const [one] = found;
  if (found.length === 1 && one !== undefined) return [clusterOf(tokens, [...one, ...silent], all)];
  return [...found, ...(silent.length > 0 ? [silent] : [])].map((group) => clusterOf(tokens, group, all));
};
