-- Everything that was sent, the oldest first.
SELECT revision, taken_in_at, procedure, fields, further FROM application_revisions
 WHERE application_id = :application_id ORDER BY revision
