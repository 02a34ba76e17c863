-- What waits in each state; the index applications_by_state holds all that is asked for.
SELECT state, COUNT(*) AS total, SUM(CASE WHEN due_on < :today THEN 1 ELSE 0 END) AS overdue,
       SUM(CASE WHEN due_on = :today THEN 1 ELSE 0 END) AS due_today
  FROM applications WHERE is_open = 1 GROUP BY state
