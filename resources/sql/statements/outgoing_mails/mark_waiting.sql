-- Not taken, and safe to repeat: back into the queue, after a pause. Attempts that never reached the mail do not count.
UPDATE outgoing_mails
   SET state = 'waiting', not_before = now_ms() + :pause_milliseconds, attempts = attempts - :uncounted,
       sending_since = NULL, server_reply = :server_reply, version = version + 1
 WHERE id = :id AND state = 'sending' AND version = :version
