-- Nobody needs the papers of a row that was discarded: their bytes and keys go, the facts stay.
INSERT INTO document_destructions (id, document_id, reason)
SELECT d.id || ':discarded', d.id, 'discarded' FROM documents d
 WHERE d.held_row_id = :held_row_id AND d.application_id IS NULL AND d.destroyed_at IS NULL
