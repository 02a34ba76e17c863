-- Whether few are of this branch, counted no further than needed: it decides how the list is read.
SELECT COUNT(*) AS matches
  FROM (SELECT 1 AS one FROM applications
         WHERE is_open = :is_open AND branch = :branch AND branch <> '' LIMIT :limit) AS m
