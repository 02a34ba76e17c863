-- Where numbers come from, with what is left.
SELECT id, kind, name, prefix, width, first_value, last_value, next_value, scheme, warn_below, is_active,
       CASE WHEN needs_word_since IS NULL THEN 0 ELSE 1 END AS needs_word
  FROM card_number_ranges ORDER BY is_active DESC, created_at, id
