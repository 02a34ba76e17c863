-- One INSERT decides: the state moves, the number is taken, the mail is queued, the journal is written, or nothing is.
CREATE TRIGGER decisions_check BEFORE INSERT ON decisions
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
                         JOIN state_transitions t
                           ON t.deed = 'decide' AND t.from_state = a.state AND t.to_state = NEW.outcome
                        WHERE a.id = NEW.application_id);
    SELECT RAISE(ABORT, 'UK:invalid:my_number_back')
     WHERE NEW.outcome = 'completed'
       AND EXISTS (SELECT 1 FROM documents d JOIN document_keys k ON k.document_id = d.id
                    WHERE d.application_id = NEW.application_id AND d.document_type = 'my_number_card'
                      AND d.side = 'back');
    SELECT RAISE(ABORT, 'UK:invalid:range')
      FROM applications a
     WHERE a.id = NEW.application_id
       AND (NEW.range_id IS NOT NULL)
           <> (NEW.outcome = 'completed' AND a.procedure IN ('new_registration', 'reissue'));
    SELECT RAISE(ABORT, 'UK:invalid:existing_card_number')
      FROM applications a
     WHERE a.id = NEW.application_id AND NEW.outcome = 'completed'
       AND (NEW.existing_card_number <> '') <> (a.procedure <> 'new_registration');
    SELECT RAISE(ABORT, 'UK:invalid:void_card_number')
     WHERE EXISTS (SELECT 1 FROM card_numbers c
                    WHERE c.card_number = NEW.existing_card_number AND c.voided_at IS NOT NULL)
        OR EXISTS (SELECT 1 FROM replaced_card_numbers r
                    WHERE r.old_card_number = NEW.existing_card_number AND r.taken_back_at IS NULL);
    SELECT RAISE(ABORT, 'UK:invalid:mail_number')
      FROM applications a
     WHERE a.id = NEW.application_id
       AND ((NEW.range_id IS NOT NULL AND instr(NEW.mail_body, '{{card_number}}') = 0)
         OR (NEW.outcome = 'completed' AND a.procedure = 'forgotten_number'
             AND instr(NEW.mail_body, NEW.existing_card_number) = 0));
    SELECT RAISE(ABORT, 'UK:invalid:undo_seconds') WHERE NEW.undo_seconds < 0;
    SELECT RAISE(ABORT, 'UK:invalid:scheme')
      FROM card_number_ranges r
     WHERE r.id = NEW.range_id AND r.is_active = 1 AND r.kind = 'range' AND r.next_value <= r.last_value
       AND card_number_at(r.prefix, r.width, r.next_value, r.scheme, 'AA') IS NULL;
    SELECT RAISE(ABORT, 'UK:exhausted:range')
     WHERE NEW.range_id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM card_number_ranges r
                        WHERE r.id = NEW.range_id AND r.is_active = 1
                          AND ((r.kind = 'range' AND issuable_value(r.prefix, r.width, r.scheme, r.next_value, r.last_value,
                                                                    'AA') IS NOT NULL)
                            OR (r.kind = 'list' AND EXISTS (SELECT 1 FROM card_number_list_entries e
                                                             WHERE e.range_id = r.id AND e.position = r.next_value))));
    SELECT RAISE(ABORT, 'UK:invalid:recipient')
     WHERE (SELECT m.recipient FROM mail_recipients m WHERE m.application_id = NEW.application_id) = '';
END;

CREATE TRIGGER decisions_effect AFTER INSERT ON decisions
BEGIN
    UPDATE decisions
       SET decided_by = current_login(),
           decided_at = now_ms(),
           state_before = (SELECT a.state FROM applications a WHERE a.id = NEW.application_id),
           card_number = COALESCE(
               (SELECT CASE r.kind
                           WHEN 'list' THEN (SELECT e.card_number FROM card_number_list_entries e
                                              WHERE e.range_id = r.id AND e.position = r.next_value)
                           ELSE card_number_at(r.prefix, r.width,
                                               issuable_value(r.prefix, r.width, r.scheme, r.next_value, r.last_value,
                                                              r.letters),
                                               r.scheme, r.letters)
                       END
                  FROM (SELECT n.*, COALESCE((SELECT json_extract(s.content, '$.barcode_start')
                                                     || json_extract(s.content, '$.barcode_stop')
                                                FROM settings s WHERE s.name = 'library'), 'AA') AS letters
                          FROM card_number_ranges n WHERE n.id = NEW.range_id) r), '')
     WHERE id = NEW.id;
    -- From the instant that was written: a second look at the clock may be another millisecond.
    UPDATE decisions
       SET undo_until = decided_at
               + min(NEW.undo_seconds,
                     max(0, min(600, COALESCE((SELECT CAST(json_extract(s.content, '$.undo_seconds') AS integer)
                                                 FROM settings s WHERE s.name = 'library'), 10)))) * 1000
     WHERE id = NEW.id;
    INSERT INTO card_numbers (card_number, range_id, decision_id, application_id, issued_at, replaces_card_number)
    SELECT d.card_number, d.range_id, d.id, d.application_id, d.decided_at, d.existing_card_number
      FROM decisions d WHERE d.id = NEW.id AND d.card_number <> '';
    -- To the next number that can be given: numbers that end in X are left out, whatever the letters are.
    UPDATE card_number_ranges
       SET next_value = CASE kind
               WHEN 'list' THEN next_value + 1
               ELSE COALESCE(issuable_value(prefix, width, scheme,
                                            issuable_value(prefix, width, scheme, next_value, last_value, 'AA') + 1,
                                            last_value, 'AA'), last_value + 1)
           END
     WHERE id = NEW.range_id;
    INSERT INTO replaced_card_numbers (old_card_number, new_card_number, decision_id, replaced_at)
    SELECT d.existing_card_number, d.card_number, d.id, d.decided_at
      FROM decisions d WHERE d.id = NEW.id AND d.card_number <> '' AND d.existing_card_number <> '';
    UPDATE card_numbers
       SET voided_at = now_ms(), voided_by = current_login(), void_reason = 'reissued'
     WHERE card_number = NEW.existing_card_number AND voided_at IS NULL
       AND EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.id AND d.card_number <> '');
    INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, barcode_number, state,
                                queued_at, not_before, queued_by)
    SELECT NEW.mail_id, NEW.application_id, NEW.id, NEW.mail_kind,
           (SELECT m.recipient FROM mail_recipients m WHERE m.application_id = NEW.application_id),
           NEW.mail_subject, replace(NEW.mail_body, '{{card_number}}', d.card_number),
           CASE WHEN NEW.mail_attaches_barcode = 0 THEN ''
                WHEN d.card_number <> '' THEN d.card_number
                ELSE d.existing_card_number END, 'waiting',
           d.decided_at, d.undo_until, d.decided_by
      FROM decisions d WHERE d.id = NEW.id;
    UPDATE applications
       SET state = NEW.outcome, is_open = 0, version = version + 1, claim_holder = NULL, claim_token = NULL,
           claim_station = NULL, claim_since = NULL, claim_until = 0
     WHERE id = NEW.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':decided', 'decided', NEW.application_id, field(NEW.id) || field(NEW.outcome));
END;

CREATE TRIGGER decisions_are_final BEFORE UPDATE ON decisions WHEN OLD.undo_until <> 0
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:decision');
END;
CREATE TRIGGER decisions_are_never_deleted BEFORE DELETE ON decisions
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:decision');
END;
