-- The corrections in force give their keys anew.
DELETE FROM application_search_keys WHERE application_id = :id AND origin = 'correction'
