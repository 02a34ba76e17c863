-- A row that was sent before, also as an older revision, is no change.
SELECT revision FROM application_revisions WHERE application_id = :id AND row_hash = :row_hash
