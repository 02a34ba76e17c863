-- An empty database has no table of versions, and is none to be afraid of.
SELECT name FROM sqlite_schema WHERE type = 'table' AND name = :name
