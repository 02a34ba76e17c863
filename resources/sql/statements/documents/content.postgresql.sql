-- As on SQLite, by a function of the owner: no desk reads these tables itself.
SELECT key, ciphertext FROM document_bytes(:view)
