-- Somebody still works on it: the lease grows, if the claim is still this one.
UPDATE applications SET claim_until = now_ms() + :lease_milliseconds
 WHERE id = :id AND claim_holder = current_login() AND claim_token = :token AND claim_until >= now_ms()
RETURNING id, version, claim_token, claim_until
