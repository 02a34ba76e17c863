-- A picture that was destroyed after the backup was taken, unless the backup knows of it or of no such picture.
INSERT INTO document_destructions (id, document_id, reason, explanation)
SELECT :id, d.id, 'again', :reason FROM documents d
 WHERE d.id = :document_id AND NOT EXISTS (SELECT 1 FROM document_destructions k WHERE k.document_id = d.id)
