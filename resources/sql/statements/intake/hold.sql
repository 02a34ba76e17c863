-- A row for which a person must decide whether it is another's.
INSERT INTO held_rows (id, intake_run_id, application_id, source, receipt_number, row_hash, submitted_at, procedure, fields, further)
VALUES (:id, :intake_run_id, :application_id, :source, :receipt_number, :row_hash, :submitted_at, :procedure, :fields, :further)
