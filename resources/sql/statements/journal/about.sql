-- The history of one application, in its order.
SELECT e.sequence, e.happened_at, e.actor, COALESCE(s.display_name, e.actor) AS actor_name, e.kind, e.subject, e.detail, e.hash
  FROM audit_events e LEFT JOIN staff s ON s.login = e.actor
 WHERE e.subject = :subject ORDER BY e.sequence
