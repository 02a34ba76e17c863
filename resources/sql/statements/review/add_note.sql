-- A note for colleagues.
-- Its moment is always later than the one before, also within a millisecond or when the clock was set back: the last counts.
INSERT INTO notes (id, application_id, content, given_by, given_at)
VALUES (:id, :application_id, :content, current_login(),
       (SELECT CASE WHEN MAX(given_at) >= now_ms() THEN MAX(given_at) + 1 ELSE now_ms() END
          FROM notes WHERE application_id = :application_id))
