// Contacts by the number of articles that tell of them, with the words of each.
MATCH (c:Contact)-[e:EVIDENCED_BY]->(article:Article)
OPTIONAL MATCH (article)-[:PUBLISHED_BY]->(source:Source)
WITH c, count(DISTINCT article) AS articles, collect(DISTINCT source.name) AS sources, collect(e.quote) AS quotes
MATCH (actor:Actor)-[took:TOOK_PART]->(c)
WITH c, articles, sources, quotes, actor, took ORDER BY actor.name
RETURN c.type AS kind, c.start AS day, c.status AS status, articles, sources,
       collect(actor.name + ' (' + toLower(took.role) + ')') AS participants, quotes
ORDER BY articles DESC, day DESC
LIMIT 25;
