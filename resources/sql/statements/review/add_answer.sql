-- An answer is added, never changed; with what the program had said, so that an overruling is seen.
INSERT INTO verifications (id, application_id, item, grade, program_grade, reason, revision, given_by, given_at)
SELECT :id, a.id, :item, :grade, :program_grade, :reason, a.revision, current_login(), now_ms()
  FROM applications a WHERE a.id = :application_id
