-- The papers that wait with a held row.
SELECT name_as_sent, byte_count, sha256, side, format FROM documents WHERE held_row_id = :id AND application_id IS NULL
