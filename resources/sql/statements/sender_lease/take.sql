-- One sender over all stations: takes the lease where nobody's is alive, or renews one's own. No row: somebody else sends.
UPDATE sender_lease
   SET holder = :holder, station = :station, mails_per_minute = :mails_per_minute,
       lease_until = now_ms() + :lease_milliseconds, last_alive_at = now_ms()
 WHERE name = 'mail' AND (holder = :own_holder OR lease_until < now_ms())
RETURNING lease_until
