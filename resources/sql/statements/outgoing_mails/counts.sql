-- For the rail: how many wait, failed or are in doubt, and since when the oldest could have left.
SELECT COALESCE(SUM(CASE WHEN m.state IN ('waiting', 'sending') THEN 1 ELSE 0 END), 0) AS waiting,
       COALESCE(SUM(CASE WHEN m.state = 'failed' THEN 1 ELSE 0 END), 0) AS failed,
       COALESCE(SUM(CASE WHEN m.state = 'unknown' THEN 1 ELSE 0 END), 0) AS unknown,
       COALESCE(MIN(CASE WHEN m.state = 'waiting' THEN m.not_before END), 0) AS waiting_since
  FROM outgoing_mails m
 WHERE m.state IN ('waiting', 'sending', 'failed', 'unknown')
   AND NOT (m.state = 'failed' AND EXISTS (SELECT 1 FROM outgoing_mails r WHERE r.resend_of = m.id))
