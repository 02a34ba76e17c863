-- Who has it, at which desk and since when; a claim whose lease has ended is nobody's.
SELECT a.claim_holder, COALESCE(s.display_name, a.claim_holder) AS display_name, COALESCE(a.claim_station, '') AS station,
       a.claim_since, a.claim_until, COALESCE(a.claim_token, '') AS claim_token
  FROM applications a LEFT JOIN staff s ON s.login = a.claim_holder
 WHERE a.id = :id AND a.claim_holder IS NOT NULL AND a.claim_until >= now_ms()
