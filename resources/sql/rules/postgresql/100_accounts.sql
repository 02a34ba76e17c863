-- Accounts: who may sign in, as what. A request is one INSERT by IT, an answer one by a supervisor; a new passphrase of one's
-- own is a request of anybody's. The owner of the functions, whom nobody signs in as, makes roles with our prefix in one of
-- the three groups and no others. What comes is a SCRAM verifier, never a password. A new supervisor, another role and a new
-- password of a supervisor wait for the word of a supervisor who neither asked for it nor gains by it.
ALTER TABLE account_notices ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS notices_are_ones_own ON account_notices;
CREATE POLICY notices_are_ones_own ON account_notices USING (login = current_login());
DROP POLICY IF EXISTS notices_come_by_resets ON account_notices;
CREATE POLICY notices_come_by_resets ON account_notices FOR INSERT TO uketsuke_accounts WITH CHECK (true);
CREATE OR REPLACE TRIGGER notices_are_told_once BEFORE UPDATE ON account_notices FOR EACH ROW
    WHEN (OLD.told_at IS NOT NULL OR NEW.told_at IS NULL) EXECUTE FUNCTION refuse('not_permitted:notice');

CREATE OR REPLACE FUNCTION role_of_login(login text) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN 'uketsuke_user_' || login;

-- Whoever set the database up makes the first supervisor and the first IT, before there is anybody to ask.
CREATE OR REPLACE FUNCTION is_first_account(wanted_role text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    SELECT pg_has_role(session_user, 'uketsuke_owner', 'MEMBER')
       AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.role = wanted_role AND s.is_active = 1)
$$;

CREATE OR REPLACE FUNCTION account_requests_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    person staff;
BEGIN
    IF NEW.kind = 'passphrase' THEN
        IF NOT has_role(ARRAY['staff', 'supervisor', 'it']) THEN
            RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
        END IF;
        -- Whoever names another meant the other's: refused, and one's own stays as it is.
        IF COALESCE(NEW.login, current_login()) <> current_login() THEN
            RAISE EXCEPTION 'UK:not_permitted:account' USING ERRCODE = 'UK001';
        END IF;
        NEW.login := current_login();
    ELSIF NOT has_role(ARRAY['it'])
       AND NOT (NEW.kind = 'add' AND NEW.role IN ('supervisor', 'it') AND is_first_account(NEW.role)) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    -- Whoever did not hear the answer says the same again: it is not done twice.
    IF EXISTS (SELECT 1 FROM account_requests r
                WHERE r.id = NEW.id AND r.asked_by = current_login()
                  AND (r.kind, r.login, r.role) = (NEW.kind, NEW.login, NEW.role)) THEN
        RETURN NULL;
    END IF;
    IF NEW.login !~ '^[a-z][a-z0-9_]{0,39}$' THEN
        RAISE EXCEPTION 'UK:invalid:staff.login' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.kind IN ('add', 'role') AND NEW.role NOT IN ('staff', 'supervisor', 'it') THEN
        RAISE EXCEPTION 'UK:invalid:staff.role' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.kind = 'add' AND btrim(NEW.display_name) = '' THEN
        RAISE EXCEPTION 'UK:invalid:staff.name' USING ERRCODE = 'UK001';
    END IF;
    IF (CASE WHEN NEW.kind IN ('add', 'reset', 'enable', 'passphrase')
            THEN NEW.verifier !~ ('^SCRAM-SHA-256\$[1-9][0-9]{3,6}:[A-Za-z0-9+/]{22,64}={0,2}'
                                  || '\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$')
            ELSE NEW.verifier <> '' END) THEN
        RAISE EXCEPTION 'UK:invalid:verifier' USING ERRCODE = 'UK001';
    END IF;
    SELECT * INTO person FROM staff s WHERE s.login = NEW.login FOR UPDATE;
    IF (NEW.kind = 'add') AND person.login IS NOT NULL THEN
        RAISE EXCEPTION 'UK:conflict:staff.login' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.kind <> 'add' AND person.login IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:staff' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.kind <> 'add' AND (person.is_active = 1) <> (NEW.kind <> 'enable') THEN
        RAISE EXCEPTION 'UK:conflict:staff.active' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.kind NOT IN ('disable', 'passphrase')
       AND EXISTS (SELECT 1 FROM account_requests r
                    WHERE r.login = NEW.login AND r.needs_word = 1
                      AND NOT EXISTS (SELECT 1 FROM account_answers x WHERE x.request_id = r.id)) THEN
        RAISE EXCEPTION 'UK:conflict:account.waits' USING ERRCODE = 'UK001';
    END IF;
    NEW.needs_word := CASE
        WHEN NEW.kind = 'add' THEN CAST(NEW.role = 'supervisor' AND NOT is_first_account('supervisor') AS integer)
        WHEN NEW.kind = 'role' THEN 1
        WHEN NEW.kind IN ('disable', 'passphrase') THEN 0
        ELSE CAST(person.role = 'supervisor' AS integer)
    END;
    IF NEW.kind <> 'add' THEN
        NEW.display_name := ''; -- whose it is says the account, not whoever asks
    END IF;
    NEW.asked_by := current_login();
    NEW.asked_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER account_requests_check BEFORE INSERT ON account_requests
    FOR EACH ROW EXECUTE FUNCTION account_requests_check();

