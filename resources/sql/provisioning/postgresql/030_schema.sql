-- Once for each database, by the server's administrator, before the first migration.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA uketsuke AUTHORIZATION uketsuke_owner;
GRANT USAGE ON SCHEMA uketsuke TO uketsuke_staff, uketsuke_it, uketsuke_accounts;
ALTER DEFAULT PRIVILEGES FOR ROLE uketsuke_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
