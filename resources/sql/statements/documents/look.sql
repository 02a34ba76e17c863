-- The deed of looking: the trigger notes it in the journal and says whether the bytes may come.
INSERT INTO document_views (id, document_id, purpose) VALUES (:id, :document_id, :purpose)
