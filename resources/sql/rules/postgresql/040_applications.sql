-- A state moves along state_transitions and only with its deed; an undo returns to the state before. Claims are plain
-- UPDATEs, judged here: nobody takes another's live claim, nor frees it but by a release (045_claim_releases).
CREATE OR REPLACE TRIGGER applications_keep_their_identity
BEFORE UPDATE OF id, source, receipt_number, serial, submitted_at, taken_in_at, procedure ON applications FOR EACH ROW
WHEN (NEW.id IS DISTINCT FROM OLD.id OR NEW.source IS DISTINCT FROM OLD.source
   OR NEW.receipt_number IS DISTINCT FROM OLD.receipt_number OR NEW.serial IS DISTINCT FROM OLD.serial
   OR NEW.taken_in_at IS DISTINCT FROM OLD.taken_in_at)
EXECUTE FUNCTION refuse('not_permitted:sent_data');
-- An application waits for the branch that its applicant named, in one revision or another; nobody else sends it elsewhere.
CREATE OR REPLACE FUNCTION applications_keep_the_branch_that_was_sent() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM application_revisions r
                    WHERE r.application_id = NEW.id AND CAST(r.fields AS json) ->> 'branch' = NEW.branch) THEN
        RAISE EXCEPTION 'UK:not_permitted:sent_data' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER applications_keep_the_branch_that_was_sent BEFORE UPDATE OF branch ON applications FOR EACH ROW
    WHEN (NEW.branch IS DISTINCT FROM OLD.branch AND NEW.branch <> '')
    EXECUTE FUNCTION applications_keep_the_branch_that_was_sent();

CREATE OR REPLACE TRIGGER applications_are_never_deleted BEFORE DELETE ON applications
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:application');
CREATE OR REPLACE TRIGGER applications_start_as_received BEFORE INSERT ON applications FOR EACH ROW
WHEN (NEW.state <> 'received' OR NEW.is_open <> 1 OR NEW.version <> 1 OR NEW.claim_holder IS NOT NULL)
EXECUTE FUNCTION refuse('invalid:application.start');

-- By a request on this version, or by the answer to the last request.
CREATE OR REPLACE FUNCTION moves_by_cancellation(application text, old_state text, old_version integer, new_state text)
RETURNS boolean LANGUAGE sql STABLE SET search_path = uketsuke, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM cancellation_requests r
                     JOIN state_transitions t
                       ON t.deed = 'request_cancellation' AND t.from_state = old_state AND t.to_state = new_state
                    WHERE r.application_id = application AND r.seen_version = old_version)
        OR EXISTS (SELECT 1 FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
                    WHERE r.application_id = application AND old_state = 'cancellation_requested'
                      AND x.seen_version = old_version
                      AND CASE x.answer
                              WHEN 'approved' THEN EXISTS (SELECT 1 FROM state_transitions t
                                                            WHERE t.deed = 'approve_cancellation'
                                                              AND t.from_state = old_state AND t.to_state = new_state)
                              ELSE new_state = r.state_before
                          END)
$$;

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
       AND NOT moves_by_cancellation(OLD.id, OLD.state, OLD.version, NEW.state)
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
       AND (NEW.claim_holder IS NOT NULL
            OR NOT EXISTS (SELECT 1 FROM claim_releases r
                            WHERE r.application_id = OLD.id AND r.claim_token = OLD.claim_token)) THEN
        RAISE EXCEPTION 'UK:conflict:claim' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER claims_are_taken_fairly
BEFORE UPDATE OF claim_holder, claim_token, claim_until ON applications FOR EACH ROW
    WHEN (OLD.claim_holder IS NOT NULL) EXECUTE FUNCTION claims_are_taken_fairly();

CREATE OR REPLACE TRIGGER claims_are_ones_own BEFORE UPDATE OF claim_holder ON applications FOR EACH ROW
    WHEN (NEW.claim_holder IS NOT NULL AND NEW.claim_holder <> current_login())
    EXECUTE FUNCTION refuse('not_permitted:claim');

-- Locked for who decides on it: theirs by this token, and still as they saw it.
CREATE OR REPLACE FUNCTION claimed_application(wanted text, seen integer, token text) RETURNS applications
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
DECLARE
    application applications;
BEGIN
    SELECT * INTO application FROM applications WHERE id = wanted FOR UPDATE;
    IF application.id IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:application' USING ERRCODE = 'UK001';
    END IF;
    IF application.version IS DISTINCT FROM seen THEN
        RAISE EXCEPTION 'UK:conflict:version' USING ERRCODE = 'UK001';
    END IF;
    IF (application.claim_holder = current_login() AND application.claim_token = token
        AND application.claim_until >= now_ms()) IS NOT TRUE THEN
        RAISE EXCEPTION 'UK:not_claimed:claim' USING ERRCODE = 'UK001';
    END IF;
    RETURN application;
END
$$;

-- Who takes an application may see all of it: each taking is in the journal, and each giving back; a lease that grows is
-- not, nor the end that a decision brings. What a supervisor frees is noted with its reason.
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
    WHEN (OLD.claim_holder = current_login() AND NEW.claim_token IS NULL AND NEW.state = OLD.state)
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

-- A version counts what happened, one after the other: who set it back could decide on what was not seen.
CREATE OR REPLACE TRIGGER versions_count_up BEFORE UPDATE OF version ON applications FOR EACH ROW
    WHEN (NEW.version <> OLD.version AND NEW.version <> OLD.version + 1)
    EXECUTE FUNCTION refuse('conflict:version');
