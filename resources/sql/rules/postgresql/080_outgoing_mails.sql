-- A mail's text never changes after it was queued, sent is final, and the states move along their few ways.
CREATE OR REPLACE TRIGGER outgoing_mails_keep_their_text
BEFORE UPDATE OF id, application_id, decision_id, kind, recipient, subject, body, barcode_number, resend_of, queued_at, queued_by
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
