-- What the flags of open applications are computed from, a piece at a time in the order of their sending; where somebody
-- has corrected something, the whole case counts.
SELECT a.id, a.version, a.flags, a.submitted_at, r.fields,
       CASE WHEN EXISTS (SELECT 1 FROM corrections c WHERE c.application_id = a.id) THEN 1 ELSE 0 END AS is_corrected
  FROM applications a JOIN application_revisions r ON r.application_id = a.id AND r.revision = a.revision
 WHERE a.is_open = 1 AND (a.submitted_at, a.id) > (:submitted_at, :id)
 ORDER BY a.submitted_at, a.id LIMIT :most
