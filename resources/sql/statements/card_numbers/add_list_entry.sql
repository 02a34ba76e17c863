-- A number of a list; one that was issued before is not taken again.
INSERT INTO card_number_list_entries (range_id, position, card_number)
SELECT :range_id, :position, :card_number
 WHERE NOT EXISTS (SELECT 1 FROM card_numbers WHERE card_number = :card_number)
