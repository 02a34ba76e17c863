-- A new person; a login is never used again for somebody else.
INSERT INTO staff (login, display_name, role, passphrase_hash, created_at)
VALUES (:login, :display_name, :role, :passphrase_hash, :now)
