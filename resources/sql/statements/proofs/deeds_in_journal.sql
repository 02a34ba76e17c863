-- Each deed has its entry in the journal, and each such entry its deed: what is missing on either side.
WITH deeds (event) AS (
    SELECT a.id || ':taken_in' FROM applications a UNION ALL SELECT d.id || ':decided' FROM decisions d
    UNION ALL SELECT u.id || ':undone' FROM decision_undos u
    UNION ALL SELECT r.id || ':requested' FROM cancellation_requests r
    UNION ALL SELECT x.id || ':answered' FROM cancellation_answers x
    UNION ALL SELECT y.id || ':destroyed' FROM document_destructions y
    UNION ALL SELECT s.id || ':restored' FROM restores s
    UNION ALL SELECT w.id || ':last_number' FROM last_number_words w)
SELECT (SELECT COUNT(*) FROM deeds WHERE NOT EXISTS (SELECT 1 FROM audit_events e WHERE e.id = deeds.event))
     + (SELECT COUNT(*) FROM audit_events e LEFT JOIN deeds ON deeds.event = e.id
         WHERE e.kind IN ('taken_in', 'decided', 'decision_undone', 'cancellation_requested', 'cancellation_approved',
                          'cancellation_rejected', 'document_destroyed', 'restored', 'last_number_told')
           AND deeds.event IS NULL) AS misfits
