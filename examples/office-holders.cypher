// Who holds or held which office, as articles say, with the days between which they say it.
MATCH (p:Person)-[h:HELD]->(seat:Actor)
OPTIONAL MATCH (seat)-[:PART_OF]->(state:State)
RETURN p.name AS name, h.office AS office, h.portfolio AS portfolio, coalesce(state.code, seat.code) AS state,
       h.former AS former, h.title AS title, h.firstSeen AS firstSeen, h.lastSeen AS lastSeen
ORDER BY state, office, name;
