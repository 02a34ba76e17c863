-- Lists follow the values that count; a decided application keeps what was decided upon.
UPDATE applications
   SET procedure = :procedure, branch = :branch, document_count = :document_count, name_shown = :name_shown,
       kana_shown = :kana_shown, kana_key = :kana_key, flags = :flags
 WHERE id = :id AND is_open = 1
