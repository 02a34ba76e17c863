-- What stands of the rules: a migration takes them away before its steps, which they must not judge, and lays down its own.
-- Functions need each other and go together.
SELECT statement
  FROM (SELECT 1 AS place, format('DROP TRIGGER %I ON %I', t.tgname, c.relname) AS statement
          FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'uketsuke' AND NOT t.tgisinternal
        UNION ALL
        SELECT 2, format('DROP POLICY %I ON %I', p.polname, c.relname)
          FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'uketsuke'
        UNION ALL
        SELECT 3, 'DROP VIEW ' || string_agg(format('%I', c.relname), ', ')
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'uketsuke' AND c.relkind = 'v'
        HAVING count(*) > 0
        UNION ALL
        SELECT 4, 'DROP ROUTINE ' || string_agg(CAST(CAST(p.oid AS regprocedure) AS text), ', ')
          FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
         WHERE n.nspname = 'uketsuke'
        HAVING count(*) > 0) rules
 ORDER BY place, statement
