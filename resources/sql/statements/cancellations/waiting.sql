-- What waits for a supervisor's answer, oldest first; one's own requests are another's to answer.
SELECT r.id, r.application_id, a.version, r.reason, r.explanation, r.requested_by,
       COALESCE(s.display_name, r.requested_by) AS requested_by_name, r.requested_at
  FROM cancellation_requests r JOIN applications a ON a.id = r.application_id
       LEFT JOIN staff s ON s.login = r.requested_by
 WHERE a.state = 'cancellation_requested'
   AND NOT EXISTS (SELECT 1 FROM cancellation_answers x WHERE x.request_id = r.id)
 ORDER BY r.requested_at, r.id
