-- A supervisor ends another's live claim, with a reason, and the journal has both. Nothing else frees what another has.
CREATE TRIGGER claim_releases_check BEFORE INSERT ON claim_releases
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:role')
     WHERE NOT EXISTS (SELECT 1 FROM staff s WHERE s.login = current_login() AND s.is_active = 1
                                               AND s.role = 'supervisor');
    SELECT RAISE(ABORT, 'UK:not_found:claim')
     WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = NEW.application_id AND a.claim_holder IS NOT NULL
                                                      AND a.claim_until >= now_ms());
END;
CREATE TRIGGER claim_releases_effect AFTER INSERT ON claim_releases
BEGIN
    UPDATE claim_releases
       SET released_by = current_login(), released_at = now_ms(),
           (holder, claim_token) = (SELECT a.claim_holder, a.claim_token FROM applications a WHERE a.id = NEW.application_id)
     WHERE id = NEW.id;
    UPDATE applications
       SET claim_holder = NULL, claim_token = NULL, claim_station = NULL, claim_since = NULL, claim_until = 0
     WHERE id = NEW.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':released', 'claim_released', NEW.application_id, NEW.reason);
END;
CREATE TRIGGER claim_releases_are_final BEFORE UPDATE ON claim_releases WHEN OLD.released_at <> 0
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:claim_release');
END;
CREATE TRIGGER claim_releases_are_never_deleted BEFORE DELETE ON claim_releases
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:claim_release');
END;
