-- A revision is found by what it says now.
DELETE FROM application_search_keys WHERE application_id = :id