-- Whoever is the last one keeps the role: nobody else could give it back.
CREATE OR REPLACE FUNCTION refuse_to_lose_the_last(person_login text) RETURNS void
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM staff s WHERE s.login = person_login AND s.role IN ('it', 'supervisor'))
       AND NOT EXISTS (SELECT 1 FROM staff s JOIN staff other ON other.role = s.role AND other.is_active = 1
                        WHERE s.login = person_login AND other.login <> s.login) THEN
        RAISE EXCEPTION 'UK:conflict:staff.last' USING ERRCODE = 'UK001';
    END IF;
END
$$;

-- Ends the person's sessions: a role is a member's to end.
CREATE OR REPLACE FUNCTION end_sessions_of(person_login text) RETURNS void
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    EXECUTE format('GRANT %I TO uketsuke_accounts', role_of_login(person_login));
    PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a
      WHERE a.usename = role_of_login(person_login) AND a.pid <> pg_backend_pid();
    EXECUTE format('REVOKE %I FROM uketsuke_accounts', role_of_login(person_login));
END
$$;

CREATE OR REPLACE FUNCTION carry_out_account(request account_requests) RETURNS void
LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
DECLARE
    account text := role_of_login(request.login);
    group_before text;
BEGIN
    IF request.kind = 'add' THEN
        EXECUTE format('CREATE ROLE %I LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD %L'
                       ' IN ROLE %I', account, request.verifier, 'uketsuke_' || request.role);
        INSERT INTO staff (login, display_name, role, created_at)
        VALUES (request.login, request.display_name, request.role, now_ms());
    ELSIF request.kind = 'role' THEN
        PERFORM refuse_to_lose_the_last(request.login);
        group_before := (SELECT 'uketsuke_' || s.role FROM staff s WHERE s.login = request.login);
        EXECUTE format('REVOKE %I FROM %I', group_before, account);
        EXECUTE format('GRANT %I TO %I', 'uketsuke_' || request.role, account);
        UPDATE staff SET role = request.role WHERE login = request.login;
    ELSIF request.kind = 'reset' THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', account, request.verifier);
        PERFORM end_sessions_of(request.login);
        INSERT INTO account_notices (request_id, login)
        SELECT request.id, s.login FROM staff s
         WHERE s.login = request.login OR (s.role = 'supervisor' AND s.is_active = 1);
    ELSIF request.kind = 'passphrase' THEN
        EXECUTE format('ALTER ROLE %I PASSWORD %L', account, request.verifier);
    ELSIF request.kind = 'disable' THEN
        PERFORM refuse_to_lose_the_last(request.login);
        EXECUTE format('ALTER ROLE %I NOLOGIN', account);
        UPDATE staff SET is_active = 0 WHERE login = request.login;
        PERFORM end_sessions_of(request.login);
    ELSE
        EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', account, request.verifier);
        UPDATE staff SET is_active = 1 WHERE login = request.login;
    END IF;
    UPDATE account_requests SET verifier = '' WHERE id = request.id;
    INSERT INTO events_pending (id, kind, subject, detail)
    SELECT request.id || ':done',
           CASE request.kind WHEN 'add' THEN 'staff_added' WHEN 'reset' THEN 'passphrase_reset'
                             WHEN 'passphrase' THEN 'passphrase_changed' ELSE 'staff_changed' END,
           request.login,
           CASE request.kind WHEN 'add' THEN s.role WHEN 'reset' THEN '' WHEN 'passphrase' THEN ''
                             ELSE s.role || CASE s.is_active WHEN 1 THEN ' active' ELSE ' inactive' END END
      FROM staff s WHERE s.login = request.login;
EXCEPTION WHEN duplicate_object THEN
    RAISE EXCEPTION 'UK:conflict:staff.login' USING ERRCODE = 'UK001';
END
$$;

CREATE OR REPLACE FUNCTION account_requests_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NEW.needs_word = 0 THEN
        PERFORM carry_out_account(NEW);
    ELSE
        INSERT INTO events_pending (id, kind, subject, detail)
        VALUES (NEW.id || ':asked', 'account_asked', NEW.login, NEW.kind || ' ' || NEW.role);
    END IF;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER account_requests_effect AFTER INSERT ON account_requests
    FOR EACH ROW EXECUTE FUNCTION account_requests_effect();

