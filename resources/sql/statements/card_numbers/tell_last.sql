-- IT tells the last number known of a range; it goes on after it.
INSERT INTO last_number_words (id, range_id, last_given) VALUES (:id, :range_id, :last_given)
