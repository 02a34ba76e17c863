-- Who gave the word, and which: for the supervisor who came second.
SELECT a.answer, COALESCE(s.display_name, a.answered_by) AS answered_by_name
  FROM account_answers a LEFT JOIN staff s ON s.login = a.answered_by
 WHERE a.request_id = :request_id
