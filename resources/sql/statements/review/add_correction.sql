-- A correction lies beside what was typed.
-- Its moment is always later than the one before, also within a millisecond or when the clock was set back: the last counts.
INSERT INTO corrections (id, application_id, field, content, given_by, given_at)
VALUES (:id, :application_id, :field, :content, current_login(),
       (SELECT CASE WHEN MAX(given_at) >= now_ms() THEN MAX(given_at) + 1 ELSE now_ms() END
          FROM corrections WHERE application_id = :application_id))
