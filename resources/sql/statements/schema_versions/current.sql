-- What the file is; zeros for an empty one.
SELECT COALESCE(MAX(version), 0) AS version, COALESCE(MAX(minimum_client), 0) AS minimum_client FROM schema_versions
