// The shortest chain of contacts between two people. $from and $to are parts of their names.
// :param from => 'الساعدي'
// :param to => 'لبيب'
MATCH (a:Person) WHERE a.name CONTAINS $from
MATCH (b:Person) WHERE b.name CONTAINS $to AND a <> b
MATCH path = shortestPath((a)-[:TOOK_PART*..12]-(b))
WHERE all(n IN nodes(path) WHERE NOT n:Contact OR n.status <> 'DENIED')
RETURN [n IN nodes(path) | CASE WHEN n:Contact THEN toLower(n.type) + coalesce(' ' + toString(n.start), '') ELSE n.name END] AS chain
ORDER BY size(chain)
LIMIT 5;
