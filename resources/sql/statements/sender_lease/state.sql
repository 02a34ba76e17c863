-- Who sends, whether it lives, what holds mails up, and whether sending is paused. The time is the database's, as the
-- lease's is.
SELECT l.station, l.lease_until, l.last_alive_at, l.hold_reason, l.hold_until, l.mails_per_minute, l.limited_until,
       l.paused_at, COALESCE(s.display_name, l.paused_by, '') AS paused_by_name,
       CASE WHEN l.paused_by IS NULL THEN 0 ELSE 1 END AS is_paused, now_ms() AS now
  FROM sender_lease l LEFT JOIN staff s ON s.login = l.paused_by
 WHERE l.name = 'mail'
