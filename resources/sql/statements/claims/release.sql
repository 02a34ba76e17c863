-- One's own claim ends; another's is not touched.
UPDATE applications
   SET claim_holder = NULL, claim_token = NULL, claim_station = NULL, claim_since = NULL, claim_until = 0
 WHERE id = :id AND claim_holder = current_login() AND claim_token = :token
