-- The history of one application with that of its mails and papers, in their order. The list of subjects, not an OR, lets
-- both databases follow the index.
SELECT e.sequence, e.id, e.happened_at, e.actor, COALESCE(s.display_name, e.actor) AS actor_name,
       COALESCE(a.receipt_number, ma.receipt_number, pa.receipt_number, t.display_name, '') AS subject_name, e.kind, e.subject,
       e.detail, e.hash, COALESCE(p.document_type, '') AS document_type, COALESCE(p.side, '') AS document_side
  FROM audit_events e LEFT JOIN staff s ON s.login = e.actor
       LEFT JOIN staff t ON t.login = e.subject
       LEFT JOIN applications a ON a.id = e.subject
       LEFT JOIN outgoing_mails m ON m.id = e.subject LEFT JOIN applications ma ON ma.id = m.application_id
       LEFT JOIN documents p ON p.id = CASE WHEN e.kind IN ('document_shown', 'document_prefetched', 'document_refused')
                                            THEN e.detail
                                            WHEN e.kind = 'document_destroyed' THEN substr(e.detail, 4, 36)
                                            ELSE e.subject END
       LEFT JOIN applications pa ON pa.id = p.application_id
 WHERE e.subject IN (SELECT CAST(:subject AS text)
                      UNION ALL SELECT o.id FROM outgoing_mails o WHERE o.application_id = :application_id
                      UNION ALL SELECT d.id FROM documents d WHERE d.application_id = :application_id)
 ORDER BY e.sequence
