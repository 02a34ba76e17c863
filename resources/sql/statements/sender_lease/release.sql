-- A desk that closes lets the next one send at once.
UPDATE sender_lease SET holder = '', lease_until = 0 WHERE name = 'mail' AND holder = :holder
