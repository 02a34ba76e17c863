-- Who has the application says what the paper is and which side it shows; no row: the claim is gone.
UPDATE documents SET document_type = :document_type, side = :side
 WHERE id = :id
   AND EXISTS (SELECT 1 FROM applications a
                WHERE a.id = documents.application_id AND a.claim_holder = current_login()
                  AND a.claim_token = :claim_token AND a.claim_until >= now_ms())
