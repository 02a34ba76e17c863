-- An answer is added, never changed; with what the program had said, so that an overruling is seen.
-- Its moment is always later than the one before, also within a millisecond or when the clock was set back: the last counts.
INSERT INTO verifications (id, application_id, item, grade, program_grade, reason, revision, given_by, given_at)
SELECT :id, a.id, :item, :grade, :program_grade, :reason, a.revision, current_login(),
       (SELECT CASE WHEN MAX(given_at) >= now_ms() THEN MAX(given_at) + 1 ELSE now_ms() END
          FROM verifications WHERE application_id = :application_id)
  FROM applications a WHERE a.id = :application_id
