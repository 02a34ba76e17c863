-- The second person's deed: approved, with its mail, or rejected, with a word to the clerk.
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, word, mail_id, mail_kind, mail_subject, mail_body)
VALUES (:id, :request_id, :seen_version, :answer, :word, :mail_id, :mail_kind, :mail_subject, :mail_body)
