-- What stands of the rules: a migration takes them away before its steps, which they must not judge, and lays down its own.
SELECT 'DROP ' || type || ' "' || name || '"' AS statement FROM sqlite_schema WHERE type IN ('trigger', 'view')
 ORDER BY type, name
