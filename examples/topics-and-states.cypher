// What is talked about: each topic with the contacts and statements about it, and the states of those who took part.
MATCH (t:Topic)<-[:ABOUT]-(e:Event)<-[:TOOK_PART|SAID]-(actor:Actor)
OPTIONAL MATCH (actor)-[:HELD|PART_OF|SPEAKS_FOR*0..2]->(state:State)
RETURN t.name AS topic, count(DISTINCT CASE WHEN e:Contact THEN e END) AS contacts,
       count(DISTINCT CASE WHEN e:Statement THEN e END) AS statements, collect(DISTINCT state.nameEn) AS states
ORDER BY contacts + statements DESC, topic;
