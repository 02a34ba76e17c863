-- Each revision names the run that brought it.
INSERT INTO intake_runs (id, source, started_by, started_at) VALUES (:id, :source, current_login(), now_ms())
