-- What this person had typed and not yet given; what anybody gave since counts instead.
SELECT d.content FROM drafts d
 WHERE d.application_id = :application_id AND d.login = current_login() AND d.content <> ''
   AND NOT EXISTS (SELECT 1 FROM library_system_checks c
                    WHERE c.application_id = d.application_id AND c.given_at > d.changed_at)
