-- Marks the mail that has waited longest as 送信中, durably, before a byte of it leaves; only the holder of the lease may,
-- and nobody while sending is paused. No row: nothing is due, or the lease is gone.
UPDATE outgoing_mails
   SET state = 'sending', sending_since = now_ms(), attempts = attempts + 1, version = version + 1
 WHERE state = 'waiting'
   AND id = (SELECT w.id FROM outgoing_mails w WHERE w.state = 'waiting' AND w.not_before <= now_ms()
              ORDER BY w.not_before, w.id LIMIT 1)
   AND EXISTS (SELECT 1 FROM sender_lease l WHERE l.name = 'mail' AND l.holder = :holder AND l.lease_until >= now_ms()
                                              AND l.paused_by IS NULL)
RETURNING id, kind, recipient, subject, body, barcode_number, version, attempts, queued_at
