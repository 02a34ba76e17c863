-- IT's deed: the trigger ends the session.
INSERT INTO session_endings (id, process, began_at) VALUES (:id, :process, :began_at)
