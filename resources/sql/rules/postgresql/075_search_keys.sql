-- An application is found by the number that it was given and by the one that the library system shows: by its beginning,
-- also without leading zeros, and by its last four digits.
CREATE OR REPLACE FUNCTION add_number_keys(application text, card_number text, origin text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    INSERT INTO application_search_keys (search_key, application_id, origin)
    SELECT k.search_key, application, origin
      FROM (SELECT lower(card_number) AS search_key UNION SELECT lower(ltrim(card_number, '0'))
             UNION SELECT lower(right(card_number, 4))) k
     WHERE k.search_key <> '' ON CONFLICT DO NOTHING;
$$;
CREATE OR REPLACE FUNCTION issued_numbers_are_found() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    PERFORM add_number_keys(NEW.application_id, NEW.card_number, 'issued');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER issued_numbers_are_found AFTER INSERT ON card_numbers
    FOR EACH ROW EXECUTE FUNCTION issued_numbers_are_found();
-- The last look counts: a number that was mistyped before is no longer one.
CREATE OR REPLACE FUNCTION numbers_of_the_library_system_are_found() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    DELETE FROM application_search_keys k
     WHERE k.application_id = NEW.application_id AND k.origin = 'library_system';
    PERFORM add_number_keys(NEW.application_id, NEW.card_number, 'library_system');
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER numbers_of_the_library_system_are_found AFTER INSERT ON library_system_checks
    FOR EACH ROW EXECUTE FUNCTION numbers_of_the_library_system_are_found();
-- Keys are open as long as their application is.
CREATE OR REPLACE FUNCTION search_keys_follow_their_application() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    UPDATE application_search_keys k SET is_open = NEW.is_open WHERE k.application_id = NEW.id;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER search_keys_follow_their_application AFTER UPDATE OF is_open ON applications
    FOR EACH ROW WHEN (OLD.is_open <> NEW.is_open) EXECUTE FUNCTION search_keys_follow_their_application();
CREATE OR REPLACE FUNCTION search_keys_begin_as_their_application() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    NEW.is_open := (SELECT a.is_open FROM applications a WHERE a.id = NEW.application_id);
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER search_keys_begin_as_their_application BEFORE INSERT ON application_search_keys
    FOR EACH ROW EXECUTE FUNCTION search_keys_begin_as_their_application();
