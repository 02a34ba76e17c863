-- The oldest due application that nobody holds, behind the one that was left; SKIP LOCKED, so that two desks never wait for or get the same one.
UPDATE applications
   SET claim_holder = current_login(), claim_token = :token, claim_station = :station, claim_since = now_ms(),
       claim_until = now_ms() + :lease_milliseconds
 WHERE id = (SELECT id FROM applications
              WHERE is_open = 1 AND state IN ('received', 'answered')
                AND (claim_holder IS NULL OR claim_until < now_ms())
                AND (CAST(:procedure AS text) = '' OR procedure = :procedure)
                AND id <> :except
                AND (CAST(:after AS text) = ''
                     OR (due_on, id) > (SELECT due_on, id FROM applications WHERE id = :after))
              ORDER BY due_on, id LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING id, version, claim_token, claim_until
