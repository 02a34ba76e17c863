-- The applicant changed the row: an open application shows the new one; a decided one keeps all that was decided upon
-- and only says that a revision came.
UPDATE applications
   SET version = version + 1,
       revision = CASE WHEN is_open = 1 THEN :revision ELSE revision END,
       document_count = CASE WHEN is_open = 1 THEN :document_count ELSE document_count END,
       due_on = CASE WHEN is_open = 1 THEN :due_on ELSE due_on END,
       procedure = CASE WHEN is_open = 1 THEN :procedure ELSE procedure END,
       branch = CASE WHEN is_open = 1 THEN :branch ELSE branch END,
       name_shown = CASE WHEN is_open = 1 THEN :name_shown ELSE name_shown END,
       kana_shown = CASE WHEN is_open = 1 THEN :kana_shown ELSE kana_shown END,
       kana_key = CASE WHEN is_open = 1 THEN :kana_key ELSE kana_key END,
       flags = CASE WHEN is_open = 1 THEN :flags
                    WHEN flags = '' THEN 'revised'
                    WHEN ',' || flags || ',' LIKE '%,revised,%' THEN flags
                    ELSE flags || ',revised' END
 WHERE id = :id
