-- The applications that carry this receipt number, with what was sent last: the identity rule compares them. A decided
-- one stays at the revision that was decided upon, so the last one is asked for.
SELECT a.id, a.serial, a.is_open, r.revision, r.submitted_at, r.procedure, r.row_hash, r.fields, r.further
  FROM applications a JOIN application_revisions r ON r.application_id = a.id
 WHERE a.source = :source AND a.receipt_number = :receipt_number
   AND r.revision = (SELECT MAX(latest.revision) FROM application_revisions latest WHERE latest.application_id = a.id)
 ORDER BY a.serial DESC
