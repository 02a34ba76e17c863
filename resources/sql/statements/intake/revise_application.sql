-- The applicant changed the row: lists show the new one, the state and an earlier decision stay.
UPDATE applications
   SET revision = :revision, version = version + 1, due_on = :due_on, name_shown = :name_shown, kana_shown = :kana_shown,
       kana_key = :kana_key, document_count = :document_count, flags = :flags
 WHERE id = :id
