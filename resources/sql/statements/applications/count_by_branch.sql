-- What waits for each branch; the index applications_by_branch holds all that is asked for, and nothing where no form asks.
-- Where applicants write what they like, the list's side has room for those that most wait for.
SELECT branch, COUNT(*) AS total FROM applications
 WHERE is_open = 1 AND branch <> '' GROUP BY branch ORDER BY total DESC, branch LIMIT 100
