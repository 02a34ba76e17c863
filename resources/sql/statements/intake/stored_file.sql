-- Whether a file came before: one that no row of today's export names is then no riddle.
SELECT d.id FROM documents d
 WHERE d.byte_count = :byte_count AND d.name_as_sent = :name_as_sent
   AND (EXISTS (SELECT 1 FROM applications a WHERE a.id = d.application_id AND a.source = :source)
        OR EXISTS (SELECT 1 FROM held_rows h WHERE h.id = d.held_row_id AND h.source = :source))
 LIMIT 1
