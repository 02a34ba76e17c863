-- What was sent, never changed afterwards.
INSERT INTO application_revisions (application_id, revision, intake_run_id, taken_in_at, submitted_at, procedure, row_hash,
                                   fields, further)
VALUES (:application_id, :revision, :intake_run_id, now_ms(), :submitted_at, :procedure, :row_hash, :fields, :further)
