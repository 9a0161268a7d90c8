// The same between states: officials and ministries count for the state they held office in.
MATCH (p:Actor)-[:TOOK_PART]->(c:Contact) WHERE c.status <> 'DENIED'
OPTIONAL MATCH (p)-[h:HELD]->(seat:Actor) WHERE NOT coalesce(h.former, false)
OPTIONAL MATCH (seat)-[:PART_OF]->(above:State)
WITH c, coalesce(above, CASE WHEN seat:State THEN seat END, CASE WHEN p:State THEN p END) AS state
WHERE state IS NOT NULL
WITH c, collect(DISTINCT state) AS states
UNWIND states AS a
UNWIND states AS b
WITH c, a, b WHERE a.id < b.id
RETURN a.code AS one, b.code AS other, a.nameEn + ' and ' + b.nameEn AS pair, count(DISTINCT c) AS contacts
ORDER BY contacts DESC, pair;
