-- The sealed bytes.
INSERT INTO document_contents (document_id, ciphertext) VALUES (:id, :ciphertext)
