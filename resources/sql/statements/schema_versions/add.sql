-- A migration is noted in its own transaction; until a release breaks older desks, version 1 may use the schema.
INSERT INTO schema_versions (version, minimum_client, applied_at) VALUES (:version, 1, 0)
