-- A revision is found by what it says now (a decided application also by what was decided upon); what others gave
-- (corrections, card numbers) stays.
DELETE FROM application_search_keys
 WHERE application_id = :id AND origin = 'applicant'
   AND application_id IN (SELECT a.id FROM applications a WHERE a.is_open = 1)
