-- The applications that carry this receipt number, with what was sent last: the identity rule compares them.
SELECT a.id, a.serial, a.revision, a.is_open, r.submitted_at, r.procedure, r.row_hash, r.fields, r.further
  FROM applications a JOIN application_revisions r ON r.application_id = a.id AND r.revision = a.revision
 WHERE a.source = :source AND a.receipt_number = :receipt_number ORDER BY a.serial DESC
