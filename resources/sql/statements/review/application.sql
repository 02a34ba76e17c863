-- The head of the case.
SELECT id, receipt_number, procedure, state, version, revision, submitted_at, due_on,
       kana_key
  FROM applications WHERE id = :application_id
