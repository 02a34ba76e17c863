-- What waits for a supervisor's word, oldest first.
SELECT r.id, r.kind, r.login, COALESCE(NULLIF(r.display_name, ''), s.display_name, r.login) AS display_name, r.role,
       r.asked_by, COALESCE(a.display_name, r.asked_by) AS asked_by_name, r.asked_at
  FROM account_requests r LEFT JOIN staff s ON s.login = r.login LEFT JOIN staff a ON a.login = r.asked_by
 WHERE r.needs_word = 1 AND NOT EXISTS (SELECT 1 FROM account_answers x WHERE x.request_id = r.id)
 ORDER BY r.asked_at, r.id
