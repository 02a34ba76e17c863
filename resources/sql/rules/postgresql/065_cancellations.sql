-- A cancellation takes two people: who has the application asks for it, a supervisor who did not ask answers. An approval
-- queues its mail and closes the application; a rejection gives it back in the state before. In the journal stand keys.
CREATE OR REPLACE FUNCTION cancellation_requests_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    application applications;
BEGIN
    IF NOT has_role(ARRAY['staff', 'supervisor']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    application := claimed_application(NEW.application_id, NEW.seen_version, NEW.claim_token);
    IF NOT EXISTS (SELECT 1 FROM state_transitions t
                    WHERE t.deed = 'request_cancellation' AND t.from_state = application.state) THEN
        RAISE EXCEPTION 'UK:conflict:transition' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.reason !~ '^[a-z_]{1,40}$' THEN
        RAISE EXCEPTION 'UK:invalid:reason' USING ERRCODE = 'UK001';
    END IF;
    NEW.requested_by := current_login();
    NEW.requested_at := now_ms();
    NEW.state_before := application.state;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER cancellation_requests_check BEFORE INSERT ON cancellation_requests
    FOR EACH ROW EXECUTE FUNCTION cancellation_requests_check();

CREATE OR REPLACE FUNCTION cancellation_requests_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    UPDATE applications
       SET state = 'cancellation_requested', version = version + 1, claim_holder = NULL, claim_token = NULL,
           claim_station = NULL, claim_since = NULL, claim_until = 0
     WHERE id = NEW.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':requested', 'cancellation_requested', NEW.application_id, field(NEW.id) || field(NEW.reason));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER cancellation_requests_effect AFTER INSERT ON cancellation_requests
    FOR EACH ROW EXECUTE FUNCTION cancellation_requests_effect();
CREATE OR REPLACE TRIGGER cancellation_requests_are_final BEFORE UPDATE ON cancellation_requests
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:cancellation');
CREATE OR REPLACE TRIGGER cancellation_requests_are_never_deleted BEFORE DELETE ON cancellation_requests
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:cancellation');

CREATE OR REPLACE FUNCTION cancellation_answers_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    request cancellation_requests;
    application applications;
BEGIN
    IF NOT has_role(ARRAY['supervisor']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    SELECT * INTO request FROM cancellation_requests WHERE id = NEW.request_id;
    IF request.id IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:cancellation' USING ERRCODE = 'UK001';
    END IF;
    IF request.requested_by = current_login() THEN
        RAISE EXCEPTION 'UK:not_permitted:own_request' USING ERRCODE = 'UK001';
    END IF;
    SELECT * INTO application FROM applications WHERE id = request.application_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM cancellation_answers x WHERE x.request_id = NEW.request_id) THEN
        RAISE EXCEPTION 'UK:conflict:answered' USING ERRCODE = 'UK001';
    END IF;
    IF application.version IS DISTINCT FROM NEW.seen_version THEN
        RAISE EXCEPTION 'UK:conflict:version' USING ERRCODE = 'UK001';
    END IF;
    IF application.state <> 'cancellation_requested' THEN
        RAISE EXCEPTION 'UK:conflict:transition' USING ERRCODE = 'UK001';
    END IF;
    IF (NEW.answer = 'approved') <> (NEW.mail_id <> '' AND NEW.mail_kind <> '' AND NEW.mail_body <> '') THEN
        RAISE EXCEPTION 'UK:invalid:mail' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.answer = 'rejected' AND NEW.word = '' THEN
        RAISE EXCEPTION 'UK:invalid:word' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.answer = 'approved' AND recipient_of(request.application_id) = '' THEN
        RAISE EXCEPTION 'UK:invalid:recipient' USING ERRCODE = 'UK001';
    END IF;
    NEW.answered_by := current_login();
    NEW.answered_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER cancellation_answers_check BEFORE INSERT ON cancellation_answers
    FOR EACH ROW EXECUTE FUNCTION cancellation_answers_check();

CREATE OR REPLACE FUNCTION cancellation_answers_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    request cancellation_requests;
BEGIN
    SELECT * INTO request FROM cancellation_requests WHERE id = NEW.request_id;
    IF NEW.answer = 'approved' THEN
        INSERT INTO outgoing_mails (id, application_id, cancellation_answer_id, kind, recipient, subject, body, state,
                                    queued_at, not_before, queued_by)
        VALUES (NEW.mail_id, request.application_id, NEW.id, NEW.mail_kind, recipient_of(request.application_id),
                NEW.mail_subject, NEW.mail_body, 'waiting', NEW.answered_at, NEW.answered_at, NEW.answered_by);
    END IF;
    UPDATE applications
       SET state = CASE NEW.answer WHEN 'approved' THEN 'cancelled' ELSE request.state_before END,
           is_open = CASE NEW.answer WHEN 'approved' THEN 0 ELSE 1 END,
           version = version + 1, claim_holder = NULL, claim_token = NULL, claim_station = NULL, claim_since = NULL,
           claim_until = 0
     WHERE id = request.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':answered', 'cancellation_' || NEW.answer, request.application_id,
            field(NEW.id) || field(NEW.request_id));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER cancellation_answers_effect AFTER INSERT ON cancellation_answers
    FOR EACH ROW EXECUTE FUNCTION cancellation_answers_effect();
CREATE OR REPLACE TRIGGER cancellation_answers_are_final BEFORE UPDATE ON cancellation_answers
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:cancellation');
CREATE OR REPLACE TRIGGER cancellation_answers_are_never_deleted BEFORE DELETE ON cancellation_answers
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:cancellation');
