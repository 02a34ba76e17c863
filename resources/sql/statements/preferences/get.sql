-- What one person likes under one name; JSON.
SELECT content FROM staff_preferences WHERE login = :login AND name = :name
