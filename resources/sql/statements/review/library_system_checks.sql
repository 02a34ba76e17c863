-- What was looked up; the last one counts.
SELECT c.has_card, c.card_number, c.name_shown, c.birth_date, c.expires_on, c.last_used_on, c.given_at,
       COALESCE(s.display_name, c.given_by) AS display_name
  FROM library_system_checks c LEFT JOIN staff s ON s.login = c.given_by
 WHERE c.application_id = :application_id ORDER BY c.given_at, c.id
