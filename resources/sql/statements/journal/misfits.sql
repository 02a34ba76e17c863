-- Rows that lie beside the chain (below 1 or after the head) or hold something else than whole numbers and text: a walk
-- along the numbers passes them by or reads what was written there first. And the head's own time. One snapshot.
SELECT (SELECT MIN(CAST(e.sequence AS bigint)) FROM audit_events e
         WHERE e.sequence < 1 OR e.sequence > h.sequence OR typeof(e.sequence) <> 'integer'
            OR typeof(e.happened_at) <> 'integer' OR typeof(e.id) <> 'text' OR typeof(e.actor) <> 'text'
            OR typeof(e.kind) <> 'text' OR typeof(e.subject) <> 'text' OR typeof(e.detail) <> 'text'
            OR typeof(e.hash) <> 'text') AS first_misfit,
       CASE WHEN h.sequence = 0 OR EXISTS (SELECT 1 FROM audit_events l
                                            WHERE l.sequence = h.sequence AND l.happened_at = h.happened_at)
            THEN 0 ELSE h.sequence END AS head_misfit
  FROM audit_head h WHERE h.name = 'journal'
