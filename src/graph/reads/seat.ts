/** Where an actor belonged at a time. */

/**
 * The ministry or state (or body) where `p` belonged on the day `t`, as an expression: the office seen nearest to the day,
 * present offices before former ones, and those of a state before those of a body; an unnamed source belongs where it speaks for; whoever holds no office, to itself.
 */
const home = (p: string, t: string): string => `coalesce(
  head(COLLECT {
    MATCH (${p})-[held:HELD]->(seat:Actor)
    WITH seat, held, CASE
      WHEN ${t} IS NULL OR held.firstSeen IS NULL THEN 100000
      WHEN ${t} < held.firstSeen THEN duration.inDays(${t}, held.firstSeen).days
      WHEN ${t} > held.lastSeen THEN duration.inDays(held.lastSeen, ${t}).days
      ELSE 0 END AS away
    RETURN seat ORDER BY coalesce(held.former, true), seat:Organization, away, seat.id LIMIT 1 }),
  head([(${p})-[:SPEAKS_FOR]->(of) | of]), ${p})`;

/** The day of a contact `e`: its first, or the first publication that tells of it. */
const DAY = `coalesce(e.start, head(COLLECT {
  MATCH (e)-[:EVIDENCED_BY]->(a:Article) WHERE a.publishedAt IS NOT NULL
  RETURN a.publishedAt AS day ORDER BY day LIMIT 1 }))`;

/** From a contact `e`: its `sides`, each the unit that counts as a party and the ids under which it may be asked for. */
export const sidesAt = (unit: 'MINISTRY' | 'STATE'): string => `
  WITH e, ${DAY} AS t
  CALL (e, t) {
    MATCH (p:Actor)-[:TOOK_PART]->(e)
    WITH p, ${home('p', 't')} AS home
    WITH p, CASE WHEN home:Ministry THEN home END AS ministry, CASE WHEN home:Organization THEN home END AS body,
      CASE WHEN home:State THEN home ELSE head([(home)-[:PART_OF]->(s:State) | s]) END AS state
    WITH p, ministry, state, body, ${
      unit === 'STATE' ? 'coalesce(state, body)' : 'coalesce(ministry, state, body)'
    } AS unit
    WHERE unit IS NOT NULL
    RETURN collect({unit: unit, is: [x IN [p, ministry, state, body] WHERE x IS NOT NULL]}) AS sides
  }`;

/** Whether a party `p` of contact `e` is meant by `who`: itself, or an official of it on that day. */
export const belongs = (p: string, who: string): string => `(${p} = ${who} OR CASE
  WHEN ${who}:State OR ${who}:Ministry OR ${who}:Organization THEN head(COLLECT {
    WITH ${p} AS p, ${DAY} AS t
    WITH ${home('p', 't')} AS home
    RETURN home = ${who} OR EXISTS { (home)-[:PART_OF]->(${who}) } })
  ELSE false END)`;
