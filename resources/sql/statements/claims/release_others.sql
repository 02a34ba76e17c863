-- A supervisor frees a claim; the database refuses it to anybody else.
UPDATE applications
   SET claim_holder = NULL, claim_token = NULL, claim_station = NULL, claim_since = NULL, claim_until = 0
 WHERE id = :id AND claim_holder IS NOT NULL
