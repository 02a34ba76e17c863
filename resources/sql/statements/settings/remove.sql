-- Back to what the program ships with.
DELETE FROM settings WHERE name = :name AND version = :seen_version
