// Who spoke with whom: pairs of people by the number of their contacts, the latest first among equals.
// Contacts that somebody says never took place are left out.
MATCH (a:Person)-[:TOOK_PART]->(c:Contact)<-[:TOOK_PART]-(b:Person)
WHERE a.id < b.id AND c.status <> 'DENIED'
RETURN a.name AS one, b.name AS other, count(DISTINCT c) AS contacts,
       collect(DISTINCT c.type) AS kinds, min(c.start) AS first, max(c.start) AS last
ORDER BY contacts DESC, last DESC
LIMIT 25;
