-- Once for each database, by the server's administrator, after
-- CREATE DATABASE uketsuke ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0 (texts sort by their code points, as on SQLite).
-- Nobody makes temporary objects, which could stand before ours. Nobody waits for a lock for ever. What was to be written
-- stays out of the server's log when it is refused. One large object of any desk would break the dump.
DO $$
DECLARE
    large_object regprocedure;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO uketsuke_owner, uketsuke_staff, uketsuke_it', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_min_error_statement = panic', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_error_verbosity = terse', current_database());
    EXECUTE format('ALTER DATABASE %I SET lock_timeout = ''5s''', current_database());
    FOR large_object IN
        SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
         WHERE n.nspname = 'pg_catalog' AND (p.proname LIKE 'lo\_%' OR p.proname IN ('loread', 'lowrite', 'lo_open'))
    LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', large_object);
    END LOOP;
END
$$;
