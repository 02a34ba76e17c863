-- A correction lies beside what was typed, and says which revision was corrected.
-- Its moment is always later than the one before, also within a millisecond or when the clock was set back: the last counts.
INSERT INTO corrections (id, application_id, field, content, revision, given_by, given_at)
SELECT :id, a.id, :field, :content, a.revision, current_login(),
       (SELECT CASE WHEN MAX(given_at) >= now_ms() THEN MAX(given_at) + 1 ELSE now_ms() END
          FROM corrections WHERE application_id = :application_id)
  FROM applications a WHERE a.id = :application_id
