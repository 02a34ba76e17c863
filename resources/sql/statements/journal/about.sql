-- The history of one application, in its order.
SELECT e.sequence, e.happened_at, e.actor, COALESCE(s.display_name, e.actor) AS actor_name,
       COALESCE(a.receipt_number, ma.receipt_number, t.display_name, '') AS subject_name, e.kind, e.subject, e.detail, e.hash
  FROM audit_events e LEFT JOIN staff s ON s.login = e.actor
       LEFT JOIN staff t ON t.login = e.subject
       LEFT JOIN applications a ON a.id = e.subject
       LEFT JOIN outgoing_mails m ON m.id = e.subject LEFT JOIN applications ma ON ma.id = m.application_id
 WHERE e.subject = :subject ORDER BY e.sequence
