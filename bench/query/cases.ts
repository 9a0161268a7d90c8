/** What is measured: a question in GraphQL, the same rows in Cypher written by hand, and what the peer has for it. */
export interface Who {
  readonly actor: string;
  readonly statement: string;
}
export interface Case {
  readonly name: string;
  /** Asked for an actor with very many events and for one with few. */
  readonly query: string;
  readonly variables: (who: Who) => Record<string, unknown>;
  readonly cypher: string;
  /** In the schema of the peer; none where it has no way to answer. */
  readonly peer?: string;
  /** The rows that an answer holds, so that what is compared is known to be the same. */
  readonly rows: (data: Data) => number;
}

export type Data = Readonly<Record<string, unknown>>;

const first = 20;
const actor = ({ actor: id }: Who) => ({ actor: id });
const EVENT = '[(e)-[v:EVIDENCED_BY]->(a:Article) | {quote: v.quote, title: a.title}] AS evidence';
const PEER_EVENT = 'evidenceConnection { edges { properties { quote } node { title } } }';
const nodes =
  (name: string) =>
  (data: Data): number =>
    (data[name] as { nodes: unknown[] }).nodes.length;
const all =
  (name: string) =>
  (data: Data): number =>
    (data[name] as unknown[]).length;

export const CASES: readonly Case[] = [
  {
    name: 'whoSpokeWithWhom PERSON',
    query:
      'query ($actor: String!) { whoSpokeWithWhom(actor: $actor) { nodes { b { id name } count first last } } }',
    variables: actor,
    cypher: `MATCH (:Actor {id: $actor})-[:TOOK_PART]->(e:Contact)<-[:TOOK_PART]-(b:Actor)
      WHERE e.status <> 'DENIED' AND b.id <> $actor
      WITH b, count(DISTINCT e) AS count, min(e.start) AS first, max(e.end) AS last ORDER BY last DESC, b.id DESC LIMIT 20
      RETURN b.id AS id, b.name AS name, count, toString(first) AS first, toString(last) AS last`,
    // the peer cannot group: it gives all contacts, and the client would have to
    peer: `query ($actor: ID!) { contacts(where: {participants: {some: {id: {eq: $actor}}}, NOT: {status: {eq: "DENIED"}}}) {
      start participants { id name } } }`,
    rows: nodes('whoSpokeWithWhom'),
  },
  {
    name: 'whoSpokeWithWhom STATE',
    query:
      'query ($actor: String!) { whoSpokeWithWhom(actor: $actor, level: STATE) { nodes { a { id } b { id name } count first last } } }',
    variables: actor,
    cypher: `MATCH (x:Actor {id: $actor})-[:TOOK_PART]->(e:Contact) WHERE e.status <> 'DENIED'
      CALL (e) {
        MATCH (p:Actor)-[:TOOK_PART]->(e)
        CALL (e, p) {
          MATCH (p)-[h:HELD]->(seat:Actor)
          WITH seat, CASE WHEN e.start < h.firstSeen THEN duration.inDays(e.start, h.firstSeen).days
            WHEN e.start > h.lastSeen THEN duration.inDays(h.lastSeen, e.start).days ELSE 0 END AS away
          ORDER BY away, seat.id LIMIT 1
          OPTIONAL MATCH (seat)-[:PART_OF]->(s:State)
          RETURN coalesce(s, seat) AS state
        }
        RETURN collect({p: p, state: state}) AS sides
      }
      UNWIND sides AS l UNWIND sides AS r
      WITH e, l, r WHERE l.p = x AND l.state <> r.state
      WITH l.state AS a, r.state AS b, count(DISTINCT e) AS count, min(e.start) AS first, max(e.end) AS last
      ORDER BY last DESC, a.id DESC, b.id DESC LIMIT 20
      RETURN a.id AS a, b.id AS b, b.name AS name, count, toString(first) AS first, toString(last) AS last`,
    rows: nodes('whoSpokeWithWhom'),
  },
  {
    name: 'contacts',
    query: `query ($actor: String!) { contacts(filter: {actor: $actor}) { nodes { id type date { start }
      participants { role actor { name } } evidence { quote article { title } } } } }`,
    variables: actor,
    cypher: `MATCH (:Actor {id: $actor})-[:TOOK_PART]->(e:Contact) WITH e ORDER BY e.sort DESC LIMIT ${first}
      RETURN e.id AS id, e.type AS type, toString(e.start) AS start,
        [(p)-[t:TOOK_PART]->(e) | {role: t.role, name: p.name}] AS participants, ${EVENT}`,
    peer: `query ($actor: ID!) { contacts(where: {participants: {some: {id: {eq: $actor}}}}, sort: [{sort: DESC}], limit: ${first}) {
      id type start participantsConnection { edges { properties { role } node { name } } } ${PEER_EVENT} } }`,
    rows: nodes('contacts'),
  },
  {
    name: 'statements',
    query: `query ($actor: String!) { statements(filter: {speaker: $actor}) { nodes { id content date { start }
      aboutActors { name } evidence { quote article { title } } } } }`,
    variables: actor,
    cypher: `MATCH (:Actor {id: $actor})-[:SAID]->(e:Statement) WITH e ORDER BY e.sort DESC LIMIT ${first}
      RETURN e.id AS id, e.content AS content, toString(e.start) AS start, [(e)-[:ABOUT]->(b:Actor) | b.name] AS about, ${EVENT}`,
    peer: `query ($actor: ID!) { statements(where: {speaker: {some: {id: {eq: $actor}}}}, sort: [{sort: DESC}], limit: ${first}) {
      id content start about { name } ${PEER_EVENT} } }`,
    rows: nodes('statements'),
  },
  {
    name: 'denials',
    query: `query ($actor: String!) { denials(filter: {speaker: $actor}) { nodes { id date { start }
      denies { ... on Statement { content speaker { name } } } evidence { quote article { title } } } } }`,
    variables: actor,
    cypher: `MATCH (:Actor {id: $actor})-[:SAID]->(e:Denial) WITH e ORDER BY e.sort DESC LIMIT ${first}
      RETURN e.id AS id, toString(e.start) AS start,
        [(e)-[:DENIES]->(s) | {content: s.content, speaker: [(p)-[:SAID]->(s) | p.name]}] AS denies, ${EVENT}`,
    peer: `query ($actor: ID!) { denials(where: {speaker: {some: {id: {eq: $actor}}}}, sort: [{sort: DESC}], limit: ${first}) {
      id start denies { content speaker { name } } ${PEER_EVENT} } }`,
    rows: nodes('denials'),
  },
  {
    name: 'claims',
    query: `query ($actor: String!) { claims(speaker: $actor, disputed: true) { nodes { id content standing
      deniedBy { speaker { name } } } } }`,
    variables: actor,
    cypher: `MATCH (by:Actor {id: $actor})-[:SAID]->(e:Statement) WHERE EXISTS { (:Denial)-[:DENIES]->(e) }
      WITH by, e ORDER BY e.sort DESC LIMIT ${first}
      RETURN e.id AS id, e.content AS content,
        CASE WHEN EXISTS { (by)-[:SAID]->(:Denial)-[:DENIES]->(e) }
          AND NOT EXISTS { MATCH (o:Statement {words: e.words})<-[:SAID]-(w) WHERE o <> e AND w <> by }
          THEN 'DENIED' ELSE 'CONTESTED' END AS standing,
        [(d:Denial)-[:DENIES]->(e) | [(p)-[:SAID]->(d) | p.name]] AS deniedBy`,
    // without the standing, which the peer cannot compute
    peer: `query ($actor: ID!) { statements(where: {speaker: {some: {id: {eq: $actor}}}, deniedBy: {some: {id: {contains: ""}}}},
      sort: [{sort: DESC}], limit: ${first}) { id content deniedBy { speaker { name } } } }`,
    rows: nodes('claims'),
  },
  {
    name: 'relationshipGraph',
    query: `query ($actor: String!) { relationshipGraph(seeds: [$actor], limit: 50, types: [CALL, MEETING, VISIT, MESSAGE]) {
      nodes { id label degree } edges { source target type weight } } }`,
    variables: actor,
    cypher: `MATCH (x:Actor {id: $actor})-[:TOOK_PART]->(e:Contact)<-[:TOOK_PART]-(y:Actor)
      WITH x, y, count(DISTINCT e) AS weight ORDER BY weight DESC, y.id LIMIT 49
      WITH x, collect(y) AS others WITH [x] + others AS inside
      CALL (inside) { UNWIND inside AS x MATCH (x)-[:TOOK_PART]->(e:Contact)<-[:TOOK_PART]-(y) WHERE x.id < y.id AND y IN inside
        WITH x, y, e.type AS type, count(DISTINCT e) AS weight
        RETURN collect({source: x.id, target: y.id, type: type, weight: weight}) AS edges }
      RETURN [x IN inside | {id: x.id, label: x.name, degree: COUNT { (x)-[:TOOK_PART|SAID]->() }}] AS nodes, edges`,
    rows: nodes('relationshipGraph'),
  },
  {
    name: 'path',
    query: `query ($actor: String!) { path(from: $actor, to: "person:0000003", maxHops: 3) { length actors { name }
      links { contact { id type } } } }`,
    variables: actor,
    cypher: `MATCH (a:Actor {id: $actor}), (b:Actor {id: 'person:0000003'})
      MATCH chain = allShortestPaths((a)-[:TOOK_PART*..6]-(b))
      WHERE none(n IN nodes(chain) WHERE coalesce(n.status, '') = 'DENIED')
      WITH nodes(chain) AS steps ORDER BY [n IN nodes(chain) | n.id] LIMIT 10
      RETURN [i IN range(0, size(steps) - 1, 2) | steps[i].name] AS actors,
        [i IN range(1, size(steps) - 1, 2) | {id: steps[i].id, type: steps[i].type}] AS contacts`,
    rows: all('path'),
  },
  {
    name: 'timeline',
    query:
      'query ($actor: String!) { timeline(actor: $actor, bucket: MONTH) { start total counts { type count } } }',
    variables: actor,
    cypher: `MATCH (:Actor {id: $actor})-[:TOOK_PART|SAID]->(e:Event) WHERE e.start IS NOT NULL
      WITH date.truncate('month', e.start) AS start, e.type AS type, count(e) AS count ORDER BY start, type
      RETURN toString(start) AS start, sum(count) AS total, collect({type: type, count: count}) AS counts ORDER BY start`,
    rows: all('timeline'),
  },
  {
    name: 'search',
    query:
      'query ($text: String!) { search(text: $text, kinds: [STATEMENT]) { node { id ... on Statement { content } } } }',
    variables: ({ statement }) => ({ text: `statement ${Number(statement.split(':')[1])}` }),
    cypher: `CALL db.index.fulltext.queryNodes('event_text', replace($text, ' ', ' AND ')) YIELD node, score
      WHERE node.type = 'STATEMENT' RETURN node.id AS id, node.content AS content, score ORDER BY score DESC LIMIT ${first}`,
    rows: all('search'),
  },
  {
    name: 'node',
    query: `query ($id: ID!) { node(id: $id) { id ... on Statement { content standing: form speaker { name } evidence { quote article { title } } } } }`,
    variables: ({ statement }) => ({ id: statement }),
    cypher: `MATCH (e:Event {id: $id}) RETURN e.id AS id, e.content AS content, e.form AS form,
      [(p)-[:SAID]->(e) | p.name] AS speaker, ${EVENT}`,
    peer: `query ($id: ID!) { statements(where: {id: {eq: $id}}) { id content form speaker { name } ${PEER_EVENT} } }`,
    rows: (data) => (data.node ? 1 : 0),
  },
];
