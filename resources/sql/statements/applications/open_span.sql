-- From when to when the open applications were sent; NULL where none is open.
SELECT MIN(submitted_at) AS first, MAX(submitted_at) AS last FROM applications WHERE is_open = 1
