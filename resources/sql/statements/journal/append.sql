-- An event enters the journal; the trigger chains it in the same transaction.
INSERT INTO events_pending (id, kind, subject, detail) VALUES (:id, :kind, :subject, :detail)
