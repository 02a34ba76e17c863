-- A note for colleagues.
INSERT INTO notes (id, application_id, content, given_by, given_at)
VALUES (:id, :application_id, :content, current_login(), now_ms())
