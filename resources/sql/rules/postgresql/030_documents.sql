-- Of a document only type and side may change. Its bytes go by a row of document_destructions alone; the fact stays.
CREATE OR REPLACE TRIGGER documents_stay_as_sent
BEFORE UPDATE OF id, application_id, held_row_id, revision, position, name_as_sent, format, byte_count, sha256, taken_in_at
ON documents FOR EACH ROW
WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.name_as_sent IS DISTINCT FROM OLD.name_as_sent
   OR NEW.format IS DISTINCT FROM OLD.format OR NEW.byte_count IS DISTINCT FROM OLD.byte_count
   OR NEW.sha256 IS DISTINCT FROM OLD.sha256 OR NEW.taken_in_at IS DISTINCT FROM OLD.taken_in_at
   OR (OLD.application_id IS NOT NULL AND (NEW.application_id IS DISTINCT FROM OLD.application_id
                                           OR NEW.revision IS DISTINCT FROM OLD.revision)))
EXECUTE FUNCTION refuse('not_permitted:sent_data');
-- What the paper is says who has the application; a held row's papers wait for theirs.
CREATE OR REPLACE FUNCTION documents_are_named_by_the_holder() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = OLD.application_id AND a.claim_holder = current_login()
                                                  AND a.claim_until >= now_ms()) THEN
        RAISE EXCEPTION 'UK:not_claimed:claim' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER documents_are_named_by_the_holder BEFORE UPDATE OF document_type, side ON documents
    FOR EACH ROW
    WHEN (OLD.application_id IS NOT NULL
      AND (NEW.document_type IS DISTINCT FROM OLD.document_type OR NEW.side IS DISTINCT FROM OLD.side))
    EXECUTE FUNCTION documents_are_named_by_the_holder();
CREATE OR REPLACE TRIGGER documents_are_never_deleted BEFORE DELETE ON documents
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:sent_data');
CREATE OR REPLACE TRIGGER document_keys_are_never_changed BEFORE UPDATE ON document_keys
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:document_key');
CREATE OR REPLACE TRIGGER document_contents_are_never_changed BEFORE UPDATE ON document_contents
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:sent_data');

CREATE OR REPLACE FUNCTION document_bytes_go_by_destruction() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = OLD.document_id) THEN
        RAISE EXCEPTION 'UK:%', TG_ARGV[0] USING ERRCODE = 'UK001';
    END IF;
    RETURN OLD;
END
$$;
CREATE OR REPLACE TRIGGER document_keys_go_by_destruction BEFORE DELETE ON document_keys
    FOR EACH ROW EXECUTE FUNCTION document_bytes_go_by_destruction('not_permitted:document_key');
CREATE OR REPLACE TRIGGER document_contents_go_by_destruction BEFORE DELETE ON document_contents
    FOR EACH ROW EXECUTE FUNCTION document_bytes_go_by_destruction('not_permitted:sent_data');

-- Days in Japan since the application ended, as app/domain/retention counts them.
CREATE OR REPLACE FUNCTION retention_of_pictures_has_ended(application text) RETURNS boolean
LANGUAGE sql STABLE SET search_path = uketsuke, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM applications a WHERE a.id = application AND a.is_open = 0)
       AND COALESCE((now_ms() + 32400000) / 86400000 - (MAX(e.ended_at) + 32400000) / 86400000
                    >= COALESCE(CAST(library_setting('retention_image_days') AS bigint), 30), false)
      FROM (SELECT d.decided_at AS ended_at FROM decisions d
             WHERE d.application_id = application
               AND NOT EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = d.id)
             UNION ALL
            SELECT x.answered_at FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
             WHERE r.application_id = application AND x.answer = 'approved') e
$$;

CREATE OR REPLACE FUNCTION document_destructions_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    document documents;
BEGIN
    SELECT * INTO document FROM documents WHERE id = NEW.document_id FOR UPDATE;
    IF document.id IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:document' USING ERRCODE = 'UK001';
    END IF;
    IF EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = NEW.document_id) THEN
        RAISE EXCEPTION 'UK:conflict:destroyed' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason = 'my_number_back' AND NOT EXISTS (
        SELECT 1 FROM applications a WHERE a.id = document.application_id AND a.claim_holder = current_login()
                                       AND a.claim_token = NEW.claim_token AND a.claim_until >= now_ms()) THEN
        RAISE EXCEPTION 'UK:not_claimed:claim' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason = 'my_number_back' AND (document.side <> 'back' OR document.document_type <> 'my_number_card') THEN
        RAISE EXCEPTION 'UK:invalid:not_my_number_back' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason = 'early' AND NOT has_role(ARRAY['supervisor']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason = 'early' AND NEW.explanation = '' THEN
        RAISE EXCEPTION 'UK:invalid:explanation' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason = 'retention' AND NOT retention_of_pictures_has_ended(document.application_id) THEN
        RAISE EXCEPTION 'UK:not_permitted:retention' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason = 'discarded' AND (document.application_id IS NOT NULL OR NOT EXISTS (
        SELECT 1 FROM held_rows h WHERE h.id = document.held_row_id AND h.resolution = 'discarded')) THEN
        RAISE EXCEPTION 'UK:invalid:not_discarded' USING ERRCODE = 'UK001';
    END IF;
    NEW.destroyed_by := current_login();
    NEW.destroyed_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER document_destructions_check BEFORE INSERT ON document_destructions
    FOR EACH ROW EXECUTE FUNCTION document_destructions_check();

CREATE OR REPLACE FUNCTION document_destructions_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    DELETE FROM document_keys WHERE document_id = NEW.document_id;
    DELETE FROM document_contents WHERE document_id = NEW.document_id;
    UPDATE documents SET destroyed_at = NEW.destroyed_at WHERE id = NEW.document_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT NEW.id || ':destroyed', 'document_destroyed',
           COALESCE(d.application_id, (SELECT h.application_id FROM held_rows h WHERE h.id = d.held_row_id)),
           field(NEW.document_id) || field(NEW.reason)
      FROM documents d WHERE d.id = NEW.document_id;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER document_destructions_effect AFTER INSERT ON document_destructions
    FOR EACH ROW EXECUTE FUNCTION document_destructions_effect();
