-- What a server lacks for our database, and what whoever asks may make of it: groups and owner, schema, and what only a
-- superuser closes (the database to strangers, large objects, the log to what was to be written).
SELECT CAST((SELECT count(*) FROM pg_roles r
              WHERE r.rolname IN ('uketsuke_owner', 'uketsuke_accounts', 'uketsuke_staff', 'uketsuke_supervisor',
                                  'uketsuke_it')) = 5 AS integer) AS has_roles,
       CAST(EXISTS (SELECT 1 FROM pg_roles r
                     WHERE r.rolname = 'uketsuke_owner' AND pg_has_role(session_user, r.oid, 'MEMBER')) AS integer)
           AS is_owner,
       CAST(EXISTS (SELECT 1 FROM pg_namespace n WHERE n.nspname = 'uketsuke') AS integer) AS has_schema,
       CAST((SELECT r.rolcreaterole OR r.rolsuper FROM pg_roles r WHERE r.rolname = session_user) AS integer)
           AS may_make_roles,
       CAST(pg_has_role(session_user, d.datdba, 'MEMBER') AS integer) AS may_make_schema,
       CAST((SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user) AS integer) AS is_superuser,
       CAST(NOT has_database_privilege('public', d.oid, 'CONNECT')
            AND NOT has_function_privilege('public', 'pg_catalog.lo_create(oid)', 'EXECUTE')
            AND current_setting('log_min_error_statement') = 'panic'
            AND current_setting('log_error_verbosity') = 'terse' AS integer) AS is_closed,
       CAST(pg_encoding_to_char(d.encoding) = 'UTF8' AND d.datcollate IN ('C', 'POSIX', 'C.UTF-8', 'C.utf8') AS integer)
           AS sorts_by_code_points
  FROM pg_database d
 WHERE d.datname = current_database()
