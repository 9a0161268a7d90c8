// What one actor said, newest first. $name is a part of a name in Arabic or English.
// :param name => 'ناصف'
MATCH (speaker:Actor)-[:SAID]->(s:Statement)-[e:EVIDENCED_BY]->(article:Article)
WHERE toLower(speaker.nameEn) CONTAINS toLower($name) OR speaker.name CONTAINS $name
   OR any(alias IN speaker.aliases WHERE alias CONTAINS $name)
RETURN DISTINCT article.publishedAt AS published, speaker.name AS speaker, s.form AS form, s.channel AS channel,
       s.content AS content
ORDER BY published DESC, content
LIMIT 50;
