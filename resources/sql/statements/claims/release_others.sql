-- A supervisor frees a claim; the database refuses it to anybody else.
INSERT INTO claim_releases (id, application_id, reason) VALUES (:id, :application_id, :reason)
