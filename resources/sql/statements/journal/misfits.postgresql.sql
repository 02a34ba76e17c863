-- As on SQLite; here the columns have one type each, unless somebody changed the table.
SELECT (SELECT MIN(CAST(e.sequence AS bigint)) FROM audit_events e
         WHERE e.sequence < 1 OR e.sequence > h.sequence OR CAST(pg_typeof(e.sequence) AS text) <> 'bigint'
            OR CAST(pg_typeof(e.happened_at) AS text) <> 'bigint' OR CAST(pg_typeof(e.id) AS text) <> 'text'
            OR CAST(pg_typeof(e.actor) AS text) <> 'text' OR CAST(pg_typeof(e.kind) AS text) <> 'text'
            OR CAST(pg_typeof(e.subject) AS text) <> 'text' OR CAST(pg_typeof(e.detail) AS text) <> 'text'
            OR CAST(pg_typeof(e.hash) AS text) <> 'text') AS first_misfit,
       CASE WHEN h.sequence = 0 OR EXISTS (SELECT 1 FROM audit_events l
                                            WHERE l.sequence = h.sequence AND l.happened_at = h.happened_at)
            THEN 0 ELSE h.sequence END AS head_misfit
  FROM audit_head h WHERE h.name = 'journal'
