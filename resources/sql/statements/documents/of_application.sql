-- All papers of an application, the newest revision of a side first.
SELECT id, revision, position, side, document_type, name_as_sent, format, byte_count, sha256, destroyed_at
  FROM documents WHERE application_id = :application_id ORDER BY position, revision DESC, id
