// Who stands between people that have no contact with each other: the go-betweens.
MATCH (broker:Person)-[:TOOK_PART]->(c1:Contact)<-[:TOOK_PART]-(a:Person),
      (broker)-[:TOOK_PART]->(c2:Contact)<-[:TOOK_PART]-(b:Person)
WHERE a.id < b.id AND c1 <> c2 AND c1.status <> 'DENIED' AND c2.status <> 'DENIED'
  AND NOT EXISTS { (a)-[:TOOK_PART]->(:Contact)<-[:TOOK_PART]-(b) }
RETURN broker.name AS broker, count(DISTINCT [a.id, b.id]) AS pairs,
       collect(DISTINCT a.name + ' / ' + b.name)[..5] AS between
ORDER BY pairs DESC, broker
LIMIT 20;
