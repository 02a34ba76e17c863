-- What verification walks through, piece by piece.
SELECT e.sequence, e.id, e.happened_at, e.actor, e.actor AS actor_name, '' AS subject_name, e.kind, e.subject, e.detail, e.hash,
       '' AS document_type, '' AS document_side
  FROM audit_events e WHERE e.sequence >= :first ORDER BY e.sequence LIMIT :limit
