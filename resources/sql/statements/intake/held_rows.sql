-- What waits for a person's word.
SELECT id, intake_run_id, application_id, source, receipt_number, row_hash, submitted_at, procedure, fields, further
  FROM held_rows WHERE resolution IS NULL ORDER BY receipt_number, id
