-- Whether a number lies in a list or was issued: it is not taken into a list again.
SELECT CASE WHEN EXISTS (SELECT 1 FROM card_number_list_entries WHERE card_number = :card_number)
              OR EXISTS (SELECT 1 FROM card_numbers WHERE card_number = :card_number) THEN 1 ELSE 0 END AS is_known
