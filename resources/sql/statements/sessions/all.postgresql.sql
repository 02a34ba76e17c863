-- Who is connected, for IT; what a session runs is nobody's business.
SELECT s.process, s.began_at, s.login, COALESCE(p.display_name, '') AS display_name, s.program, s.client, s.state,
       s.idle_seconds, s.transaction_seconds, s.waits_for
  FROM desk_sessions() s LEFT JOIN staff p ON p.login = s.login
 ORDER BY s.began_at, s.process
