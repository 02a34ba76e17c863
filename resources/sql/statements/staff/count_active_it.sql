-- Whether somebody is left who can add people: the last one is not disabled and keeps the role.
SELECT COUNT(*) AS total FROM staff WHERE role = 'it' AND is_active = 1
