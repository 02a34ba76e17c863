-- IT's deed: the trigger carries it out, or lets it wait for the word of a supervisor.
INSERT INTO account_requests (id, kind, login, display_name, role, verifier)
VALUES (:id, :kind, :login, :display_name, :role, :verifier)
