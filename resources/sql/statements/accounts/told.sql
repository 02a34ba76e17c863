-- It was shown to who is signed in.
UPDATE account_notices SET told_at = now_ms() WHERE request_id = :request_id AND login = current_login() AND told_at IS NULL
