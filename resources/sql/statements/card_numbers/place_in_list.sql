-- Where a number stands in a list.
SELECT position FROM card_number_list_entries WHERE range_id = :range_id AND card_number = :card_number
