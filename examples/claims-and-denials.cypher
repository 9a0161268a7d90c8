// Who denies what: each denial with its speaker, the claim it answers and whose claim that was.
MATCH (d:Denial)-[:DENIES]->(claim:Event)
OPTIONAL MATCH (denier:Actor)-[:SAID]->(d)
OPTIONAL MATCH (claimant:Actor)-[:SAID]->(claim)
RETURN coalesce(denier.name, '?') AS denier, claim.type AS denied, coalesce(claimant.name, '?') AS claimant,
       coalesce(claim.content, claim.quotes) AS claim, d.quotes AS words
ORDER BY denier, claim;
