-- Mail may leave again.
UPDATE sender_lease SET paused_by = NULL, paused_at = NULL WHERE name = 'mail' AND paused_by IS NOT NULL
