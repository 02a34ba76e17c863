-- An application is found by the number that it was given and by the one that the library system shows: by its beginning,
-- also without leading zeros, and by its last four digits.
CREATE TRIGGER issued_numbers_are_found AFTER INSERT ON card_numbers
BEGIN
    INSERT INTO application_search_keys (search_key, application_id, origin)
    SELECT k.search_key, NEW.application_id, 'issued'
      FROM (SELECT lower(NEW.card_number) AS search_key UNION SELECT lower(ltrim(NEW.card_number, '0'))
             UNION SELECT lower(substr(NEW.card_number, -4))) k
     WHERE k.search_key <> '' ON CONFLICT DO NOTHING;
END;
-- The last look counts: a number that was mistyped before is no longer one.
CREATE TRIGGER numbers_of_the_library_system_are_found AFTER INSERT ON library_system_checks
BEGIN
    DELETE FROM application_search_keys WHERE application_id = NEW.application_id AND origin = 'library_system';
    INSERT INTO application_search_keys (search_key, application_id, origin)
    SELECT k.search_key, NEW.application_id, 'library_system'
      FROM (SELECT lower(NEW.card_number) AS search_key UNION SELECT lower(ltrim(NEW.card_number, '0'))
             UNION SELECT lower(substr(NEW.card_number, -4))) k
     WHERE k.search_key <> '' ON CONFLICT DO NOTHING;
END;
-- Keys are open as long as their application is.
CREATE TRIGGER search_keys_follow_their_application AFTER UPDATE OF is_open ON applications
WHEN OLD.is_open <> NEW.is_open
BEGIN
    UPDATE application_search_keys SET is_open = NEW.is_open WHERE application_id = NEW.id;
END;
CREATE TRIGGER search_keys_begin_as_their_application AFTER INSERT ON application_search_keys
WHEN NEW.is_open <> (SELECT a.is_open FROM applications a WHERE a.id = NEW.application_id)
BEGIN
    UPDATE application_search_keys SET is_open = 1 - NEW.is_open
     WHERE search_key = NEW.search_key AND application_id = NEW.application_id AND origin = NEW.origin;
END;
