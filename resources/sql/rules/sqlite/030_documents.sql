-- Of a document only type and side may change. Its bytes go by a row of document_destructions alone; the fact stays.
CREATE TRIGGER documents_stay_as_sent
BEFORE UPDATE OF id, application_id, held_row_id, revision, position, name_as_sent, format, byte_count, sha256, taken_in_at
ON documents
WHEN NEW.id IS NOT OLD.id OR NEW.name_as_sent IS NOT OLD.name_as_sent
  OR NEW.format IS NOT OLD.format OR NEW.byte_count IS NOT OLD.byte_count OR NEW.sha256 IS NOT OLD.sha256
  OR NEW.taken_in_at IS NOT OLD.taken_in_at
  OR (OLD.application_id IS NOT NULL
      AND (NEW.application_id IS NOT OLD.application_id OR NEW.revision IS NOT OLD.revision))
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
-- What the paper is says who has the application; a held row's papers wait for theirs.
CREATE TRIGGER documents_are_named_by_the_holder BEFORE UPDATE OF document_type, side ON documents
WHEN OLD.application_id IS NOT NULL AND (NEW.document_type IS NOT OLD.document_type OR NEW.side IS NOT OLD.side)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_claimed:claim')
     WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = OLD.application_id AND a.claim_holder = current_login()
                                                      AND a.claim_until >= now_ms());
END;
CREATE TRIGGER documents_are_never_deleted BEFORE DELETE ON documents
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
CREATE TRIGGER document_keys_are_never_changed BEFORE UPDATE ON document_keys
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:document_key');
END;
CREATE TRIGGER document_contents_are_never_changed BEFORE UPDATE ON document_contents
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
CREATE TRIGGER document_keys_go_by_destruction BEFORE DELETE ON document_keys
WHEN NOT EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:document_key');
END;
CREATE TRIGGER document_contents_go_by_destruction BEFORE DELETE ON document_contents
WHEN NOT EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = OLD.document_id)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;

CREATE TRIGGER document_destructions_check BEFORE INSERT ON document_destructions
BEGIN
    SELECT RAISE(ABORT, 'UK:not_found:document') WHERE NOT EXISTS (SELECT 1 FROM documents WHERE id = NEW.document_id);
    SELECT RAISE(ABORT, 'UK:conflict:destroyed')
     WHERE EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = NEW.document_id);
    SELECT RAISE(ABORT, 'UK:not_claimed:claim')
     WHERE NEW.reason = 'my_number_back'
       AND NOT EXISTS (SELECT 1 FROM documents d JOIN applications a ON a.id = d.application_id
                        WHERE d.id = NEW.document_id AND a.claim_holder = current_login()
                          AND a.claim_token = NEW.claim_token AND a.claim_until >= now_ms());
    SELECT RAISE(ABORT, 'UK:invalid:not_my_number_back')
     WHERE NEW.reason = 'my_number_back'
       AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.id = NEW.document_id AND d.side = 'back'
                                                   AND d.document_type = 'my_number_card');
    SELECT RAISE(ABORT, 'UK:not_permitted:role')
     WHERE NEW.reason = 'early'
       AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1 AND s.role = 'supervisor');
    SELECT RAISE(ABORT, 'UK:invalid:explanation') WHERE NEW.reason = 'early' AND NEW.explanation = '';
    -- Days in Japan since the application ended, as app/domain/retention counts them.
    SELECT RAISE(ABORT, 'UK:not_permitted:retention')
     WHERE NEW.reason = 'retention'
       AND NOT EXISTS (SELECT 1 FROM documents p JOIN applications a ON a.id = p.application_id
                        WHERE p.id = NEW.document_id AND a.is_open = 0
                          AND (now_ms() + 32400000) / 86400000
                              - ((SELECT MAX(e.ended_at)
                                    FROM (SELECT d.decided_at AS ended_at, d.application_id FROM decisions d
                                           WHERE NOT EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = d.id)
                                           UNION ALL
                                          SELECT x.answered_at, r.application_id
                                            FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
                                           WHERE x.answer = 'approved') e
                                   WHERE e.application_id = a.id) + 32400000) / 86400000
                              >= COALESCE((SELECT CAST(json_extract(s.content, '$.retention_image_days') AS integer)
                                             FROM settings s WHERE s.name = 'library'), 30));
    SELECT RAISE(ABORT, 'UK:invalid:not_discarded')
     WHERE NEW.reason = 'discarded'
       AND NOT EXISTS (SELECT 1 FROM documents d JOIN held_rows h ON h.id = d.held_row_id
                        WHERE d.id = NEW.document_id AND d.application_id IS NULL AND h.resolution = 'discarded');
END;

CREATE TRIGGER document_destructions_effect AFTER INSERT ON document_destructions
BEGIN
    DELETE FROM document_keys WHERE document_id = NEW.document_id;
    DELETE FROM document_contents WHERE document_id = NEW.document_id;
    UPDATE document_destructions SET destroyed_by = current_login(), destroyed_at = now_ms() WHERE id = NEW.id;
    UPDATE documents SET destroyed_at = now_ms() WHERE id = NEW.document_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT NEW.id || ':destroyed', 'document_destroyed',
           COALESCE(d.application_id, (SELECT h.application_id FROM held_rows h WHERE h.id = d.held_row_id)),
           field(NEW.document_id) || field(NEW.reason)
      FROM documents d WHERE d.id = NEW.document_id;
END;
