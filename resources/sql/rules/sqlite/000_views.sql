-- Where the mail about an application goes, as recipient_of() says on PostgreSQL: the last correction, unless the applicant
-- has sent another address since, else what was sent; '' where there is none.
CREATE VIEW mail_recipients AS
SELECT a.id AS application_id,
       COALESCE((SELECT last.content
                   FROM (SELECT c.* FROM corrections c WHERE c.application_id = a.id AND c.field = 'email'
                          ORDER BY c.given_at DESC, c.id DESC LIMIT 1) last
                   JOIN application_revisions seen ON seen.application_id = a.id AND seen.revision = last.revision
                   JOIN application_revisions newest ON newest.application_id = a.id AND newest.revision = a.revision
                  WHERE json_extract(seen.fields, '$.email') IS json_extract(newest.fields, '$.email')),
                (SELECT json_extract(r.fields, '$.email') FROM application_revisions r
                  WHERE r.application_id = a.id AND r.revision = a.revision), '') AS recipient
  FROM applications a;
