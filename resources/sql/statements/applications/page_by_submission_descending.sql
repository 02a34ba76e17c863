-- A page of the list by submission, descending: the row values follow an index, so that a deep page costs what the first costs.
SELECT a.id, a.receipt_number, a.procedure, a.branch, a.state, a.version, a.submitted_at, a.due_on, a.name_shown,
       a.kana_shown, a.kana_key, a.document_count, a.flags, a.claim_holder, a.claim_station, a.claim_until,
       COALESCE(s.display_name, a.claim_holder) AS holder_name
  FROM applications a LEFT JOIN staff s ON s.login = a.claim_holder
 WHERE a.is_open = :is_open AND (a.submitted_at, a.id) < (:after_value, :after_id)
   AND (CAST(:procedure AS text) = '' OR a.procedure = :procedure)
   AND (CAST(:branch AS text) = '' OR a.branch = :branch)
   AND (CAST(:states AS text) = '' OR :states LIKE '%,' || a.state || ',%')
   AND (CAST(:holder AS text) = '' OR (a.claim_holder = :holder AND a.claim_until > :now))
   AND (CAST(:due_before AS text) = '' OR a.due_on < :due_before)
   AND (CAST(:key_from AS text) = '' OR 0 < (SELECT COUNT(*) FROM application_search_keys k -- not all that match first
        WHERE k.application_id = a.id AND k.search_key || '' >= :key_from AND k.search_key || '' < :key_until))
 ORDER BY a.submitted_at DESC, a.id DESC LIMIT :limit
