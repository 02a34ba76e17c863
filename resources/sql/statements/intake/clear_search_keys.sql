-- A revision is found by what it says now; what others gave (corrections, card numbers) stays.
DELETE FROM application_search_keys WHERE application_id = :id AND origin = 'applicant'
