-- New passwords that have not been told to who is signed in: to whose it is, and to every supervisor.
SELECT n.request_id, e.subject AS login, COALESCE(s.display_name, e.subject) AS display_name, e.actor,
       COALESCE(a.display_name, e.actor) AS actor_name, e.happened_at
  FROM account_notices n JOIN audit_events e ON e.id = n.request_id || ':done'
       LEFT JOIN staff s ON s.login = e.subject LEFT JOIN staff a ON a.login = e.actor
 WHERE n.login = current_login() AND n.told_at IS NULL
 ORDER BY e.sequence
