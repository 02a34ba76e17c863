-- A person found out that a 送信不明 did arrive.
UPDATE outgoing_mails SET state = 'sent', sent_at = COALESCE(sending_since, now_ms()), version = version + 1
 WHERE id = :id AND state = 'unknown' AND version = :version
