-- Who is connected, and the end of a session that holds others up: a row's lock, a claim, the journal. IT alone. What a
-- session runs is shown to nobody. The functions belong to the role that makes accounts: the server shows it every session
-- (pg_read_all_stats, 010_roles), and it can become, for a moment, a member of the role whose session it ends.
CREATE OR REPLACE FUNCTION desk_sessions()
RETURNS TABLE (process integer, began_at bigint, login text, program text, client text, state text, idle_seconds bigint,
               transaction_seconds bigint, waits_for text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
    SELECT a.pid, CAST(floor(extract(epoch FROM a.backend_start) * 1000) AS bigint),
           CASE WHEN starts_with(CAST(a.usename AS text), 'uketsuke_user_')
                THEN substr(CAST(a.usename AS text), length('uketsuke_user_') + 1)
                ELSE '@' || CAST(a.usename AS text) END,
           COALESCE(a.application_name, ''), COALESCE(host(a.client_addr), ''), COALESCE(a.state, ''),
           CASE WHEN starts_with(a.state, 'idle')
                THEN CAST(floor(extract(epoch FROM clock_timestamp() - a.state_change)) AS bigint) END,
           CAST(floor(extract(epoch FROM clock_timestamp() - a.xact_start)) AS bigint),
           array_to_string(pg_blocking_pids(a.pid), ' ')
      FROM pg_stat_activity a
     WHERE a.datname = current_database() AND a.backend_type = 'client backend' AND has_role(ARRAY['it'])
$$;

CREATE OR REPLACE FUNCTION session_endings_check() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    person text;
BEGIN
    IF NOT has_role(ARRAY['it']) THEN
        RAISE EXCEPTION 'UK:not_permitted:role' USING ERRCODE = 'UK001';
    END IF;
    IF NEW.process = pg_backend_pid() THEN
        RAISE EXCEPTION 'UK:invalid:session.own' USING ERRCODE = 'UK001';
    END IF;
    person := (SELECT s.login FROM desk_sessions() s
                WHERE s.process = NEW.process AND s.began_at = NEW.began_at AND NOT starts_with(s.login, '@'));
    IF person IS NULL THEN
        RAISE EXCEPTION 'UK:not_found:session' USING ERRCODE = 'UK001';
    END IF;
    NEW.login := person;
    NEW.ended_by := current_login();
    NEW.ended_at := now_ms();
    EXECUTE format('GRANT %I TO uketsuke_accounts', role_of_login(person));
    PERFORM pg_terminate_backend(NEW.process);
    EXECUTE format('REVOKE %I FROM uketsuke_accounts', role_of_login(person));
    INSERT INTO events_pending (id, kind, subject, detail) VALUES (NEW.id || ':ended', 'session_ended', person, '');
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER session_endings_check BEFORE INSERT ON session_endings
    FOR EACH ROW EXECUTE FUNCTION session_endings_check();
CREATE OR REPLACE TRIGGER session_endings_are_final BEFORE UPDATE ON session_endings
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:session');
CREATE OR REPLACE TRIGGER session_endings_are_never_deleted BEFORE DELETE ON session_endings
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:session');

GRANT CREATE ON SCHEMA uketsuke TO uketsuke_accounts;
ALTER FUNCTION desk_sessions() OWNER TO uketsuke_accounts;
ALTER FUNCTION session_endings_check() OWNER TO uketsuke_accounts;
REVOKE CREATE ON SCHEMA uketsuke FROM uketsuke_accounts;
GRANT EXECUTE ON FUNCTION desk_sessions() TO uketsuke_it;
GRANT SELECT ON session_endings TO uketsuke_it;
GRANT INSERT (id, process, began_at) ON session_endings TO uketsuke_it;
