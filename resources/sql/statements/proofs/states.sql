-- Applications that are closed without the deed that closes, open after it, or in another state than it led to.
SELECT COUNT(*) AS misfits FROM applications a
 WHERE (a.is_open = 0)
    <> (EXISTS (SELECT 1 FROM decisions d WHERE d.application_id = a.id
                  AND NOT EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = d.id))
        OR EXISTS (SELECT 1 FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
                    WHERE r.application_id = a.id AND x.answer = 'approved'))
    OR (a.is_open = 0
        AND NOT EXISTS (SELECT 1 FROM decisions d WHERE d.application_id = a.id AND d.outcome = a.state
                           AND NOT EXISTS (SELECT 1 FROM decision_undos u WHERE u.decision_id = d.id))
        AND NOT (a.state = 'cancelled'
                 AND EXISTS (SELECT 1 FROM cancellation_answers x JOIN cancellation_requests r ON r.id = x.request_id
                              WHERE r.application_id = a.id AND x.answer = 'approved')))
