-- One person with what a sign-in is judged by; embedded database only, as PostgreSQL knows the passphrases itself.
SELECT login, display_name, role, is_active, passphrase_hash, failed_sign_ins, last_failed_at FROM staff WHERE login = :login
