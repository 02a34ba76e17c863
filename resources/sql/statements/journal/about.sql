-- The history of one application with that of its mails, in their order. The list of subjects, not an OR, lets both
-- databases follow the index.
SELECT e.sequence, e.happened_at, e.actor, COALESCE(s.display_name, e.actor) AS actor_name,
       COALESCE(a.receipt_number, ma.receipt_number, t.display_name, '') AS subject_name, e.kind, e.subject, e.detail, e.hash
  FROM audit_events e LEFT JOIN staff s ON s.login = e.actor
       LEFT JOIN staff t ON t.login = e.subject
       LEFT JOIN applications a ON a.id = e.subject
       LEFT JOIN outgoing_mails m ON m.id = e.subject LEFT JOIN applications ma ON ma.id = m.application_id
 WHERE e.subject IN (SELECT CAST(:subject AS text)
                      UNION ALL SELECT o.id FROM outgoing_mails o WHERE o.application_id = :application_id)
 ORDER BY e.sequence
