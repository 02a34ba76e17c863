-- What has come already, to see whether attachments were added.
SELECT name_as_sent FROM documents WHERE application_id = :id
