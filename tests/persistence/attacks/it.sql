-- a claim
UPDATE applications SET claim_holder = 'kanri', claim_token = 'x', claim_until = 9999999999999 WHERE id = 'five'
-- a decision
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) VALUES ('x', 'five', 1, 'x', 'not_possible', 'x', 'x', 'x', 'x')
-- a cancellation asked for
INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason) VALUES ('x', 'five', 1, 'x', 'x')
-- a cancellation approved
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind, mail_body) VALUES ('x', 'request-of-sato', 2, 'approved', 'x', 'x', 'x')
-- what applicants sent
SELECT fields FROM application_revisions
-- what was corrected
SELECT content FROM corrections
-- what was noted
SELECT content FROM notes
-- what the library system shows
SELECT * FROM library_system_checks
-- a look
INSERT INTO document_views (id, document_id, purpose) VALUES ('x', 'paper', 'shown')
-- the name of a file as it was sent
SELECT name_as_sent FROM documents
-- drafts
SELECT * FROM drafts
-- a draft
INSERT INTO drafts (application_id, login, content, changed_at) VALUES ('four', 'kanri', 'x', 0)
-- an early destruction
INSERT INTO document_destructions (id, document_id, reason, explanation) VALUES ('x', 'paper', 'early', 'x')
-- an account's word given by oneself
INSERT INTO account_answers (id, request_id, answer) VALUES ('x', 'role-of-tanaka', 'approved')
-- an account with a role that is no group
INSERT INTO account_requests (id, kind, login, display_name, role, verifier) SELECT 'x', 'add', 'x', 'x', 'owner', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- an account with a name that breaks out
INSERT INTO account_requests (id, kind, login, display_name, role, verifier) SELECT 'x', 'add', 'x" SUPERUSER; --', 'x', 'staff', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- an account with a plain password
INSERT INTO account_requests (id, kind, login, display_name, role, verifier) VALUES ('x', 'add', 'x', 'x', 'staff', 'plain')
-- an account with a verifier that breaks out
INSERT INTO account_requests (id, kind, login, display_name, role, verifier) VALUES ('x', 'add', 'x', 'x', 'staff', 'SCRAM-SHA-256$4096:A'' SUPERUSER --')
-- an account that is there
INSERT INTO account_requests (id, kind, login, display_name, role, verifier) SELECT 'x', 'add', 'sato', 'x', 'staff', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- the administrator's password
INSERT INTO account_requests (id, kind, login, verifier) SELECT 'x', 'reset', 'postgres', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- a supervisor's passphrase by a request for one's own
INSERT INTO account_requests (id, kind, login, verifier) SELECT 'x', 'passphrase', 'suzuki', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- a colleague's passphrase by a request for one's own
INSERT INTO account_requests (id, kind, login, verifier) SELECT 'x', 'passphrase', 'tanaka', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- the last of IT away
INSERT INTO account_requests (id, kind, login) VALUES ('x', 'disable', 'kanri')
-- a last number below what was given
INSERT INTO last_number_words (id, range_id, last_given) VALUES ('x', 'range', -1)
-- a range's numbers
UPDATE card_number_ranges SET last_value = 999
-- a search key
DELETE FROM application_search_keys
-- a session's end in another's name
INSERT INTO session_endings (id, process, began_at, ended_by) VALUES ('x', 1, 0, 'suzuki')
-- a session that is not there
INSERT INTO session_endings (id, process, began_at) VALUES ('x', 1, 0)
-- one's own session
INSERT INTO session_endings (id, process, began_at) SELECT 'x', s.process, s.began_at FROM desk_sessions() s WHERE s.process = pg_backend_pid()
-- what others run
SELECT query FROM pg_stat_activity WHERE usename <> session_user AND query NOT LIKE '<insufficient%' AND query <> ''
