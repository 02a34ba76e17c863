-- A mail's text never changes after it was queued, sent is final, and the states move along their few ways.
CREATE TRIGGER outgoing_mails_keep_their_text
BEFORE UPDATE OF id, application_id, decision_id, cancellation_answer_id, kind, recipient, subject, body, barcode_number,
                 resend_of, queued_at, queued_by
ON outgoing_mails
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:mail_text');
END;
CREATE TRIGGER outgoing_mails_move_along_their_ways BEFORE UPDATE OF state ON outgoing_mails
WHEN NEW.state IS NOT OLD.state
BEGIN
    SELECT RAISE(ABORT, 'UK:conflict:mail_state')
     WHERE NOT ((OLD.state = 'waiting' AND NEW.state IN ('sending', 'withdrawn'))
             OR (OLD.state = 'sending' AND NEW.state IN ('sent', 'waiting', 'failed', 'unknown'))
             OR (OLD.state = 'unknown' AND NEW.state IN ('sent', 'waiting'))
             OR (OLD.state = 'failed' AND NEW.state = 'waiting'));
    SELECT RAISE(ABORT, 'UK:conflict:version') WHERE NEW.version <> OLD.version + 1;
END;
CREATE TRIGGER outgoing_mails_are_never_deleted BEFORE DELETE ON outgoing_mails
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:mail');
END;

-- What left is final: neither when nor what the server said of it changes afterwards.
CREATE TRIGGER sent_mails_are_final BEFORE UPDATE ON outgoing_mails
WHEN OLD.state = 'sent' AND (NEW.not_before <> OLD.not_before OR NEW.attempts <> OLD.attempts
                             OR NEW.sending_since IS NOT OLD.sending_since OR NEW.sent_at IS NOT OLD.sent_at
                             OR NEW.server_reply <> OLD.server_reply)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:mail');
END;
