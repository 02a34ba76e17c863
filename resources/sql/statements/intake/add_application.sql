-- A new application; its trigger writes the journal.
INSERT INTO applications (id, source, receipt_number, serial, procedure, branch, state, submitted_at, taken_in_at, due_on,
                          name_shown, kana_shown, kana_key, document_count, flags)
VALUES (:id, :source, :receipt_number, :serial, :procedure, :branch, 'received', :submitted_at, now_ms(), :due_on,
        :name_shown, :kana_shown, :kana_key, :document_count, :flags)
