-- The end of the chain, to be noted outside.
SELECT sequence, hash FROM audit_head WHERE name = 'journal'
