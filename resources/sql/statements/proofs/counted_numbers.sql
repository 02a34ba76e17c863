-- Numbers that ranges counted, to be compared with what the range gives; piece by piece.
SELECT c.card_number, c.range_id FROM card_numbers c JOIN card_number_ranges r ON r.id = c.range_id
 WHERE r.kind = 'range' AND c.card_number > :after ORDER BY c.card_number LIMIT :limit
