-- How many open applications one person has just now.
SELECT COUNT(*) AS total FROM applications WHERE claim_holder = :holder AND is_open = 1 AND claim_until > :now
