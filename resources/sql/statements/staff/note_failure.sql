-- A failed attempt makes the next one wait longer.
UPDATE staff SET failed_sign_ins = failed_sign_ins + 1, last_failed_at = :now WHERE login = :login
