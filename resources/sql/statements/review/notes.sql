-- What colleagues wrote down.
SELECT n.content, n.given_at, COALESCE(s.display_name, n.given_by) AS display_name
  FROM notes n LEFT JOIN staff s ON s.login = n.given_by
 WHERE n.application_id = :application_id ORDER BY n.given_at, n.id
