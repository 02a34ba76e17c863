-- All answers in their order; the last of an item counts.
SELECT v.item, v.grade, COALESCE(v.program_grade, '') AS program_grade, v.reason, v.revision, v.given_at,
       COALESCE(s.display_name, v.given_by) AS display_name
  FROM verifications v LEFT JOIN staff s ON s.login = v.given_by
 WHERE v.application_id = :application_id ORDER BY v.given_at, v.id
