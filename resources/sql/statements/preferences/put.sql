-- The last word counts.
INSERT INTO staff_preferences (login, name, content) VALUES (:login, :name, :content)
    ON CONFLICT (login, name) DO UPDATE SET content = excluded.content
