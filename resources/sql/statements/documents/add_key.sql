-- The key; who deletes this row has destroyed the picture.
INSERT INTO document_keys (document_id, key) VALUES (:id, :key)
