-- Whether few are in this closed state, counted no further than needed: it decides how the list is read.
SELECT COUNT(*) AS matches
  FROM (SELECT 1 AS one FROM applications WHERE is_open = 0 AND state = :state LIMIT :limit) AS m
