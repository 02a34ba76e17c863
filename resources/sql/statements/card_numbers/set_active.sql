-- A range is closed or opened again; its counter stays.
UPDATE card_number_ranges SET is_active = :is_active WHERE id = :id
