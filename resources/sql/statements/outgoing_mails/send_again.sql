-- A person lets a failed or doubtful mail go once more, to the same address.
UPDATE outgoing_mails SET state = 'waiting', not_before = now_ms(), sending_since = NULL, version = version + 1
 WHERE id = :id AND state IN ('unknown', 'failed') AND version = :version
