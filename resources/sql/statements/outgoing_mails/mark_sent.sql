-- The server took it. A sender that was believed dead may still say so of the mail that became 送信不明 meanwhile.
UPDATE outgoing_mails SET state = 'sent', sent_at = now_ms(), server_reply = :server_reply, version = version + 1
 WHERE id = :id AND ((state = 'sending' AND version = :version) OR (state = 'unknown' AND version = :version_if_doubted))
