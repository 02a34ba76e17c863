-- The server is away, refuses us or takes mail again (no reason): everybody sees why all mails wait, and until when.
UPDATE sender_lease SET hold_reason = :reason, hold_until = now_ms() + :hold_milliseconds
 WHERE name = 'mail' AND holder = :holder
