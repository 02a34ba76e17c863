-- An empty database has no table of versions, and is none to be afraid of; the search path is the schema.
SELECT 1 AS is_there WHERE to_regclass(CAST(:name AS text)) IS NOT NULL
