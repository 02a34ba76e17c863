-- By the clock that the rule of undos asks.
SELECT CASE WHEN EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = d.id) THEN 1 ELSE 0 END AS is_undone,
       CASE WHEN d.undo_until >= now_ms() THEN 1 ELSE 0 END AS may_still_come
  FROM decisions d WHERE d.id = :id
