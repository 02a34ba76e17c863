-- The first person's deed: the trigger checks claim and version, moves the state and notes it.
INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason, explanation)
VALUES (:id, :application_id, :seen_version, :claim_token, :reason, :explanation)
