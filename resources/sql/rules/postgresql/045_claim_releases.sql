-- A supervisor ends another's live claim, with a reason, and the journal has both. Nothing else frees what another has.
CREATE OR REPLACE FUNCTION claim_releases_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    application applications;
BEGIN
    IF NOT has_role(ARRAY['supervisor']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    SELECT * INTO application FROM applications WHERE id = NEW.application_id FOR UPDATE;
    IF (application.claim_holder IS NOT NULL AND application.claim_until >= now_ms()) IS NOT TRUE THEN
        RAISE EXCEPTION 'UK:not_found:claim' USING ERRCODE = 'UK001';
    END IF;
    NEW.holder := application.claim_holder;
    NEW.claim_token := application.claim_token;
    NEW.released_by := current_login();
    NEW.released_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER claim_releases_check BEFORE INSERT ON claim_releases
    FOR EACH ROW EXECUTE FUNCTION claim_releases_check();

CREATE OR REPLACE FUNCTION claim_releases_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    UPDATE applications
       SET claim_holder = NULL, claim_token = NULL, claim_station = NULL, claim_since = NULL, claim_until = 0
     WHERE id = NEW.application_id;
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.id || ':released', 'claim_released', NEW.application_id, NEW.reason);
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER claim_releases_effect AFTER INSERT ON claim_releases
    FOR EACH ROW EXECUTE FUNCTION claim_releases_effect();

CREATE OR REPLACE TRIGGER claim_releases_are_final BEFORE UPDATE ON claim_releases
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:claim_release');
CREATE OR REPLACE TRIGGER claim_releases_are_never_deleted BEFORE DELETE ON claim_releases
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:claim_release');
