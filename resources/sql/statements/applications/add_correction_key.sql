-- A corrected value is found beside what was sent.
INSERT INTO application_search_keys (search_key, application_id, origin) VALUES (:search_key, :id, 'correction')
