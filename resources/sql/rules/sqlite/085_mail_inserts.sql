-- A mail is queued by a decision or an approved cancellation, in the deed itself, or is a copy of an earlier one for
-- another address: no desk writes a mail of its own.
CREATE TRIGGER outgoing_mails_come_by_deeds BEFORE INSERT ON outgoing_mails
WHEN NOT (NEW.state = 'waiting' AND NEW.version = 1 AND NEW.attempts = 0 AND NEW.sent_at IS NULL AND NEW.recipient <> ''
          AND CASE WHEN NEW.resend_of IS NULL
                   THEN EXISTS (SELECT 1 FROM decisions d
                                 WHERE d.id = NEW.decision_id AND d.mail_id = NEW.id
                                   AND d.application_id = NEW.application_id)
                     OR EXISTS (SELECT 1 FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
                                 WHERE x.id = NEW.cancellation_answer_id AND x.mail_id = NEW.id
                                   AND r.application_id = NEW.application_id AND x.answer = 'approved'
                                   AND NEW.decision_id IS NULL)
                   ELSE NEW.queued_by = current_login()
                        AND EXISTS (SELECT 1 FROM outgoing_mails m
                                     WHERE m.id = NEW.resend_of AND m.state IN ('failed', 'sent')
                                       AND m.application_id = NEW.application_id AND m.decision_id IS NEW.decision_id
                                       AND m.cancellation_answer_id IS NEW.cancellation_answer_id
                                       AND m.kind = NEW.kind AND m.subject = NEW.subject AND m.body = NEW.body
                                       AND m.barcode_number = NEW.barcode_number)
                        AND NOT EXISTS (SELECT 1 FROM outgoing_mails r WHERE r.resend_of = NEW.resend_of)
              END)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:mail');
END;
