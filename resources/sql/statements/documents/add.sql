-- The facts of an attachment; its bytes and its key follow, each in a table of its own.
INSERT INTO documents (id, application_id, held_row_id, revision, position, side, document_type, name_as_sent, format,
                       byte_count, sha256, taken_in_at)
VALUES (:id, :application_id, :held_row_id, :revision, :position, :side, :document_type, :name_as_sent, :format,
        :byte_count, :sha256, now_ms())
