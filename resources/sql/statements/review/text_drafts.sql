-- What this person typed into the windows over an application and did not give.
SELECT place, content FROM text_drafts
 WHERE application_id = :application_id AND login = current_login() AND content <> ''
