-- Numbers that a decision gave and the list of issued ones has not, or the other way round; numbers of a list that it did
-- not hold, or not yet give.
SELECT (SELECT COUNT(*) FROM decisions d
         WHERE d.card_number <> ''
           AND NOT EXISTS (SELECT 1 FROM card_numbers c WHERE c.card_number = d.card_number AND c.decision_id = d.id
                                                          AND c.application_id = d.application_id))
     + (SELECT COUNT(*) FROM card_numbers c
         WHERE NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id = c.decision_id AND d.card_number = c.card_number))
     + (SELECT COUNT(*) FROM card_numbers c JOIN card_number_ranges r ON r.id = c.range_id
         WHERE r.kind = 'list'
           AND NOT EXISTS (SELECT 1 FROM card_number_list_entries e
                            WHERE e.range_id = r.id AND e.card_number = c.card_number AND e.position < r.next_value))
       AS misfits
