-- The deed after a restore: the ranges wait, what waited in the outbox is for a person, the journal has it.
INSERT INTO restores (id, backup_taken_at, asked_by) VALUES (:id, :backup_taken_at, :asked_by)
