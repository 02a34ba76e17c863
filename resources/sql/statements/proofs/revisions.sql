-- Applications of which a revision is missing, or one is too many.
SELECT COUNT(*) AS misfits FROM applications a
 WHERE (SELECT COUNT(*) FROM application_revisions r WHERE r.application_id = a.id) <> a.revision
