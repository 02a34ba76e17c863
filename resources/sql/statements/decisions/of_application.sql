-- Who was first: the decision that stands, with the name to tell.
SELECT d.id, d.outcome, d.decided_by, COALESCE(s.display_name, d.decided_by) AS display_name, d.decided_at, d.card_number,
       d.undo_until
  FROM decisions d LEFT JOIN staff s ON s.login = d.decided_by
 WHERE d.application_id = :application_id
   AND NOT EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = d.id)
 ORDER BY d.decided_at DESC
