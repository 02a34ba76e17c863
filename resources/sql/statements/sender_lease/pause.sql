-- The pause switch is everybody's; who paused first is shown.
UPDATE sender_lease SET paused_by = current_login(), paused_at = now_ms() WHERE name = 'mail' AND paused_by IS NULL
