-- All corrections in their order; the last of a field counts.
SELECT c.field, c.content, c.revision, c.given_at, COALESCE(s.display_name, c.given_by) AS display_name
  FROM corrections c LEFT JOIN staff s ON s.login = c.given_by
 WHERE c.application_id = :application_id ORDER BY c.given_at, c.id
