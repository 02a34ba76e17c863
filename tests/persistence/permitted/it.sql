-- a setting
INSERT INTO settings (name, content, changed_by, changed_at) VALUES ('y', '{}', 'kanri', 0)
-- a range
INSERT INTO card_number_ranges (id, kind, name, scheme, created_by, created_at) VALUES ('y', 'range', 'y', 'none', 'kanri', 0)
-- a range closed
UPDATE card_number_ranges SET is_active = 0
-- a person's name
UPDATE staff SET display_name = 'y' WHERE login = 'tanaka'
-- an account
INSERT INTO account_requests (id, kind, login, display_name, role, verifier) SELECT 'y', 'add', 'y', 'y', 'staff', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- an account disabled
INSERT INTO account_requests (id, kind, login) VALUES ('y', 'disable', 'sato')
-- the journal
SELECT sequence FROM audit_events
-- which paper the journal speaks of
SELECT id, application_id, document_type, side FROM documents
-- the outbox
SELECT id FROM outgoing_mails
-- a due day
UPDATE applications SET due_on = '2026-11-30'
-- a restore
INSERT INTO restores (id, backup_taken_at) VALUES ('y', 0)
-- a last number
INSERT INTO last_number_words (id, range_id, last_given) VALUES ('y', 'range', 1)
-- who is connected
SELECT process, login, client FROM desk_sessions()
-- one's own passphrase
INSERT INTO account_requests (id, kind, verifier) SELECT 'own', 'passphrase', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
