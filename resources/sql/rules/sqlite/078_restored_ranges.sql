-- After a restore nothing is issued until IT has told the last number known of each range; mails that waited may have left
-- since, so a person decides; pictures that were destroyed since are destroyed again.
CREATE TRIGGER restores_check BEFORE INSERT ON restores
WHEN current_login() IS NOT 'uketsuke-admin'
 AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1 AND s.role = 'it')
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:role');
END;

CREATE TRIGGER restores_effect AFTER INSERT ON restores
BEGIN
    UPDATE restores SET restored_by = current_login(), restored_at = now_ms() WHERE id = NEW.id;
    UPDATE card_number_ranges SET needs_word_since = now_ms();
    UPDATE outgoing_mails SET state = 'sending', version = version + 1 WHERE state = 'waiting';
    UPDATE outgoing_mails SET state = 'unknown', version = version + 1, server_reply = 'uketsuke:restored'
     WHERE state = 'sending';
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':restored', 'restored', NEW.asked_by, field(NEW.id) || field(CAST(NEW.backup_taken_at AS text)));
END;

CREATE TRIGGER restores_are_final BEFORE UPDATE ON restores WHEN OLD.restored_at <> 0
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:restore');
END;
CREATE TRIGGER restores_are_never_deleted BEFORE DELETE ON restores
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:restore');
END;

CREATE TRIGGER last_number_words_check BEFORE INSERT ON last_number_words
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:role')
     WHERE current_login() IS NOT 'uketsuke-admin'
       AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1 AND s.role = 'it');
    SELECT RAISE(ABORT, 'UK:not_found:range')
     WHERE NOT EXISTS (SELECT 1 FROM card_number_ranges r WHERE r.id = NEW.range_id);
    SELECT RAISE(ABORT, 'UK:invalid:last_number.beyond')
     WHERE EXISTS (SELECT 1 FROM card_number_ranges r WHERE r.id = NEW.range_id AND NEW.last_given > r.last_value);
    SELECT RAISE(ABORT, 'UK:invalid:last_number.below')
     WHERE EXISTS (SELECT 1 FROM card_number_ranges r
                    WHERE r.id = NEW.range_id
                      AND CASE r.kind
                              WHEN 'list' THEN NEW.last_given + 1
                              ELSE COALESCE(issuable_value(r.prefix, r.width, r.scheme, NEW.last_given + 1, r.last_value,
                                                           'AA'), r.last_value + 1)
                          END < r.next_value);
END;

CREATE TRIGGER last_number_words_effect AFTER INSERT ON last_number_words
BEGIN
    UPDATE last_number_words SET told_by = current_login(), told_at = now_ms() WHERE id = NEW.id;
    UPDATE card_number_ranges
       SET needs_word_since = NULL,
           next_value = CASE kind
                            WHEN 'list' THEN NEW.last_given + 1
                            ELSE COALESCE(issuable_value(prefix, width, scheme, NEW.last_given + 1, last_value, 'AA'),
                                          last_value + 1)
                        END
     WHERE id = NEW.range_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':last_number', 'last_number_told', NEW.range_id, field(CAST(NEW.last_given AS text)));
END;

CREATE TRIGGER last_number_words_are_final BEFORE UPDATE ON last_number_words WHEN OLD.told_at <> 0
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:last_number');
END;
CREATE TRIGGER last_number_words_are_never_deleted BEFORE DELETE ON last_number_words
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:last_number');
END;

CREATE TRIGGER ranges_wait_for_their_last_number BEFORE UPDATE OF next_value ON card_number_ranges
WHEN OLD.needs_word_since IS NOT NULL AND NEW.needs_word_since IS NOT NULL AND NEW.next_value IS NOT OLD.next_value
BEGIN
    SELECT RAISE(ABORT, 'UK:exhausted:range.needs_word');
END;
CREATE TRIGGER card_numbers_wait_for_the_last_one BEFORE INSERT ON card_numbers
WHEN EXISTS (SELECT 1 FROM card_number_ranges r WHERE r.id = NEW.range_id AND r.needs_word_since IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'UK:exhausted:range.needs_word');
END;
CREATE TRIGGER ranges_are_freed_by_a_word BEFORE UPDATE OF needs_word_since ON card_number_ranges
WHEN OLD.needs_word_since IS NOT NULL AND NEW.needs_word_since IS NULL
 AND NOT EXISTS (SELECT 1 FROM last_number_words w
                  WHERE w.range_id = OLD.id AND w.told_at >= OLD.needs_word_since)
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:range');
END;
-- A range that was set up after the backup was taken is set up again by hand: its numbers may have been given already.
CREATE TRIGGER ranges_after_a_restore_need_a_word AFTER INSERT ON card_number_ranges
WHEN EXISTS (SELECT 1 FROM restores)
BEGIN
    UPDATE card_number_ranges SET needs_word_since = now_ms() WHERE id = NEW.id;
END;

CREATE TRIGGER destructions_again_follow_a_restore BEFORE INSERT ON document_destructions WHEN NEW.reason = 'again'
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:role')
     WHERE current_login() IS NOT 'uketsuke-admin'
       AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1 AND s.role = 'it');
    SELECT RAISE(ABORT, 'UK:not_permitted:restore') WHERE NOT EXISTS (SELECT 1 FROM restores);
END;
