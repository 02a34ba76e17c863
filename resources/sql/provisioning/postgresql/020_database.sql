-- Once for each database, by the server's administrator, after
-- CREATE DATABASE uketsuke ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0 (texts sort by their code points, as on SQLite).
-- What was to be written stays out of the server's log when it is refused.
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO uketsuke_owner, uketsuke_staff, uketsuke_it', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_min_error_statement = panic', current_database());
    EXECUTE format('ALTER DATABASE %I SET log_error_verbosity = terse', current_database());
END
$$;
