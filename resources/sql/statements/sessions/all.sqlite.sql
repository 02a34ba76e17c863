-- The embedded database has one desk and no server that would know.
SELECT process, began_at, login, '' AS display_name, '' AS program, '' AS client, '' AS state, NULL AS idle_seconds,
       NULL AS transaction_seconds, '' AS waits_for
  FROM session_endings WHERE 0 = 1
