-- Once for each database, by the server's administrator, after
-- CREATE DATABASE uketsuke ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0 (texts sort by their code points, as on SQLite).
REVOKE ALL ON SCHEMA public FROM PUBLIC;
DO $$
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO uketsuke_owner, uketsuke_staff, uketsuke_it', current_database());
END
$$;
CREATE SCHEMA uketsuke AUTHORIZATION uketsuke_owner;
GRANT USAGE ON SCHEMA uketsuke TO uketsuke_staff, uketsuke_it;
ALTER DEFAULT PRIVILEGES FOR ROLE uketsuke_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
