-- Once for each server, by its administrator. Who signs in is a role of its own ("uketsuke_user_" and the login), made by
-- the functions of uketsuke_accounts, a member of one group; nobody signs in as the owner or as uketsuke_accounts, and
-- only who is a member of uketsuke_owner migrates. No sign-in role has CREATEROLE: on 15 it could join any role, read the
-- server's files and run programs.
CREATE ROLE uketsuke_owner NOLOGIN;
CREATE ROLE uketsuke_accounts NOLOGIN CREATEROLE;
CREATE ROLE uketsuke_staff NOLOGIN;
CREATE ROLE uketsuke_supervisor NOLOGIN IN ROLE uketsuke_staff;
CREATE ROLE uketsuke_it NOLOGIN;
-- From 16 on a role that makes accounts needs the groups' admin option. The owner hands its functions for accounts over.
GRANT uketsuke_staff, uketsuke_supervisor, uketsuke_it TO uketsuke_accounts WITH ADMIN OPTION;
GRANT uketsuke_accounts TO uketsuke_owner;
-- Its functions show IT who is connected and what holds others up, never what a session runs.
GRANT pg_read_all_stats TO uketsuke_accounts;
-- A prepared transaction would hold its locks for ever, whoever made it and whatever becomes of the desk.
DO $$
BEGIN
    IF current_setting('max_prepared_transactions') <> '0' THEN
        RAISE WARNING 'Set max_prepared_transactions = 0 in postgresql.conf: a desk could hold locks for ever.';
    END IF;
END
$$;
