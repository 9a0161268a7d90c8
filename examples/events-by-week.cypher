// How many events of each type a week holds, by the first day that their articles leave open.
MATCH (e:Event) WHERE e.start IS NOT NULL
WITH date.truncate('week', e.start) AS week, e.type AS kind, count(*) AS events ORDER BY kind
RETURN week, sum(events) AS total, collect(kind + ' ' + toString(events)) AS kinds
ORDER BY week;
