-- Waits for a deed that holds the application, and lets none begin until this transaction ends.
SELECT a.id AS application_id
  FROM applications a WHERE a.id = (SELECT d.application_id FROM decisions d WHERE d.id = :id) FOR UPDATE OF a
