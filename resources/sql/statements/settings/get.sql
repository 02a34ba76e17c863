-- One setting as it lies, with the version that a change must have seen.
SELECT name, content, version, changed_by, changed_at FROM settings WHERE name = :name
