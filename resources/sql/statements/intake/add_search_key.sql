-- One key by which the application is found.
INSERT INTO application_search_keys (search_key, application_id) VALUES (:search_key, :id) ON CONFLICT DO NOTHING
