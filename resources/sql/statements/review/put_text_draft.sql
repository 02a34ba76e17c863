-- Lies with the person who types; an empty text takes the place of one that was given or given up.
INSERT INTO text_drafts (application_id, login, place, content, changed_at)
VALUES (:application_id, current_login(), :place, :content, now_ms())
ON CONFLICT (application_id, login, place) DO UPDATE SET content = excluded.content, changed_at = excluded.changed_at
