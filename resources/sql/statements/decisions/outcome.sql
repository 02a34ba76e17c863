-- What the trigger made of it; RETURNING would miss what happened after the row.
SELECT id, card_number, mail_id, decided_by, decided_at, undo_until FROM decisions WHERE id = :id
