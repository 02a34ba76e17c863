-- The receipt of a run.
UPDATE intake_runs
   SET finished_at = now_ms(), new_count = :new_count, unchanged_count = :unchanged_count, changed_count = :changed_count,
       held_count = :held_count, refused_count = :refused_count
 WHERE id = :id
