-- A new passphrase also ends the waiting after failed attempts.
UPDATE staff SET passphrase_hash = :passphrase_hash, failed_sign_ins = 0, last_failed_at = NULL WHERE login = :login
