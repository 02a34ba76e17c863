-- Everybody with an account, and when each one last signed in, by the journal's index of persons; who has left comes last.
SELECT s.login, s.display_name, s.role, s.is_active,
       (SELECT e.happened_at FROM audit_events e WHERE e.actor = s.login AND e.kind = 'signed_in'
         ORDER BY e.sequence DESC LIMIT 1) AS last_signed_in_at
  FROM staff s ORDER BY s.is_active DESC, s.display_name, s.login
