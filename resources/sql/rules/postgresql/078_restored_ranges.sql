-- After a restore nothing is issued until IT has told the last number known of each range; mails that waited may have left
-- since, so a person decides; pictures that were destroyed since are destroyed again.
CREATE OR REPLACE FUNCTION restores_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT has_role(ARRAY['it']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    NEW.restored_by := current_login();
    NEW.restored_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER restores_check BEFORE INSERT ON restores
    FOR EACH ROW EXECUTE FUNCTION restores_check();

CREATE OR REPLACE FUNCTION restores_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    UPDATE card_number_ranges SET needs_word_since = NEW.restored_at;
    UPDATE outgoing_mails SET state = 'sending', version = version + 1 WHERE state = 'waiting';
    UPDATE outgoing_mails SET state = 'unknown', version = version + 1, server_reply = 'uketsuke:restored'
     WHERE state = 'sending';
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':restored', 'restored', NEW.asked_by, field(NEW.id) || field(CAST(NEW.backup_taken_at AS text)));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER restores_effect AFTER INSERT ON restores
    FOR EACH ROW EXECUTE FUNCTION restores_effect();

CREATE OR REPLACE TRIGGER restores_are_final BEFORE UPDATE ON restores
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:restore');
CREATE OR REPLACE TRIGGER restores_are_never_deleted BEFORE DELETE ON restores
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:restore');

-- The value, or the place in a list, that follows the last one given: numbers that end in X are left out.
CREATE OR REPLACE FUNCTION value_after(numbers card_number_ranges, last_given bigint) RETURNS bigint
LANGUAGE sql STABLE SET search_path = uketsuke, pg_temp AS $$
    SELECT CASE numbers.kind
               WHEN 'list' THEN last_given + 1
               ELSE COALESCE(issuable_value(numbers.prefix, numbers.width, numbers.scheme, last_given + 1,
                                            numbers.last_value, 'AA'), numbers.last_value + 1)
           END
$$;

CREATE OR REPLACE FUNCTION last_number_words_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    numbers card_number_ranges;
BEGIN
    IF NOT has_role(ARRAY['it']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    SELECT * INTO numbers FROM card_number_ranges WHERE id = NEW.range_id FOR UPDATE;
    IF numbers.id IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:range' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.last_given > numbers.last_value THEN
        RAISE EXCEPTION 'UK:invalid:last_number.beyond' USING ERRCODE = 'UK001';
    END IF;
    IF value_after(numbers, NEW.last_given) < numbers.next_value THEN
        RAISE EXCEPTION 'UK:invalid:last_number.below' USING ERRCODE = 'UK001';
    END IF;
    NEW.told_by := current_login();
    NEW.told_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER last_number_words_check BEFORE INSERT ON last_number_words
    FOR EACH ROW EXECUTE FUNCTION last_number_words_check();

CREATE OR REPLACE FUNCTION last_number_words_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    UPDATE card_number_ranges r SET needs_word_since = NULL, next_value = value_after(r, NEW.last_given)
     WHERE r.id = NEW.range_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':last_number', 'last_number_told', NEW.range_id, field(CAST(NEW.last_given AS text)));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER last_number_words_effect AFTER INSERT ON last_number_words
    FOR EACH ROW EXECUTE FUNCTION last_number_words_effect();

CREATE OR REPLACE TRIGGER last_number_words_are_final BEFORE UPDATE ON last_number_words
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:last_number');
CREATE OR REPLACE TRIGGER last_number_words_are_never_deleted BEFORE DELETE ON last_number_words
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:last_number');

CREATE OR REPLACE TRIGGER ranges_wait_for_their_last_number BEFORE UPDATE OF next_value ON card_number_ranges FOR EACH ROW
    WHEN (OLD.needs_word_since IS NOT NULL AND NEW.needs_word_since IS NOT NULL
          AND NEW.next_value IS DISTINCT FROM OLD.next_value)
    EXECUTE FUNCTION refuse('exhausted:range.needs_word');

CREATE OR REPLACE FUNCTION card_numbers_wait_for_the_last_one() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM card_number_ranges r WHERE r.id = NEW.range_id AND r.needs_word_since IS NOT NULL) THEN
        RAISE EXCEPTION 'UK:exhausted:range.needs_word' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER card_numbers_wait_for_the_last_one BEFORE INSERT ON card_numbers
    FOR EACH ROW EXECUTE FUNCTION card_numbers_wait_for_the_last_one();

CREATE OR REPLACE FUNCTION ranges_are_freed_by_a_word() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM last_number_words w
                    WHERE w.range_id = OLD.id AND w.told_at >= OLD.needs_word_since) THEN
        RAISE EXCEPTION 'UK:not_permitted:range' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER ranges_are_freed_by_a_word BEFORE UPDATE OF needs_word_since ON card_number_ranges FOR EACH ROW
    WHEN (OLD.needs_word_since IS NOT NULL AND NEW.needs_word_since IS NULL)
    EXECUTE FUNCTION ranges_are_freed_by_a_word();

-- A range that was set up after the backup was taken is set up again by hand: its numbers may have been given already.
CREATE OR REPLACE FUNCTION ranges_after_a_restore_need_a_word() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM restores) THEN
        NEW.needs_word_since := now_ms();
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER ranges_after_a_restore_need_a_word BEFORE INSERT ON card_number_ranges
    FOR EACH ROW EXECUTE FUNCTION ranges_after_a_restore_need_a_word();

CREATE OR REPLACE FUNCTION destructions_again_follow_a_restore() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT has_role(ARRAY['it']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM restores) THEN
        RAISE EXCEPTION 'UK:not_permitted:restore' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER destructions_again_follow_a_restore BEFORE INSERT ON document_destructions FOR EACH ROW
    WHEN (NEW.reason = 'again') EXECUTE FUNCTION destructions_again_follow_a_restore();
