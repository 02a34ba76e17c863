-- Whoever got in starts anew.
UPDATE staff SET failed_sign_ins = 0, last_failed_at = NULL WHERE login = :login
