-- A mail's text never changes after it was queued, sent is final, and the states move along their few ways.
CREATE OR REPLACE TRIGGER outgoing_mails_keep_their_text
BEFORE UPDATE OF id, application_id, decision_id, cancellation_answer_id, kind, recipient, subject, body, barcode_number,
                 resend_of, queued_at, queued_by
ON outgoing_mails FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:mail_text');

CREATE OR REPLACE TRIGGER outgoing_mails_move_along_their_ways_1 BEFORE UPDATE OF state ON outgoing_mails FOR EACH ROW
WHEN (NEW.state IS DISTINCT FROM OLD.state
  AND NOT ((OLD.state = 'waiting' AND NEW.state IN ('sending', 'withdrawn'))
        OR (OLD.state = 'sending' AND NEW.state IN ('sent', 'waiting', 'failed', 'unknown'))
        OR (OLD.state = 'unknown' AND NEW.state IN ('sent', 'waiting'))
        OR (OLD.state = 'failed' AND NEW.state = 'waiting')))
EXECUTE FUNCTION refuse('conflict:mail_state');
CREATE OR REPLACE TRIGGER outgoing_mails_move_along_their_ways_2 BEFORE UPDATE OF state ON outgoing_mails FOR EACH ROW
WHEN (NEW.state IS DISTINCT FROM OLD.state AND NEW.version <> OLD.version + 1)
EXECUTE FUNCTION refuse('conflict:version');

CREATE OR REPLACE TRIGGER outgoing_mails_are_never_deleted BEFORE DELETE ON outgoing_mails
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:mail');

-- What left is final: neither when nor what the server said of it changes afterwards.
CREATE OR REPLACE TRIGGER sent_mails_are_final BEFORE UPDATE ON outgoing_mails FOR EACH ROW
WHEN (OLD.state = 'sent' AND (NEW.not_before <> OLD.not_before OR NEW.attempts <> OLD.attempts
                              OR NEW.sending_since IS DISTINCT FROM OLD.sending_since
                              OR NEW.sent_at IS DISTINCT FROM OLD.sent_at OR NEW.server_reply <> OLD.server_reply))
EXECUTE FUNCTION refuse('not_permitted:mail');
