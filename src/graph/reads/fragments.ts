/**
 * Pieces of Cypher that project a node to the map that `rows.ts` reads. Dates leave as ISO text.
 * Each takes the variable it projects; inner variables carry it as a prefix, so that fragments nest.
 */

export const actorMap = (
  v: string,
): string => `${v} {.kind, .id, .name, .nameEn, .aliases, .code, .portfolio, .state, .of,
  roles: [(${v})-[${v}_h:HELD]->(${v}_seat) | ${v}_h {.office, .portfolio, .state, .former, .title, heldIn: ${v}_seat.id,
    firstSeen: toString(${v}_h.firstSeen), lastSeen: toString(${v}_h.lastSeen)}]}`;

export const articleRefMap = (v: string): string => `${v} {.id, .title, .url, .language,
  publishedAt: toString(${v}.publishedAt), sources: [(${v})-[:PUBLISHED_BY]->(${v}_s) | ${v}_s.name]}`;

export const articleMap = (v: string): string => `${v} {.id, .title, .url, .language, .text,
  publishedAt: toString(${v}.publishedAt), ingestedAt: toString(${v}.ingestedAt),
  sources: [(${v})-[:PUBLISHED_BY]->(${v}_s) | ${v}_s.name],
  keywords: [(${v})-[:HAS_KEYWORD]->(${v}_k) | ${v}_k.name],
  related: [(${v})-[:RELATED]->(${v}_r) | ${v}_r.title],
  readAlso: [(${v})-[:READ_ALSO]->(${v}_o) | ${articleRefMap(`${v}_o`)}]}`;

const dated = (v: string): string =>
  `.precision, .dateText, start: toString(${v}.start), end: toString(${v}.end)`;
const participants = (v: string): string =>
  `participants: [(${v}_p:Actor)-[${v}_t:TOOK_PART]->(${v}) | {role: ${v}_t.role, actor: ${actorMap(`${v}_p`)}}]`;
const speaker = (v: string): string =>
  `speaker: head([(${v}_by:Actor)-[:SAID]->(${v}) | ${actorMap(`${v}_by`)}])`;

const refMap = (v: string): string =>
  `${v} {.id, .type, .content, .status, .topics, ${dated(v)}, ${participants(v)}, ${speaker(v)}}`;
const voiceMap = (v: string): string => `${v} {.id, .type, .content, .topics, ${speaker(v)}}`;

const common = (
  v: string,
): string => `.id, .type, .topics, .confidence, .ploverType, .ploverMode, .cameo, .sort, ${dated(v)},
  evidence: [(${v})-[${v}_v:EVIDENCED_BY]->(${v}_a:Article) | ${v}_v {.quote, .start, .end, .confidence, .rule, .status,
    article: ${articleRefMap(`${v}_a`)}}]`;
const deniedBy = (v: string): string =>
  `deniedBy: [(${v}_d:Denial)-[:DENIES]->(${v}) | ${voiceMap(`${v}_d`)}]`;
const contactOnly = (v: string): string => `.status, .firstSince, .place, ${participants(v)},
  initiative: head(COLLECT { MATCH (${v}_i:Actor {id: ${v}.initiative}) RETURN ${actorMap(`${v}_i`)} }),
  readouts: [(${v}_r:Statement)-[:ABOUT]->(${v}) | ${voiceMap(`${v}_r`)}]`;
const voiced = (v: string): string => `.content, .form, .channel, ${speaker(v)}`;
const statementOnly = (v: string): string => `
  addressees: [(${v})-[:ADDRESSED_TO]->(${v}_to:Actor) | ${actorMap(`${v}_to`)}],
  aboutActors: [(${v})-[:ABOUT]->(${v}_x:Actor) | ${actorMap(`${v}_x`)}],
  aboutEvents: [(${v})-[:ABOUT]->(${v}_y:Event) | ${refMap(`${v}_y`)}],
  echoed: EXISTS { MATCH (${v}_o:Statement {words: ${v}.words})<-[:SAID]-(${v}_w:Actor)
                   WHERE ${v}_o <> ${v} AND NOT (${v}_w)-[:SAID]->(${v}) }`;
const denialOnly = (v: string): string =>
  `denies: head([(${v})-[:DENIES]->(${v}_n:Event) | ${refMap(`${v}_n`)}])`;

export const contactMap = (v: string): string => `${v} {${common(v)}, ${contactOnly(v)}, ${deniedBy(v)}}`;
export const statementMap = (v: string): string =>
  `${v} {${common(v)}, ${voiced(v)}, ${statementOnly(v)}, ${deniedBy(v)}}`;
export const denialMap = (v: string): string => `${v} {${common(v)}, ${voiced(v)}, ${denialOnly(v)}}`;
/** An event of any type. */
export const eventMap = (v: string): string =>
  `CASE ${v}.type WHEN 'STATEMENT' THEN ${statementMap(v)} WHEN 'DENIAL' THEN ${denialMap(v)} ELSE ${contactMap(v)} END`;
