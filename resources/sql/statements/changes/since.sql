-- What came into the journal since, and the version of the schema: for desks that are not told. By primary keys, whatever the
-- journal's size; where nothing came, one row with the version alone.
SELECT v.version, e.sequence, e.kind, e.subject
  FROM (SELECT COALESCE(MAX(version), 0) AS version FROM schema_versions) v
       LEFT JOIN (SELECT sequence, kind, subject FROM audit_events WHERE sequence > :sequence ORDER BY sequence LIMIT 500) e
              ON 1 = 1
 ORDER BY e.sequence
