-- Which entries an export of a period has: from the first to the last one in it, none between left out, so that their chain
-- can be followed. 0 where there is none. What came before the first is where the chain is taken up.
SELECT found.first_sequence, found.last_sequence,
       COALESCE((SELECT before.hash FROM audit_events before WHERE before.sequence = found.first_sequence - 1), '') AS hash_before
  FROM (SELECT COALESCE(MIN(e.sequence), 0) AS first_sequence, COALESCE(MAX(e.sequence), 0) AS last_sequence
          FROM audit_events e WHERE e.happened_at >= :from_instant AND e.happened_at < :until_instant) found
