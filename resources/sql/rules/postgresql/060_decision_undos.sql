-- A decision is taken back by who made it, within its time, while its mail still waits. The number stays issued, void.
CREATE OR REPLACE FUNCTION decision_undos_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    decision decisions;
BEGIN
    SELECT * INTO decision FROM decisions WHERE id = NEW.decision_id;
    IF decision.id IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:decision' USING ERRCODE = 'UK001';
    END IF;
    PERFORM 1 FROM applications WHERE id = decision.application_id FOR UPDATE;
    IF EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = NEW.decision_id) THEN
        RAISE EXCEPTION 'UK:conflict:undone' USING ERRCODE = 'UK001';
    END IF;
    IF decision.decided_by <> current_login() THEN
        RAISE EXCEPTION 'UK:not_permitted:undo' USING ERRCODE = 'UK001';
    END IF;
    -- The sender may be about to take the mail: its row is locked before it is asked about.
    PERFORM 1 FROM outgoing_mails m
      WHERE m.decision_id = NEW.decision_id AND m.resend_of IS NULL AND m.state = 'waiting' FOR UPDATE;
    IF decision.undo_until < now_ms() THEN
        RAISE EXCEPTION 'UK:conflict:undo_time' USING ERRCODE = 'UK001';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM outgoing_mails m
                    WHERE m.decision_id = NEW.decision_id AND m.resend_of IS NULL AND m.state = 'waiting') THEN
        RAISE EXCEPTION 'UK:conflict:mail_left' USING ERRCODE = 'UK001';
    END IF;
    IF EXISTS (SELECT 1 FROM card_numbers c WHERE c.decision_id = NEW.decision_id AND c.voided_at IS NOT NULL) THEN
        RAISE EXCEPTION 'UK:conflict:number_replaced' USING ERRCODE = 'UK001';
    END IF;
    NEW.undone_by := current_login();
    NEW.undone_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER decision_undos_check BEFORE INSERT ON decision_undos
    FOR EACH ROW EXECUTE FUNCTION decision_undos_check();

CREATE OR REPLACE FUNCTION decision_undos_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    decision decisions;
BEGIN
    SELECT * INTO decision FROM decisions WHERE id = NEW.decision_id;
    UPDATE outgoing_mails SET state = 'withdrawn', version = version + 1
     WHERE decision_id = NEW.decision_id AND resend_of IS NULL;
    UPDATE card_numbers SET voided_at = now_ms(), voided_by = current_login(), void_reason = 'undone'
     WHERE decision_id = NEW.decision_id;
    UPDATE replaced_card_numbers SET taken_back_at = now_ms() WHERE decision_id = NEW.decision_id;
    UPDATE card_numbers SET voided_at = NULL, voided_by = NULL, void_reason = NULL
     WHERE void_reason = 'reissued'
       AND card_number IN (SELECT r.old_card_number FROM replaced_card_numbers r WHERE r.decision_id = NEW.decision_id)
       AND card_number NOT IN (SELECT r.old_card_number FROM replaced_card_numbers r WHERE r.taken_back_at IS NULL);
    UPDATE applications SET state = decision.state_before, is_open = 1, version = version + 1
     WHERE id = decision.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':undone', 'decision_undone', decision.application_id, field(decision.id));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER decision_undos_effect AFTER INSERT ON decision_undos
    FOR EACH ROW EXECUTE FUNCTION decision_undos_effect();

CREATE OR REPLACE TRIGGER decision_undos_are_never_deleted BEFORE DELETE ON decision_undos
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:decision');
