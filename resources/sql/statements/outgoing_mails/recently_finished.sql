-- The mails that were sent, or withdrawn, last: one state at a time; the order follows the index, as there may be a million.
SELECT m.id, m.application_id, m.kind, m.recipient, m.subject, m.body, m.barcode_number, m.state, m.version,
       m.queued_at, m.not_before, m.attempts, m.sending_since, m.sent_at, m.server_reply, m.resend_of,
       a.receipt_number, a.name_shown,
       CASE WHEN EXISTS (SELECT 1 FROM outgoing_mails r WHERE r.resend_of = m.id) THEN 1 ELSE 0 END AS was_resent
  FROM outgoing_mails m JOIN applications a ON a.id = m.application_id
 WHERE m.state = :state
 ORDER BY m.not_before DESC, m.id DESC LIMIT :limit
