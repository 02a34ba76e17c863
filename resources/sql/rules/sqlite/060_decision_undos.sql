-- A decision is taken back by who made it, within its time, while its mail still waits. The number stays issued, void.
CREATE TRIGGER decision_undos_check BEFORE INSERT ON decision_undos
BEGIN
    SELECT RAISE(ABORT, 'UK:not_found:decision') WHERE NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id);
    SELECT RAISE(ABORT, 'UK:conflict:undone')
     WHERE EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = NEW.decision_id);
    SELECT RAISE(ABORT, 'UK:not_permitted:undo')
     WHERE NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id AND d.decided_by = current_login());
    SELECT RAISE(ABORT, 'UK:conflict:undo_time')
     WHERE NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id AND d.undo_until >= now_ms());
    SELECT RAISE(ABORT, 'UK:conflict:mail_left')
     WHERE NOT EXISTS (SELECT 1 FROM outgoing_mails m
                        WHERE m.decision_id = NEW.decision_id AND m.resend_of IS NULL AND m.state = 'waiting');
    SELECT RAISE(ABORT, 'UK:conflict:number_replaced')
     WHERE EXISTS (SELECT 1 FROM card_numbers c WHERE c.decision_id = NEW.decision_id AND c.voided_at IS NOT NULL);
END;

CREATE TRIGGER decision_undos_effect AFTER INSERT ON decision_undos
BEGIN
    UPDATE decision_undos SET undone_by = current_login(), undone_at = now_ms() WHERE id = NEW.id;
    UPDATE outgoing_mails SET state = 'withdrawn', version = version + 1
     WHERE decision_id = NEW.decision_id AND resend_of IS NULL;
    UPDATE card_numbers SET voided_at = now_ms(), voided_by = current_login(), void_reason = 'undone'
     WHERE decision_id = NEW.decision_id;
    UPDATE replaced_card_numbers SET taken_back_at = now_ms() WHERE decision_id = NEW.decision_id;
    UPDATE card_numbers SET voided_at = NULL, voided_by = NULL, void_reason = NULL
     WHERE void_reason = 'reissued'
       AND card_number IN (SELECT r.old_card_number FROM replaced_card_numbers r WHERE r.decision_id = NEW.decision_id)
       AND card_number NOT IN (SELECT r.old_card_number FROM replaced_card_numbers r WHERE r.taken_back_at IS NULL);
    UPDATE applications
       SET state = (SELECT d.state_before FROM decisions d WHERE d.id = NEW.decision_id), is_open = 1,
           version = version + 1
     WHERE id = (SELECT d.application_id FROM decisions d WHERE d.id = NEW.decision_id);
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT NEW.id || ':undone', 'decision_undone', d.application_id, field(d.id) FROM decisions d WHERE d.id = NEW.decision_id;
END;

CREATE TRIGGER decision_undos_are_never_deleted BEFORE DELETE ON decision_undos
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:decision');
END;
