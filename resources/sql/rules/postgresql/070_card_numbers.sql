-- A number is issued once and for good: it can become void (and be valid again only when the one reissue that replaced it
-- is undone), never another's, never deleted.
CREATE OR REPLACE FUNCTION card_numbers_are_issued_by_decisions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM decisions d WHERE d.id = NEW.decision_id AND d.card_number = NEW.card_number
                                               AND d.application_id = NEW.application_id) THEN
        RAISE EXCEPTION 'UK:not_permitted:card_number' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER card_numbers_are_issued_by_decisions BEFORE INSERT ON card_numbers
    FOR EACH ROW EXECUTE FUNCTION card_numbers_are_issued_by_decisions();

CREATE OR REPLACE TRIGGER card_numbers_stay_issued
BEFORE UPDATE OF card_number, range_id, decision_id, application_id, issued_at, replaces_card_number ON card_numbers
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:card_number');

CREATE OR REPLACE FUNCTION void_card_numbers_stay_void() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF (OLD.void_reason = 'reissued' AND NEW.voided_at IS NULL
        AND EXISTS (SELECT 1 FROM replaced_card_numbers r
                     WHERE r.old_card_number = OLD.card_number AND r.taken_back_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM replaced_card_numbers r
                         WHERE r.old_card_number = OLD.card_number AND r.taken_back_at IS NULL)) IS NOT TRUE THEN
        RAISE EXCEPTION 'UK:not_permitted:card_number' USING ERRCODE = 'UK001';
    END IF;
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER void_card_numbers_stay_void BEFORE UPDATE OF voided_at ON card_numbers FOR EACH ROW
    WHEN (OLD.voided_at IS NOT NULL) EXECUTE FUNCTION void_card_numbers_stay_void();

CREATE OR REPLACE TRIGGER card_numbers_are_never_deleted BEFORE DELETE ON card_numbers
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:card_number');
CREATE OR REPLACE TRIGGER ranges_only_count_up BEFORE UPDATE OF next_value ON card_number_ranges FOR EACH ROW
    WHEN (NEW.next_value < OLD.next_value) EXECUTE FUNCTION refuse('not_permitted:range');
CREATE OR REPLACE TRIGGER ranges_keep_their_numbers
BEFORE UPDATE OF kind, prefix, width, first_value, scheme ON card_number_ranges FOR EACH ROW
    WHEN (OLD.next_value > OLD.first_value) EXECUTE FUNCTION refuse('not_permitted:range');
