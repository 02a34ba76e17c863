-- Documents with their sealed bytes and keys, as they lie there, for whoever has the whole database in hand (its owner, who
-- proves a backup); piece by piece.
SELECT d.id, d.byte_count, d.sha256, d.destroyed_at, k.key, c.ciphertext
  FROM documents d LEFT JOIN document_keys k ON k.document_id = d.id LEFT JOIN document_contents c ON c.document_id = d.id
 WHERE d.id > :after ORDER BY d.id LIMIT :limit
