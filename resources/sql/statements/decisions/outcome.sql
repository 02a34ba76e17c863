-- What became of a decision; on SQLite RETURNING would miss what its triggers do after the row.
SELECT id, card_number, mail_id, decided_by, decided_at, undo_until FROM decisions WHERE id = :id
