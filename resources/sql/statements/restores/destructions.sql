-- What was destroyed, to be destroyed again in a database that was brought back from before.
SELECT document_id, CASE reason WHEN 'again' THEN explanation ELSE reason END AS reason FROM document_destructions
