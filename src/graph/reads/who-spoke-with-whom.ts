/** Pairs of actors in contact, as persons, ministries or states. */
import { type Page, type Selection, wants as want } from '../../model/selection.js';
import {
  ACTOR_ROW,
  ACTORS,
  CONTACT_ROW,
  CONTACTS,
  EMPTY,
  finishing,
  inTurn,
  listed,
  listOf,
  nodeList,
  nodeOf,
  type Projected,
  type Projection,
  type Row,
  type Scope,
  whole,
} from '../shapes/index.js';
import type { ConnectionRow, Level, PairOrder, PairRow, WhoSpokeArgs } from '../types.js';
import { begun, END_BY_THEN, MARK, MARK_AFTER, stamped, TOLD_BY_THEN } from './as-of.js';
import type { Ask } from './ask.js';
import { aboutIt, inDays } from './conditions.js';
import { askNaming } from './naming.js';
import { belongs, sidesAt } from './seat.js';

const WHOLE = whole(
  want('id count first last topics', { a: ACTOR_ROW, b: ACTOR_ROW, contacts: whole(CONTACT_ROW) }),
);

/** What is wanted of a pair, given its nodes `a` and `b`, its contacts `es` and the days between which they lie. */
const pairOf = (scope: Scope, wants: Selection): Projection => {
  const plain: Readonly<Record<string, string>> = {
    id: "a.id + '|' + b.id",
    count: 'count',
    first: 'toString(first)',
    last: 'toString(last)',
    topics: 'COLLECT { UNWIND es AS e UNWIND e.topics AS topic RETURN DISTINCT topic ORDER BY topic }',
  };
  const parts = [...wants].map(([key, { name, page, fields }]): Projected => {
    const expression = plain[name];
    if (expression !== undefined) return { entry: `${name}: ${expression}` };
    if (name === 'a' || name === 'b') return finishing(name, nodeOf(scope, name, ACTORS, fields));
    const e = `e${scope.next()}`;
    const from = `UNWIND es AS ${e} MATCH (${e}:Contact)`;
    const list = nodeList(
      { scope, v: e, from, total: 'count', order: 'DESC', page: page ?? {}, wants: fields },
      CONTACTS,
    );
    return listed(key, e, list);
  });
  return {
    cypher: `{${parts.map(({ entry }) => entry).join(', ')}}`,
    finish: inTurn(parts.map(({ finish }) => finish)),
  };
};

/** Keys that sort as texts, as cursors hold them: of counts ten digits. */
const SORT: Readonly<Record<PairOrder, string>> = {
  LATEST: '',
  COUNT: "right('000000000' + toString(size(es)), 10) + '|' + ",
};

/** The parties of a contact `e` as `a` and `b`; the one asked for stands on the left. */
const parties = (level: Level, who: string | null, other: string | null): string => {
  if (level !== 'PERSON') {
    return `${sidesAt(level)}
      UNWIND sides AS l UNWIND sides AS r
      WITH e, l.unit AS a, r.unit AS b, l.is AS left, r.is AS right
      WHERE a <> b AND ${who ? `${who} IN left AND NOT (${who} IN right AND a.id > b.id)` : 'a.id < b.id'}
        ${other ? `AND ${other} IN right` : ''}`;
  }
  return `MATCH (a:Actor)-[:TOOK_PART]->(e)<-[:TOOK_PART]-(b:Actor)
    WHERE ${who ? `a <> b AND ${belongs('a', who)} AND NOT (a.id > b.id AND ${belongs('b', who)})` : 'a.id < b.id'}
      ${other ? `AND ${belongs('b', other)}` : ''}`;
};

/** A page of pairs, where cursors are wanted with the moment of the last write before and after it was read. */
interface Read {
  readonly list: ConnectionRow<PairRow>;
  readonly mark?: string;
  readonly after?: string;
}

/** Pairs in contact. Each page tells what articles had told when the first one was read: see `as-of.ts`. */
export const whoSpokeWithWhom = async (
  ask: Ask,
  args: WhoSpokeArgs,
  wants: Selection = WHOLE,
): Promise<ConnectionRow<PairRow>> => {
  const { asOf, page } = begun({ first: args.first, after: args.after });
  const read = await pairsAsOf(ask, args, wants, asOf, page);
  // somebody wrote while the first page was read: it may be half of before and half of after
  const torn = asOf === null && read?.mark !== read?.after ? read?.mark : undefined;
  const whole = torn === undefined ? read : await pairsAsOf(ask, args, wants, torn, page);
  return whole?.list ?? EMPTY;
};

const pairsAsOf = (
  ask: Ask,
  args: WhoSpokeArgs,
  wants: Selection,
  asOf: string | null,
  page: Page,
): Promise<Read | null> => {
  const { actor, with: other, level, channels, includeDenied } = args;
  const days = inDays(args);
  const about = aboutIt(args.about);
  const where = [
    ...days.where,
    ...(channels?.length ? ['e.type IN $channels'] : []),
    ...(includeDenied ? [] : ["e.status <> 'DENIED'"]),
    ...(asOf === null ? [] : [TOLD_BY_THEN]),
  ];
  const hasCursors = wants.has('pageInfo') || wants.has('edges');
  const isMarked = hasCursors || asOf !== null;
  // the one asked for stands on the left, whichever argument named it
  const names = actor ? [actor, other] : [other, null];
  return askNaming<Read>(ask, names, (scope, [who, whom]) => {
    // contacts of the actor asked for, and of whoever may belong to it
    const anchor = who
      ? `MATCH (${who})<-[:PART_OF|HELD|SPEAKS_FOR*0..2]-(x:Actor) WITH DISTINCT x${about.found ? ', hits' : ''}
         ${about.from}MATCH (x)-[:TOOK_PART]->(e:Contact)`
      : `${about.from}MATCH (e:Contact)`;
    const list = listOf({
      scope,
      v: 'pair',
      from: 'UNWIND pairs AS pair WITH pair',
      total: 'size(pairs)',
      order: 'DESC',
      ...(hasCursors ? { cursor: stamped(asOf, 'pair.sort') } : {}),
      page,
      wants,
      row: (fields) => {
        const { cypher, finish } = pairOf(scope, fields);
        return {
          cypher: `head(COLLECT {
            WITH pair.a AS a, pair.b AS b, pair.es AS es, size(pair.es) AS count, pair.first AS first, pair.last AS last
            RETURN ${cypher} })`,
          finish,
        };
      },
    });
    return {
      given: `${isMarked ? MARK : ''}
        CALL (${[isMarked ? 'mark' : null, who, whom].filter(Boolean).join(', ')}) {
        ${about.found}
        ${anchor} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
        WITH DISTINCT e
        ${parties(level ?? 'PERSON', who ?? null, whom ?? null)}
        WITH a, b, e, ${asOf === null ? 'e.end' : END_BY_THEN} AS until
        WITH a, b, collect(DISTINCT e) AS es, min(e.start) AS first, max(until) AS last
        WITH {a: a, b: b, es: es, first: first, last: last,
          sort: ${SORT[args.orderBy ?? 'LATEST']}coalesce(toString(last), '0000-00-00') + '|' + a.id + '|' + b.id} AS pair
        RETURN collect(pair) AS pairs }`,
      answer: {
        cypher: hasCursors
          ? `{list: ${list.cypher}, mark: mark, after: ${MARK_AFTER}}`
          : `{list: ${list.cypher}}`,
        finish: (raw) => list.finish?.(raw.list as Row),
      },
      parameters: { ...days.parameters, ...about.parameters, channels, asOf },
    };
  });
};
