// What each source tells: its articles, the events they prove, and how many of those no other source tells of.
MATCH (source:Source)<-[:PUBLISHED_BY]-(article:Article)
OPTIONAL MATCH (article)<-[:EVIDENCED_BY]-(e:Event)
WITH source, count(DISTINCT article) AS articles, collect(DISTINCT e) AS events
RETURN source.name AS source, articles, size(events) AS events,
       size([e IN events WHERE COUNT { MATCH (e)-[:EVIDENCED_BY]->()-[:PUBLISHED_BY]->(s) RETURN DISTINCT s } = 1])
         AS toldByNobodyElse
ORDER BY events DESC, source;
