-- A person said what the row is; once.
UPDATE held_rows SET resolution = :resolution, resolved_by = current_login(), resolved_at = now_ms()
 WHERE id = :id AND resolution IS NULL
