-- What was looked up; the last one counts. A number is void that another application's reissue replaced, or whose
-- completion was undone.
SELECT c.has_card, c.card_number, c.name_shown, c.birth_date, c.expires_on, c.last_used_on, c.given_at,
       COALESCE(s.display_name, c.given_by) AS display_name,
       CASE WHEN EXISTS (SELECT 1 FROM card_numbers n WHERE n.card_number = c.card_number AND n.void_reason = 'undone')
              OR EXISTS (SELECT 1 FROM replaced_card_numbers r JOIN decisions d ON d.id = r.decision_id
                          WHERE r.old_card_number = c.card_number AND r.taken_back_at IS NULL
                            AND d.application_id <> c.application_id)
            THEN 1 ELSE 0 END AS is_void
  FROM library_system_checks c LEFT JOIN staff s ON s.login = c.given_by
 WHERE c.application_id = :application_id ORDER BY c.given_at, c.id
