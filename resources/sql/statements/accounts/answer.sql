-- A supervisor's deed: approved, it is carried out in this statement.
INSERT INTO account_answers (id, request_id, answer) VALUES (:id, :request_id, :answer)
