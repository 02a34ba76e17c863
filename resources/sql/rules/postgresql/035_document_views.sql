-- The bytes of a document come only for a look that is in the journal: who, at what, why. One looks at what one has claimed,
-- and a supervisor at what waits for an answer that is his or hers to give. Everything else is refused, and that is noted.
-- What each look runs is plpgsql, which keeps its plans: a photo is waited for.
CREATE OR REPLACE FUNCTION may_view_documents_of(application text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    RETURN has_role(ARRAY['staff', 'supervisor'])
       AND EXISTS (SELECT 1 FROM applications a
                    WHERE a.id = application
                      AND ((a.claim_holder = current_login() AND a.claim_until >= now_ms())
                        OR (a.state = 'cancellation_requested' AND has_role(ARRAY['supervisor'])
                            AND EXISTS (SELECT 1 FROM cancellation_requests r
                                         WHERE r.application_id = a.id AND r.requested_by <> current_login()
                                           AND NOT EXISTS (SELECT 1 FROM cancellation_answers given
                                                            WHERE given.request_id = r.id)))));
END
$$;

CREATE OR REPLACE FUNCTION document_views_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    document documents;
BEGIN
    SELECT * INTO document FROM documents WHERE id = NEW.document_id;
    IF document.id IS NULL OR document.destroyed_at IS NOT NULL THEN
        RAISE EXCEPTION 'UK:not_found:document' USING ERRCODE = 'UK001';
    END IF;
    NEW.outcome := CASE WHEN may_view_documents_of(document.application_id) THEN 'granted' ELSE 'refused' END;
    NEW.viewed_by := current_login();
    NEW.viewed_at := now_ms();
    NEW.noted_in := CAST(CAST(pg_current_xact_id() AS text) AS bigint);
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER document_views_check BEFORE INSERT ON document_views
    FOR EACH ROW EXECUTE FUNCTION document_views_check();

CREATE OR REPLACE FUNCTION document_views_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    DELETE FROM document_views WHERE viewed_by = NEW.viewed_by AND viewed_at < NEW.viewed_at - 600000;
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT NEW.id || ':viewed', 'document_' || CASE NEW.outcome WHEN 'granted' THEN NEW.purpose ELSE 'refused' END,
           COALESCE(d.application_id, (SELECT h.application_id FROM held_rows h WHERE h.id = d.held_row_id)),
           NEW.document_id
      FROM documents d WHERE d.id = NEW.document_id;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER document_views_effect AFTER INSERT ON document_views
    FOR EACH ROW EXECUTE FUNCTION document_views_effect();
CREATE OR REPLACE TRIGGER document_views_are_final BEFORE UPDATE ON document_views
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:document_view');

-- The sealed bytes with their key, within a minute of the look, for who looked; no row where it was refused, where its
-- note is not durable yet or the picture was destroyed.
CREATE OR REPLACE FUNCTION document_bytes(view_id text) RETURNS TABLE (key bytea, ciphertext bytea)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    RETURN QUERY
    SELECT k.key, c.ciphertext
      FROM document_views v JOIN documents d ON d.id = v.document_id
           JOIN document_keys k ON k.document_id = d.id JOIN document_contents c ON c.document_id = d.id
     WHERE v.id = view_id AND v.outcome = 'granted' AND v.viewed_by = current_login()
       AND v.viewed_at >= now_ms() - 60000
       AND v.noted_in IS DISTINCT FROM CAST(CAST(pg_current_xact_id_if_assigned() AS text) AS bigint)
       AND may_view_documents_of(d.application_id);
END
$$;

-- Bytes enter with their document and once: what was destroyed gets none again.
CREATE OR REPLACE FUNCTION document_bytes_enter_once() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM document_destructions d WHERE d.document_id = NEW.document_id) THEN
        RAISE EXCEPTION 'UK:not_permitted:sent_data' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER document_contents_enter_once BEFORE INSERT ON document_contents
    FOR EACH ROW EXECUTE FUNCTION document_bytes_enter_once();
CREATE OR REPLACE TRIGGER document_keys_enter_once BEFORE INSERT ON document_keys
    FOR EACH ROW EXECUTE FUNCTION document_bytes_enter_once();
