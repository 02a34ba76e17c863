-- Who did it is who is signed in, also where a client gives another name or another time.
CREATE OR REPLACE FUNCTION settings_are_changed_in_ones_own_name() RETURNS trigger
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    NEW.changed_by := current_login();
    NEW.changed_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER settings_are_changed_in_ones_own_name BEFORE INSERT OR UPDATE ON settings
    FOR EACH ROW EXECUTE FUNCTION settings_are_changed_in_ones_own_name();
CREATE OR REPLACE FUNCTION runs_are_begun_in_ones_own_name() RETURNS trigger
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    NEW.started_by := current_login();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER runs_are_begun_in_ones_own_name BEFORE INSERT ON intake_runs
    FOR EACH ROW EXECUTE FUNCTION runs_are_begun_in_ones_own_name();
CREATE OR REPLACE FUNCTION ranges_are_made_in_ones_own_name() RETURNS trigger
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    NEW.created_by := current_login();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER ranges_are_made_in_ones_own_name BEFORE INSERT ON card_number_ranges
    FOR EACH ROW EXECUTE FUNCTION ranges_are_made_in_ones_own_name();

-- What a person likes is that person's: only its own eyes read it, and the rules refuse another's hand by name.
CREATE OR REPLACE TRIGGER preferences_are_ones_own BEFORE INSERT ON staff_preferences FOR EACH ROW
    WHEN (NEW.login IS DISTINCT FROM current_login()) EXECUTE FUNCTION refuse('not_permitted:preference');
CREATE OR REPLACE TRIGGER preferences_stay_ones_own BEFORE UPDATE ON staff_preferences FOR EACH ROW
    WHEN (OLD.login IS DISTINCT FROM current_login() OR NEW.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:preference');
ALTER TABLE staff_preferences ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS preferences_are_read_by_ones_own_eyes ON staff_preferences;
CREATE POLICY preferences_are_read_by_ones_own_eyes ON staff_preferences FOR SELECT USING (login = current_login());
DROP POLICY IF EXISTS preferences_are_added_by_the_rules ON staff_preferences;
CREATE POLICY preferences_are_added_by_the_rules ON staff_preferences FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS preferences_are_changed_by_the_rules ON staff_preferences;
CREATE POLICY preferences_are_changed_by_the_rules ON staff_preferences FOR UPDATE USING (true);
