-- After a lost answer: a deed that still holds the row is waited for, and one that is still on its way comes too late,
-- for its token is the old one.
UPDATE applications SET claim_token = :new_token, claim_until = now_ms() + :lease_milliseconds
 WHERE id = :id AND claim_holder = current_login() AND claim_token = :token
RETURNING id, version, claim_token, claim_until
