-- The applicant changed the row: an open application shows the new one; a decided one keeps what was decided upon and
-- only says that a revision came.
UPDATE applications
   SET revision = :revision, version = version + 1, document_count = :document_count,
       due_on = CASE WHEN is_open = 1 THEN :due_on ELSE due_on END,
       procedure = CASE WHEN is_open = 1 THEN :procedure ELSE procedure END,
       name_shown = CASE WHEN is_open = 1 THEN :name_shown ELSE name_shown END,
       kana_shown = CASE WHEN is_open = 1 THEN :kana_shown ELSE kana_shown END,
       kana_key = CASE WHEN is_open = 1 THEN :kana_key ELSE kana_key END,
       flags = :flags
 WHERE id = :id
