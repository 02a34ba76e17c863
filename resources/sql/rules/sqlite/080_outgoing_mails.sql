-- A mail's text never changes after it was queued, sent is final, and the states move along their few ways.
CREATE TRIGGER outgoing_mails_keep_their_text
BEFORE UPDATE OF id, application_id, decision_id, kind, recipient, subject, body, barcode_number, resend_of, queued_at, queued_by
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
