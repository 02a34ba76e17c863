-- A cancellation takes two people: who has the application asks for it, a supervisor who did not ask answers. An approval
-- queues its mail and closes the application; a rejection gives it back in the state before. In the journal stand keys.
CREATE TRIGGER cancellation_requests_check BEFORE INSERT ON cancellation_requests
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:role')
     WHERE NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1
                                               AND s.role IN ('staff', 'supervisor'));
    SELECT RAISE(ABORT, 'UK:not_found:application')
     WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = NEW.application_id);
    SELECT RAISE(ABORT, 'UK:conflict:version')
     WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = NEW.application_id AND a.version = NEW.seen_version);
    SELECT RAISE(ABORT, 'UK:not_claimed:claim')
     WHERE NOT EXISTS (SELECT 1 FROM applications a
                        WHERE a.id = NEW.application_id AND a.claim_holder = current_login()
                          AND a.claim_token = NEW.claim_token AND a.claim_until >= now_ms());
    SELECT RAISE(ABORT, 'UK:conflict:transition')
     WHERE NOT EXISTS (SELECT 1 FROM applications a
                         JOIN state_transitions t ON t.deed = 'request_cancellation' AND t.from_state = a.state
                        WHERE a.id = NEW.application_id);
    SELECT RAISE(ABORT, 'UK:invalid:reason')
     WHERE NEW.reason = '' OR NEW.reason GLOB '*[^a-z_]*' OR length(NEW.reason) > 40;
END;
CREATE TRIGGER cancellation_requests_effect AFTER INSERT ON cancellation_requests
BEGIN
    UPDATE cancellation_requests
       SET requested_by = current_login(), requested_at = now_ms(),
           state_before = (SELECT a.state FROM applications a WHERE a.id = NEW.application_id)
     WHERE id = NEW.id;
    UPDATE applications
       SET state = 'cancellation_requested', version = version + 1, claim_holder = NULL, claim_token = NULL,
           claim_station = NULL, claim_since = NULL, claim_until = 0
     WHERE id = NEW.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':requested', 'cancellation_requested', NEW.application_id, field(NEW.id) || field(NEW.reason));
END;
CREATE TRIGGER cancellation_requests_are_final BEFORE UPDATE ON cancellation_requests WHEN OLD.requested_at <> 0
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:cancellation');
END;
CREATE TRIGGER cancellation_requests_are_never_deleted BEFORE DELETE ON cancellation_requests
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:cancellation');
END;

CREATE TRIGGER cancellation_answers_check BEFORE INSERT ON cancellation_answers
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:role')
     WHERE NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1
                                               AND s.role = 'supervisor');
    SELECT RAISE(ABORT, 'UK:not_found:cancellation')
     WHERE NOT EXISTS (SELECT 1 FROM cancellation_requests r WHERE r.id = NEW.request_id);
    SELECT RAISE(ABORT, 'UK:not_permitted:own_request')
     WHERE EXISTS (SELECT 1 FROM cancellation_requests r
                    WHERE r.id = NEW.request_id AND r.requested_by = current_login());
    SELECT RAISE(ABORT, 'UK:conflict:answered')
     WHERE EXISTS (SELECT 1 FROM cancellation_answers x WHERE x.request_id = NEW.request_id);
    SELECT RAISE(ABORT, 'UK:conflict:version')
     WHERE NOT EXISTS (SELECT 1 FROM cancellation_requests r JOIN applications a ON a.id = r.application_id
                        WHERE r.id = NEW.request_id AND a.version = NEW.seen_version);
    SELECT RAISE(ABORT, 'UK:conflict:transition')
     WHERE NOT EXISTS (SELECT 1 FROM cancellation_requests r JOIN applications a ON a.id = r.application_id
                        WHERE r.id = NEW.request_id AND a.state = 'cancellation_requested');
    SELECT RAISE(ABORT, 'UK:invalid:mail')
     WHERE (NEW.answer = 'approved') <> (NEW.mail_id <> '' AND NEW.mail_kind <> '' AND NEW.mail_body <> '');
    SELECT RAISE(ABORT, 'UK:invalid:word') WHERE NEW.answer = 'rejected' AND NEW.word = '';
    SELECT RAISE(ABORT, 'UK:invalid:recipient')
     WHERE NEW.answer = 'approved'
       AND (SELECT m.recipient FROM cancellation_requests r JOIN mail_recipients m ON m.application_id = r.application_id
             WHERE r.id = NEW.request_id) = '';
END;
CREATE TRIGGER cancellation_answers_effect AFTER INSERT ON cancellation_answers
BEGIN
    UPDATE cancellation_answers SET answered_by = current_login(), answered_at = now_ms() WHERE id = NEW.id;
    INSERT INTO outgoing_mails (id, application_id, cancellation_answer_id, kind, recipient, subject, body, state,
                                queued_at, not_before, queued_by)
    SELECT x.mail_id, r.application_id, x.id, x.mail_kind, m.recipient, x.mail_subject, x.mail_body, 'waiting',
           x.answered_at, x.answered_at, x.answered_by
      FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
           JOIN mail_recipients m ON m.application_id = r.application_id
     WHERE x.id = NEW.id AND x.answer = 'approved';
    UPDATE applications
       SET state = (SELECT CASE NEW.answer WHEN 'approved' THEN 'cancelled' ELSE r.state_before END
                      FROM cancellation_requests r WHERE r.id = NEW.request_id),
           is_open = CASE NEW.answer WHEN 'approved' THEN 0 ELSE 1 END,
           version = version + 1, claim_holder = NULL, claim_token = NULL, claim_station = NULL, claim_since = NULL,
           claim_until = 0
     WHERE id = (SELECT r.application_id FROM cancellation_requests r WHERE r.id = NEW.request_id);
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT NEW.id || ':answered', 'cancellation_' || NEW.answer, r.application_id, field(NEW.id) || field(NEW.request_id)
      FROM cancellation_requests r WHERE r.id = NEW.request_id;
END;
CREATE TRIGGER cancellation_answers_are_final BEFORE UPDATE ON cancellation_answers WHEN OLD.answered_at <> 0
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:cancellation');
END;
CREATE TRIGGER cancellation_answers_are_never_deleted BEFORE DELETE ON cancellation_answers
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:cancellation');
END;
