-- The server refused it for good: a person decides.
UPDATE outgoing_mails SET state = 'failed', server_reply = :server_reply, version = version + 1
 WHERE id = :id AND state = 'sending' AND version = :version
