-- The sealed bytes with their key; no row for what was destroyed.
SELECT d.application_id, k.key, c.ciphertext
  FROM documents d JOIN document_keys k ON k.document_id = d.id JOIN document_contents c ON c.document_id = d.id
 WHERE d.id = :id
