-- The deed of destroying; the trigger checks the reason and deletes key and bytes, the fact stays.
INSERT INTO document_destructions (id, document_id, reason, claim_token) VALUES (:id, :document_id, :reason, :claim_token)
