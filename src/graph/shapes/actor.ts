/** Actors of all kinds. */

import type { Selection } from '../../model/selection.js';
import { finishing, mapOf, one, paged, property } from './fields.js';
import { type Field, nodeOf, type Shape } from './projection.js';

export const ACTORS = ['Person', 'State', 'Ministry', 'Organization', 'UnnamedSource'] as const;
const CONTACTS = ['Call', 'Meeting', 'Visit', 'Message'] as const;

/** Present offices first, the one seen last before others. */
const roles: Field = ({ v, scope }, { name, fields }) => {
  const [held, seat, state] = [`${v}_h`, `${v}_seat`, `${v}_of`];
  const role = mapOf(fields, {
    office: `${held}.office`,
    portfolio: `${held}.portfolio`,
    title: `${held}.title`,
    former: `coalesce(${held}.former, false)`,
    firstSeen: `toString(${held}.firstSeen)`,
    lastSeen: `toString(${held}.lastSeen)`,
    state: (wants) => {
      if (wants.size === 0) return { cypher: `${held}.state`, finish: null };
      const { cypher, finish } = nodeOf(scope, state, ['State'], wants);
      const found = `MATCH (${state}:Actor {id: 'state:' + ${held}.state}) RETURN ${cypher}`;
      return { cypher: `head(COLLECT { ${found} })`, finish };
    },
    heldIn: (wants) =>
      wants.size === 0
        ? { cypher: `${seat}.id`, finish: null }
        : nodeOf(scope, seat, ['State', 'Ministry', 'Organization'], wants),
  });
  return finishing(name, {
    cypher: `COLLECT { MATCH (${v})-[${held}:HELD]->(${seat}:Actor) WITH ${held}, ${seat}
      ORDER BY coalesce(${held}.former, false), coalesce(toString(${held}.lastSeen), '') DESC,
        ${seat}.id + '|' + ${held}.office DESC
      RETURN ${role.cypher} }`,
    finish: role.finish,
  });
};

/**
 * The office by which an unnamed source is told, and the days of the articles that do. It stands on what ties the source to them.
 */
const office: Field = ({ v, scope }, { name, fields }) => {
  const [told, seat, state] = [`${v}_told`, `${v}_seat`, `${v}_of`];
  const seatId = `CASE WHEN ${told}.state IS NULL THEN ${told}.body WHEN coalesce(${told}.portfolio, 'other') = 'other' THEN 'state:' + ${told}.state
    ELSE 'ministry:' + ${told}.portfolio + ':' + ${told}.state END`;
  const at = (x: string, id: string, types: readonly string[]) => (wants: Selection) => {
    if (wants.size === 0) return { cypher: id, finish: null };
    const { cypher, finish } = nodeOf(scope, x, types, wants);
    return { cypher: `head(COLLECT { MATCH (${x}:Actor {id: ${id}}) RETURN ${cypher} })`, finish };
  };
  // a function of several rows is not allowed in here
  const day = (order: 'ASC' | 'DESC'): string => `head(COLLECT {
    MATCH (${v})-[${told}_r:EVIDENCED_BY]->(${told}_a:Article) WHERE ${told}_r.office = ${told}.office AND ${told}_a.publishedAt IS NOT NULL
    WITH ${told}_a.publishedAt AS ${told}_day ORDER BY ${told}_day ${order} LIMIT 1 RETURN toString(${told}_day) })`;
  const role = mapOf(fields, {
    office: `${told}.office`,
    portfolio: `${told}.portfolio`,
    title: `${told}.title`,
    former: `${told}.former`,
    firstSeen: day('ASC'),
    lastSeen: day('DESC'),
    state: (wants) =>
      wants.size === 0
        ? { cypher: `${told}.state`, finish: null }
        : at(state, `'state:' + ${told}.state`, ['State'])(wants),
    heldIn: at(seat, seatId, ['State', 'Ministry', 'Organization']),
  });
  return finishing(name, {
    cypher: `head(COLLECT { MATCH (${v})-[${told}:EVIDENCED_BY]->(:Article) WHERE ${told}.office IS NOT NULL WITH ${told}
      ORDER BY ${told}.office, ${told}.portfolio, ${told}.state, ${told}.former, ${told}.title LIMIT 1 RETURN ${role.cypher} })`,
    finish: role.finish,
  });
};

/** A ministry's state, an unnamed source's side: without fields the code or id that stands on the node itself. */
const state = one({ pattern: (v, x) => `(${v})-[:PART_OF]->(${x})`, types: ['State'] }, (v) => `${v}.state`);
const of = one(
  { pattern: (v, x) => `(${v})-[:SPEAKS_FOR]->(${x})`, types: ['State', 'Ministry', 'Organization'] },
  (v) => `${v}.of`,
);

export const ACTOR: Shape = {
  tag: 'kind',
  fields: {
    id: property,
    kind: property,
    name: property,
    nameEn: property,
    aliases: property,
    code: property,
    portfolio: property,
    state,
    of,
    roles,
    office,
    contacts: paged({
      pattern: (v, x) => `(${v})-[:TOOK_PART]->(${x}:Contact)`,
      types: CONTACTS,
      // the database keeps count of the relationships of a node
      total: (v) => `COUNT { (${v})-[:TOOK_PART]->() }`,
    }),
    statements: paged({
      pattern: (v, x) => `(${v})-[:SAID]->(${x}:Statement)`,
      types: ['Statement'],
    }),
  },
};

/** The side on which an actor stands: the code of a state, or null. */
export const sideOf = (x: string): string => `CASE ${x}.kind
  WHEN 'STATE' THEN ${x}.code
  WHEN 'MINISTRY' THEN ${x}.state
  WHEN 'PERSON' THEN head(COLLECT { MATCH (${x})-[${x}_h:HELD]->() WHERE ${x}_h.state IS NOT NULL
    WITH ${x}_h ORDER BY coalesce(${x}_h.former, false), coalesce(toString(${x}_h.lastSeen), '') DESC,
      ${x}_h.state DESC LIMIT 1 RETURN ${x}_h.state })
  WHEN 'UNNAMED_SOURCE' THEN CASE WHEN ${x}.of =~ '.*:[A-Z]{2}' THEN right(${x}.of, 2) END
END`;
