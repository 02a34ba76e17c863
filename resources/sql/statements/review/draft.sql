-- What this person had typed and not yet given.
SELECT content FROM drafts WHERE application_id = :application_id AND login = current_login()