CREATE OR REPLACE FUNCTION account_answers_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    request account_requests;
BEGIN
    IF NOT has_role(ARRAY['supervisor']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    SELECT * INTO request FROM account_requests WHERE id = NEW.request_id FOR UPDATE;
    IF request.id IS NULL OR request.needs_word = 0 THEN
        RAISE EXCEPTION 'UK:not_found:account' USING ERRCODE = 'UK001';
    END IF;
    IF EXISTS (SELECT 1 FROM account_answers x WHERE x.request_id = NEW.request_id) THEN
        RAISE EXCEPTION 'UK:conflict:answered' USING ERRCODE = 'UK001';
    END IF;
    IF current_login() IN (request.asked_by, request.login) THEN
        RAISE EXCEPTION 'UK:not_permitted:own_request' USING ERRCODE = 'UK001';
    END IF;
    NEW.answered_by := current_login();
    NEW.answered_at := now_ms();
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER account_answers_check BEFORE INSERT ON account_answers
    FOR EACH ROW EXECUTE FUNCTION account_answers_check();

CREATE OR REPLACE FUNCTION account_answers_effect() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    request account_requests;
BEGIN
    SELECT * INTO request FROM account_requests WHERE id = NEW.request_id;
    IF NEW.answer = 'approved' THEN
        PERFORM carry_out_account(request);
    ELSE
        UPDATE account_requests SET verifier = '' WHERE id = request.id;
        INSERT INTO events_pending (id, kind, subject, detail)
        VALUES (NEW.id || ':rejected', 'account_rejected', request.login, request.kind || ' ' || request.role);
    END IF;
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER account_answers_effect AFTER INSERT ON account_answers
    FOR EACH ROW EXECUTE FUNCTION account_answers_effect();

CREATE OR REPLACE TRIGGER account_requests_are_final
BEFORE UPDATE OF id, kind, login, display_name, role, needs_word, asked_by, asked_at ON account_requests
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:account');
CREATE OR REPLACE TRIGGER account_requests_are_never_deleted BEFORE DELETE ON account_requests
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:account');
CREATE OR REPLACE TRIGGER account_answers_are_final BEFORE UPDATE ON account_answers
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:account');
CREATE OR REPLACE TRIGGER account_answers_are_never_deleted BEFORE DELETE ON account_answers
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:account');
CREATE OR REPLACE TRIGGER staff_are_never_deleted BEFORE DELETE ON staff
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:staff');

-- A person of an embedded desk that moves here: known by name, as the journal and the decisions speak of that person, and
-- nobody signs in as such before IT enables the account.
CREATE OR REPLACE FUNCTION take_account_over(person_login text, person_name text, person_role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    IF NOT pg_has_role(session_user, 'uketsuke_owner', 'MEMBER') THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    IF person_login !~ '^[a-z][a-z0-9_]{0,39}$' OR person_role NOT IN ('staff', 'supervisor', 'it') THEN
        RAISE EXCEPTION 'UK:invalid:staff.login' USING ERRCODE = 'UK001';
    END IF;
    EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS IN ROLE %I',
                   role_of_login(person_login), 'uketsuke_' || person_role);
    INSERT INTO staff (login, display_name, role, is_active, created_at)
    VALUES (person_login, person_name, person_role, 0, now_ms());
EXCEPTION WHEN duplicate_object THEN
    RAISE EXCEPTION 'UK:conflict:staff.login' USING ERRCODE = 'UK001';
END
$$;

-- What acts on roles belongs to who may make them, and to nobody who signs in.
GRANT CREATE ON SCHEMA uketsuke TO uketsuke_accounts;
ALTER FUNCTION account_requests_check() OWNER TO uketsuke_accounts;
ALTER FUNCTION account_requests_effect() OWNER TO uketsuke_accounts;
ALTER FUNCTION account_answers_check() OWNER TO uketsuke_accounts;
ALTER FUNCTION account_answers_effect() OWNER TO uketsuke_accounts;
ALTER FUNCTION carry_out_account(account_requests) OWNER TO uketsuke_accounts;
ALTER FUNCTION end_sessions_of(text) OWNER TO uketsuke_accounts;
ALTER FUNCTION refuse_to_lose_the_last(text) OWNER TO uketsuke_accounts;
ALTER FUNCTION take_account_over(text, text, text) OWNER TO uketsuke_accounts;
REVOKE CREATE ON SCHEMA uketsuke FROM uketsuke_accounts;
GRANT EXECUTE ON FUNCTION current_login(), now_ms(), has_role(text[]), is_first_account(text), role_of_login(text)
    TO uketsuke_accounts;
GRANT SELECT, INSERT ON staff TO uketsuke_accounts;
GRANT UPDATE (role, is_active) ON staff TO uketsuke_accounts;
GRANT SELECT ON account_requests, account_answers TO uketsuke_accounts;
GRANT UPDATE (verifier) ON account_requests TO uketsuke_accounts;
GRANT INSERT ON account_notices, events_pending TO uketsuke_accounts;

GRANT INSERT (id, kind, login, display_name, role, verifier) ON account_requests TO uketsuke_it;
GRANT INSERT (id, kind, verifier) ON account_requests TO uketsuke_staff, uketsuke_supervisor;
GRANT SELECT (id, kind, login, display_name, role, needs_word, asked_by, asked_at) ON account_requests
    TO uketsuke_it, uketsuke_supervisor;
GRANT SELECT ON account_answers TO uketsuke_it, uketsuke_supervisor;
GRANT INSERT (id, request_id, answer) ON account_answers TO uketsuke_supervisor;
GRANT SELECT, UPDATE (told_at) ON account_notices TO uketsuke_staff, uketsuke_it;
