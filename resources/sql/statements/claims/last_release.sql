-- Who ended a claim last, whose it was, when and why: told to who had it.
SELECT r.holder, r.claim_token, r.released_by, COALESCE(s.display_name, r.released_by) AS display_name, r.released_at,
       r.reason
  FROM claim_releases r LEFT JOIN staff s ON s.login = r.released_by
 WHERE r.application_id = :id ORDER BY r.released_at DESC, r.id LIMIT 1
