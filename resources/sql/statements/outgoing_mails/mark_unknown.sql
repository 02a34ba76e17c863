-- The connection was lost after the last byte: nobody knows, a person decides.
UPDATE outgoing_mails SET state = 'unknown', server_reply = :server_reply, version = version + 1
 WHERE id = :id AND state = 'sending' AND version = :version
