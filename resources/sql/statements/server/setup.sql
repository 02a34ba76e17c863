-- An embedded database needs nobody to set a server up.
SELECT 1 AS has_roles, 1 AS is_owner, 1 AS has_schema, 1 AS may_make_roles, 1 AS may_make_schema, 1 AS is_superuser,
       1 AS is_closed, 1 AS sorts_by_code_points WHERE 1 = 0
