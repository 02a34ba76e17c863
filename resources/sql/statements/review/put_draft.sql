-- The draft lies with the person who types it.
INSERT INTO drafts (application_id, login, content, changed_at)
VALUES (:application_id, current_login(), :content, now_ms())
ON CONFLICT (application_id, login) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
