-- How many numbers of lists, or issued ones, a new range would give again.
SELECT COUNT(*) AS total
  FROM (SELECT card_number FROM card_number_list_entries UNION SELECT card_number FROM card_numbers) k
 WHERE length(k.card_number) = :number_length
   AND substr(k.card_number, 1, :body_length) >= :first_body AND substr(k.card_number, 1, :body_length) <= :last_body
