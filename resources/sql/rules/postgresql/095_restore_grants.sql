-- IT notes a restore, tells the last numbers and has pictures destroyed again; everybody sees why nothing is issued.
GRANT SELECT ON restores, last_number_words TO uketsuke_staff, uketsuke_it;
GRANT INSERT (id, backup_taken_at, asked_by) ON restores TO uketsuke_it;
GRANT INSERT (id, range_id, last_given) ON last_number_words TO uketsuke_it;
GRANT SELECT ON document_destructions TO uketsuke_it;
GRANT INSERT (id, document_id, reason, explanation) ON document_destructions TO uketsuke_it;
