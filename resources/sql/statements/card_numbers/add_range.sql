-- IT sets up a range; it begins at the first value whose number can be given.
INSERT INTO card_number_ranges (id, kind, name, prefix, width, first_value, last_value, next_value, scheme, warn_below,
                                created_by, created_at)
VALUES (:id, :kind, :name, :prefix, :width, :first_value, :last_value, :next_value, :scheme, :warn_below,
        current_login(), now_ms())
