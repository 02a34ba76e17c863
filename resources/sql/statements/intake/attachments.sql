-- What has come already, to see whether attachments were added.
SELECT name_as_sent, byte_count, sha256, side, format FROM documents WHERE application_id = :id
