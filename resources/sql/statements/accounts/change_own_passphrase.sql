-- Whose it is says the session, never the program: the trigger sets the login, and carries it out.
INSERT INTO account_requests (id, kind, verifier) VALUES (:id, 'passphrase', :verifier)
