-- All settings of one kind, as the mail templates: "mail_template/" to "mail_template0".
SELECT name, content, version, changed_by, changed_at FROM settings WHERE name >= :from_name AND name < :until_name ORDER BY name
