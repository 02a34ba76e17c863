-- Takes an application that nobody holds, oneself at another desk neither; no row means that somebody was first.
UPDATE applications
   SET claim_holder = current_login(), claim_token = :token, claim_station = :station, claim_since = now_ms(),
       claim_until = now_ms() + :lease_milliseconds
 WHERE id = :id AND is_open = 1 AND (claim_holder IS NULL OR claim_until < now_ms())
RETURNING id, version, claim_token, claim_until
