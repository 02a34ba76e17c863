-- A correction lies beside what was typed.
INSERT INTO corrections (id, application_id, field, content, given_by, given_at)
VALUES (:id, :application_id, :field, :content, current_login(), now_ms())
