-- A state moves along state_transitions and only with its deed; an undo returns to the state before. Claims are plain
-- UPDATEs, judged here: nobody takes another's live claim, a supervisor may free it.
CREATE OR REPLACE TRIGGER applications_keep_their_identity
BEFORE UPDATE OF id, source, receipt_number, serial, submitted_at, taken_in_at, procedure ON applications FOR EACH ROW
WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.source IS DISTINCT FROM OLD.source
   OR NEW.receipt_number IS DISTINCT FROM OLD.receipt_number OR NEW.serial IS DISTINCT FROM OLD.serial
   OR NEW.taken_in_at IS DISTINCT FROM OLD.taken_in_at)
EXECUTE FUNCTION refuse('not_permitted:sent_data');
CREATE OR REPLACE TRIGGER applications_are_never_deleted BEFORE DELETE ON applications
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:application');
CREATE OR REPLACE TRIGGER applications_start_as_received BEFORE INSERT ON applications FOR EACH ROW
WHEN (NEW.state <> 'received' OR NEW.is_open <> 1 OR NEW.version <> 1 OR NEW.claim_holder IS NOT NULL)
EXECUTE FUNCTION refuse('invalid:application.start');

CREATE OR REPLACE FUNCTION applications_move_by_deeds() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decisions d
                     JOIN state_transitions t
                       ON t.deed = 'decide' AND t.from_state = OLD.state AND t.to_state = NEW.state
                    WHERE d.application_id = OLD.id AND d.outcome = NEW.state AND d.seen_version = OLD.version)
       AND NOT EXISTS (SELECT 1 FROM decision_undos u JOIN decisions d ON d.id = u.decision_id
                        WHERE d.application_id = OLD.id AND d.outcome = OLD.state AND d.state_before = NEW.state
                          AND NOT EXISTS (SELECT 1 FROM decisions later
                                           WHERE later.application_id = OLD.id AND later.seen_version > d.seen_version))
    THEN
        RAISE EXCEPTION 'UK:not_permitted:state' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'UK:conflict:version' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER applications_move_by_deeds BEFORE UPDATE OF state ON applications FOR EACH ROW
    WHEN (NEW.state IS DISTINCT FROM OLD.state) EXECUTE FUNCTION applications_move_by_deeds();

CREATE OR REPLACE FUNCTION claims_are_taken_fairly() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF OLD.claim_holder <> current_login() AND OLD.claim_until >= now_ms()
       AND (NEW.claim_holder IS NOT NULL OR NOT has_role(ARRAY['supervisor'])) THEN
        RAISE EXCEPTION 'UK:conflict:claim' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER claims_are_taken_fairly
BEFORE UPDATE OF claim_holder, claim_token, claim_until ON applications FOR EACH ROW
    WHEN (OLD.claim_holder IS NOT NULL) EXECUTE FUNCTION claims_are_taken_fairly();

CREATE OR REPLACE TRIGGER claims_are_ones_own BEFORE UPDATE OF claim_holder ON applications FOR EACH ROW
    WHEN (NEW.claim_holder IS NOT NULL AND NEW.claim_holder <> CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:claim');

-- Who takes an application may see all of it: each taking is in the journal, and each giving back; a lease that grows is
-- not, nor the end that a decision brings. What a supervisor frees is noted with its reason by the service.
CREATE OR REPLACE FUNCTION applications_claimed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':claimed:' || NEW.claim_token, 'claimed', NEW.id, '');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER applications_claimed AFTER UPDATE OF claim_token ON applications FOR EACH ROW
    WHEN (NEW.claim_token IS NOT NULL AND NEW.claim_token IS DISTINCT FROM OLD.claim_token)
    EXECUTE FUNCTION applications_claimed();
CREATE OR REPLACE FUNCTION applications_given_back() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':given_back:' || OLD.claim_token, 'claim_given_back', NEW.id, '');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER applications_given_back AFTER UPDATE OF claim_token ON applications FOR EACH ROW
    WHEN (OLD.claim_holder = CAST(session_user AS text) AND NEW.claim_token IS NULL AND NEW.state = OLD.state)
    EXECUTE FUNCTION applications_given_back();

CREATE OR REPLACE FUNCTION applications_taken_in() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail) VALUES (NEW.id || ':taken_in', 'taken_in', NEW.id, '');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER applications_taken_in AFTER INSERT ON applications
    FOR EACH ROW EXECUTE FUNCTION applications_taken_in();
