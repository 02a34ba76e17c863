-- Enough for this minute: everybody sees when the next mail leaves.
UPDATE sender_lease SET limited_until = now_ms() + :limit_milliseconds WHERE name = 'mail' AND holder = :holder
