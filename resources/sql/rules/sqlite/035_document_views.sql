-- The bytes of a document come only for a look that is in the journal: who, at what, why. One looks at what one has claimed,
-- and a supervisor at what waits for an answer that is his or hers to give. Everything else is refused, and that is noted.
CREATE TRIGGER document_views_check BEFORE INSERT ON document_views
BEGIN
    SELECT RAISE(ABORT, 'UK:not_found:document')
     WHERE NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = NEW.document_id AND d.destroyed_at IS NULL);
END;
CREATE TRIGGER document_views_effect AFTER INSERT ON document_views
BEGIN
    DELETE FROM document_views WHERE viewed_by = current_login() AND viewed_at < now_ms() - 600000 AND id <> NEW.id;
    UPDATE document_views
       SET viewed_by = current_login(),
           viewed_at = now_ms(),
           outcome = CASE
               WHEN EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1
                                                    AND s.role IN ('staff', 'supervisor'))
                AND EXISTS (SELECT 1 FROM documents d JOIN applications a ON a.id = d.application_id
                             WHERE d.id = NEW.document_id
                               AND ((a.claim_holder = current_login() AND a.claim_until >= now_ms())
                                 OR (a.state = 'cancellation_requested'
                                     AND EXISTS (SELECT 1 FROM staff s
                                                  WHERE s.login = current_login() AND s.role = 'supervisor')
                                     AND EXISTS (SELECT 1 FROM cancellation_requests r
                                                  WHERE r.application_id = a.id AND r.requested_by <> current_login()
                                                    AND NOT EXISTS (SELECT 1 FROM cancellation_answers given
                                                                     WHERE given.request_id = r.id)))))
               THEN 'granted' ELSE 'refused' END
     WHERE id = NEW.id;
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT NEW.id || ':viewed', 'document_' || CASE v.outcome WHEN 'granted' THEN v.purpose ELSE 'refused' END,
           COALESCE(d.application_id, (SELECT h.application_id FROM held_rows h WHERE h.id = d.held_row_id)),
           NEW.document_id
      FROM document_views v JOIN documents d ON d.id = v.document_id WHERE v.id = NEW.id;
END;
CREATE TRIGGER document_views_are_final BEFORE UPDATE ON document_views WHEN OLD.outcome <> ''
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:document_view');
END;

-- Bytes enter with their document and once: what was destroyed gets none again.
CREATE TRIGGER document_contents_enter_once BEFORE INSERT ON document_contents
WHEN EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
CREATE TRIGGER document_keys_enter_once BEFORE INSERT ON document_keys
WHEN EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = NEW.document_id)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
