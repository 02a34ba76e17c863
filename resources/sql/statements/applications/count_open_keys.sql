-- Whether few keys of open ones match, counted no further than needed: it decides how the list is searched.
SELECT COUNT(*) AS matches
  FROM (SELECT 1 AS one FROM application_search_keys
         WHERE is_open = 1 AND search_key >= :key_from AND search_key < :key_until LIMIT :limit) AS m
