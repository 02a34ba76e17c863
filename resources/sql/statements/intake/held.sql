-- The same row was held before: taken in again it changes nothing.
SELECT id FROM held_rows WHERE source = :source AND receipt_number = :receipt_number AND row_hash = :row_hash
