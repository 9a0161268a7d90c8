// Contacts that not everybody agrees upon: told by one side alone, or denied, with who denies them.
MATCH (c:Contact) WHERE c.status IN ['CLAIMED', 'DENIED']
MATCH (actor:Actor)-[:TOOK_PART]->(c)
WITH c, collect(DISTINCT actor.name) AS participants
OPTIONAL MATCH (denier:Actor)-[:SAID]->(:Denial)-[:DENIES]->(c)
RETURN c.type AS kind, c.status AS status, c.start AS day, participants,
       collect(DISTINCT denier.name) AS deniedBy, c.quotes AS words
ORDER BY status, day DESC;
