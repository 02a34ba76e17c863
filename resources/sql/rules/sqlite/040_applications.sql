-- A state moves along state_transitions and only with its deed; an undo returns to the state before. Claims are plain
-- UPDATEs, judged here: nobody takes another's live claim, nor frees it but by a release (045_claim_releases).
CREATE TRIGGER applications_keep_their_identity
BEFORE UPDATE OF id, source, receipt_number, serial, submitted_at, taken_in_at, procedure ON applications
WHEN NEW.id IS NOT OLD.id OR NEW.source IS NOT OLD.source OR NEW.receipt_number IS NOT OLD.receipt_number
  OR NEW.serial IS NOT OLD.serial OR NEW.taken_in_at IS NOT OLD.taken_in_at
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;

-- An application waits for the branch that its applicant named, in one revision or another; nobody else sends it elsewhere.
CREATE TRIGGER applications_keep_the_branch_that_was_sent BEFORE UPDATE OF branch ON applications
WHEN NEW.branch IS NOT OLD.branch AND NEW.branch <> ''
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data')
     WHERE NOT EXISTS (SELECT 1 FROM application_revisions r
                        WHERE r.application_id = NEW.id AND json_extract(r.fields, '$.branch') = NEW.branch);
END;

CREATE TRIGGER applications_are_never_deleted BEFORE DELETE ON applications
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:application');
END;

CREATE TRIGGER applications_start_as_received BEFORE INSERT ON applications
WHEN NEW.state <> 'received' OR NEW.is_open <> 1 OR NEW.version <> 1 OR NEW.claim_holder IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'UK:invalid:application.start');
END;

CREATE TRIGGER applications_move_by_deeds BEFORE UPDATE OF state ON applications
WHEN NEW.state IS NOT OLD.state
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:state')
     WHERE NOT EXISTS (SELECT 1 FROM decisions d
                         JOIN state_transitions t
                           ON t.deed = 'decide' AND t.from_state = OLD.state AND t.to_state = NEW.state
                        WHERE d.application_id = OLD.id AND d.outcome = NEW.state AND d.seen_version = OLD.version)
       AND NOT EXISTS (SELECT 1 FROM decision_undos u JOIN decisions d ON d.id = u.decision_id
                        WHERE d.application_id = OLD.id AND d.outcome = OLD.state AND d.state_before = NEW.state
                          AND NOT EXISTS (SELECT 1 FROM decisions later
                                           WHERE later.application_id = OLD.id AND later.seen_version > d.seen_version))
       AND NOT EXISTS (SELECT 1 FROM cancellation_requests r
                         JOIN state_transitions t
                           ON t.deed = 'request_cancellation' AND t.from_state = OLD.state AND t.to_state = NEW.state
                        WHERE r.application_id = OLD.id AND r.seen_version = OLD.version)
       AND NOT EXISTS (SELECT 1 FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
                        WHERE r.application_id = OLD.id AND OLD.state = 'cancellation_requested'
                          AND x.seen_version = OLD.version
                          AND CASE x.answer
                                  WHEN 'approved' THEN EXISTS (SELECT 1 FROM state_transitions t
                                                                WHERE t.deed = 'approve_cancellation'
                                                                  AND t.from_state = OLD.state AND t.to_state = NEW.state)
                                  ELSE NEW.state = r.state_before
                              END);
    SELECT RAISE(ABORT, 'UK:conflict:version') WHERE NEW.version <> OLD.version + 1;
END;

CREATE TRIGGER claims_are_taken_fairly BEFORE UPDATE OF claim_holder, claim_token, claim_until ON applications
WHEN OLD.claim_holder IS NOT NULL AND OLD.claim_until >= now_ms() AND OLD.claim_holder <> current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:conflict:claim')
     WHERE NEW.claim_holder IS NOT NULL
        OR NOT EXISTS (SELECT 1 FROM claim_releases r
                        WHERE r.application_id = OLD.id AND r.claim_token = OLD.claim_token);
END;

CREATE TRIGGER claims_are_ones_own BEFORE UPDATE OF claim_holder ON applications
WHEN NEW.claim_holder IS NOT NULL AND NEW.claim_holder <> current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:claim');
END;

-- Who takes an application may see all of it: each taking is in the journal, and each giving back; a lease that grows is
-- not, nor the end that a decision brings. What a supervisor frees is noted with its reason.
CREATE TRIGGER applications_claimed AFTER UPDATE OF claim_token ON applications
WHEN NEW.claim_token IS NOT NULL AND NEW.claim_token IS NOT OLD.claim_token
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':claimed:' || NEW.claim_token, 'claimed', NEW.id, '');
END;
CREATE TRIGGER applications_given_back AFTER UPDATE OF claim_token ON applications
WHEN OLD.claim_holder = current_login() AND NEW.claim_token IS NULL AND NEW.state = OLD.state
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':given_back:' || OLD.claim_token, 'claim_given_back', NEW.id, '');
END;

CREATE TRIGGER applications_taken_in AFTER INSERT ON applications
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail) VALUES (NEW.id || ':taken_in', 'taken_in', NEW.id, '');
END;

-- A version counts what happened, one after the other: who set it back could decide on what was not seen.
CREATE TRIGGER versions_count_up BEFORE UPDATE OF version ON applications
WHEN NEW.version <> OLD.version AND NEW.version <> OLD.version + 1
BEGIN
    SELECT RAISE(ABORT, 'UK:conflict:version');
END;
