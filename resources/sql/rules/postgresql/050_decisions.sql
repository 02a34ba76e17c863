-- One INSERT decides: the state moves, the number is taken, the mail is queued, the journal is written, or nothing is.
-- The application's row is locked before anything is checked, then the way to the numbers and the range's row: two windows
-- come one after the other.
-- First come, first served: who waits for the range's row itself begins anew each time that another one has changed it, and
-- of many desks one may wait for seconds. Only its owner may lock it, as with the journal's.
CREATE TABLE IF NOT EXISTS number_lock (nothing integer);

CREATE OR REPLACE FUNCTION decisions_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    application applications;
    numbers card_number_ranges;
    letters text;
    taken bigint;
BEGIN
    IF NOT has_role(ARRAY['staff', 'supervisor']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    application := claimed_application(NEW.application_id, NEW.seen_version, NEW.claim_token);
    IF NOT EXISTS (SELECT 1 FROM state_transitions t WHERE t.deed = 'decide' AND t.from_state = application.state
                                                       AND t.to_state = NEW.outcome) THEN
        RAISE EXCEPTION 'UK:conflict:transition' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.outcome = 'completed'
       AND EXISTS (SELECT 1 FROM documents d JOIN document_keys k ON k.document_id = d.id
                    WHERE d.application_id = NEW.application_id AND d.document_type = 'my_number_card'
                      AND d.side = 'back') THEN
        RAISE EXCEPTION 'UK:invalid:my_number_back' USING ERRCODE = 'UK001';
    END IF;
    IF (NEW.range_id IS NOT NULL)
       <> (NEW.outcome = 'completed' AND application.procedure IN ('new_registration', 'reissue')) THEN
        RAISE EXCEPTION 'UK:invalid:range' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.outcome = 'completed'
       AND (NEW.existing_card_number <> '') <> (application.procedure <> 'new_registration') THEN
        RAISE EXCEPTION 'UK:invalid:existing_card_number' USING ERRCODE = 'UK001';
    END IF;
    -- Another window may be about to make the same number void.
    PERFORM 1 FROM card_numbers WHERE card_number = NEW.existing_card_number FOR UPDATE;
    IF EXISTS (SELECT 1 FROM card_numbers c WHERE c.card_number = NEW.existing_card_number AND c.voided_at IS NOT NULL)
       OR EXISTS (SELECT 1 FROM replaced_card_numbers r
                   WHERE r.old_card_number = NEW.existing_card_number AND r.taken_back_at IS NULL) THEN
        RAISE EXCEPTION 'UK:invalid:void_card_number' USING ERRCODE = 'UK001';
    END IF;
    IF (NEW.range_id IS NOT NULL AND position('{{card_number}}' IN NEW.mail_body) = 0)
       OR (NEW.outcome = 'completed' AND application.procedure = 'forgotten_number'
           AND position(NEW.existing_card_number IN NEW.mail_body) = 0) THEN
        RAISE EXCEPTION 'UK:invalid:mail_number' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.undo_seconds < 0 THEN
        RAISE EXCEPTION 'UK:invalid:undo_seconds' USING ERRCODE = 'UK001';
    END IF;
    NEW.card_number := '';
    IF NEW.range_id IS NOT NULL THEN
        LOCK TABLE number_lock IN EXCLUSIVE MODE;
        letters := COALESCE(library_setting('barcode_start') || library_setting('barcode_stop'), 'AA');
        SELECT * INTO numbers FROM card_number_ranges WHERE id = NEW.range_id AND is_active = 1 FOR UPDATE;
        IF numbers.kind = 'range' AND numbers.next_value <= numbers.last_value
           AND card_number_at(numbers.prefix, numbers.width, numbers.next_value, numbers.scheme, letters) IS NULL THEN
            RAISE EXCEPTION 'UK:invalid:scheme' USING ERRCODE = 'UK001';
        END IF;
        IF numbers.kind = 'range' THEN
            taken := issuable_value(numbers.prefix, numbers.width, numbers.scheme, numbers.next_value, numbers.last_value,
                                    letters);
            NEW.card_number := card_number_at(numbers.prefix, numbers.width, taken, numbers.scheme, letters);
        ELSE
            NEW.card_number := (SELECT e.card_number FROM card_number_list_entries e
                                 WHERE e.range_id = numbers.id AND e.position = numbers.next_value);
        END IF;
        IF NEW.card_number IS NULL THEN
            RAISE EXCEPTION 'UK:exhausted:range' USING ERRCODE = 'UK001';
        END IF;
    END IF;
    IF recipient_of(NEW.application_id) = '' THEN
        RAISE EXCEPTION 'UK:invalid:recipient' USING ERRCODE = 'UK001';
    END IF;
    NEW.decided_by := current_login();
    NEW.decided_at := now_ms();
    NEW.undo_until := NEW.decided_at
        + least(NEW.undo_seconds,
                greatest(0, least(600, COALESCE(CAST(library_setting('undo_seconds') AS bigint), 10)))) * 1000;
    NEW.state_before := application.state;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER decisions_check BEFORE INSERT ON decisions
    FOR EACH ROW EXECUTE FUNCTION decisions_check();

CREATE OR REPLACE FUNCTION decisions_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NEW.card_number <> '' THEN
        INSERT INTO card_numbers (card_number, range_id, decision_id, application_id, issued_at, replaces_card_number)
        VALUES (NEW.card_number, NEW.range_id, NEW.id, NEW.application_id, NEW.decided_at, NEW.existing_card_number);
    END IF;
    -- To the next number that can be given: numbers that end in X are left out, whatever the letters are.
    UPDATE card_number_ranges
       SET next_value = CASE kind
               WHEN 'list' THEN next_value + 1
               ELSE COALESCE(issuable_value(prefix, width, scheme,
                                            issuable_value(prefix, width, scheme, next_value, last_value, 'AA') + 1,
                                            last_value, 'AA'), last_value + 1)
           END
     WHERE id = NEW.range_id;
    IF NEW.card_number <> '' AND NEW.existing_card_number <> '' THEN
        INSERT INTO replaced_card_numbers (old_card_number, new_card_number, decision_id, replaced_at)
        VALUES (NEW.existing_card_number, NEW.card_number, NEW.id, NEW.decided_at);
        UPDATE card_numbers SET voided_at = now_ms(), voided_by = current_login(), void_reason = 'reissued'
         WHERE card_number = NEW.existing_card_number AND voided_at IS NULL;
    END IF;
    INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, barcode_number, state,
                                queued_at, not_before, queued_by)
    VALUES (NEW.mail_id, NEW.application_id, NEW.id, NEW.mail_kind, recipient_of(NEW.application_id), NEW.mail_subject,
            replace(NEW.mail_body, '{{card_number}}', NEW.card_number),
            CASE WHEN NEW.mail_attaches_barcode = 0 THEN ''
                 WHEN NEW.card_number <> '' THEN NEW.card_number
                 ELSE NEW.existing_card_number END, 'waiting',
            NEW.decided_at, NEW.undo_until, NEW.decided_by);
    UPDATE applications
       SET state = NEW.outcome, is_open = 0, version = version + 1, claim_holder = NULL, claim_token = NULL,
           claim_station = NULL, claim_since = NULL, claim_until = 0
     WHERE id = NEW.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':decided', 'decided', NEW.application_id, field(NEW.id) || field(NEW.outcome));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER decisions_effect AFTER INSERT ON decisions
    FOR EACH ROW EXECUTE FUNCTION decisions_effect();

CREATE OR REPLACE TRIGGER decisions_are_final BEFORE UPDATE ON decisions
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:decision');
CREATE OR REPLACE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:decision');
