-- another's live claim taken
UPDATE applications SET claim_holder = 'suzuki', claim_token = 'x' WHERE id = 'one'
-- another's live claim freed without a reason
UPDATE applications SET claim_holder = NULL, claim_token = NULL, claim_until = 0 WHERE id = 'one'
-- a reason that is none
INSERT INTO claim_releases (id, application_id, reason) VALUES ('x', 'one', 'because')
-- a release in another's name
INSERT INTO claim_releases (id, application_id, reason, released_by) VALUES ('x', 'one', 'absent', 'mori')
-- an own cancellation approved
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind, mail_body) SELECT 'x', 'request-of-suzuki', version, 'approved', 'x', 'x', 'x' FROM applications WHERE id = 'six'
-- an own cancellation rejected
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, word) SELECT 'x', 'request-of-suzuki', version, 'rejected', 'x' FROM applications WHERE id = 'six'
-- a cancellation approved on an older version
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind, mail_body) SELECT 'x', 'request-of-sato', version - 1, 'approved', 'x', 'x', 'x' FROM applications WHERE id = 'three'
-- a cancellation approved without a mail
INSERT INTO cancellation_answers (id, request_id, seen_version, answer) SELECT 'x', 'request-of-sato', version, 'approved' FROM applications WHERE id = 'three'
-- a cancellation answered in another's name
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, word, answered_by) SELECT 'x', 'request-of-sato', version, 'rejected', 'x', 'mori' FROM applications WHERE id = 'three'
-- a cancellation that nobody asked for
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind, mail_body) VALUES ('x', 'none', 1, 'approved', 'x', 'x', 'x')
-- a decision without a claim
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, claim_token, 'not_possible', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'one'
-- another's decision undone
INSERT INTO decision_undos (id, decision_id) SELECT 'x', id FROM decisions
-- an early destruction without a reason
INSERT INTO document_destructions (id, document_id, reason) VALUES ('x', 'paper', 'early')
-- the papers of an own cancellation
INSERT INTO document_views (id, document_id, purpose) VALUES ('own-look', 'paper-of-six', 'shown') ;; SELECT * FROM document_bytes('own-look')
-- the papers that another has
INSERT INTO document_views (id, document_id, purpose) VALUES ('look-of-suzuki', 'paper', 'shown') ;; SELECT * FROM document_bytes('look-of-suzuki')
-- an own new password approved
INSERT INTO account_answers (id, request_id, answer) VALUES ('x', 'reset-of-suzuki', 'approved')
-- an account
INSERT INTO account_requests (id, kind, login, display_name, role) VALUES ('x', 'add', 'x', 'x', 'supervisor')
-- a range's numbers
UPDATE card_number_ranges SET last_value = 999
-- a restore
INSERT INTO restores (id, backup_taken_at) VALUES ('x', 0)
-- who is connected
SELECT * FROM desk_sessions()
-- a session's end
INSERT INTO session_endings (id, process, began_at) VALUES ('x', 1, 0)
-- another's passphrase by a request for one's own
INSERT INTO account_requests (id, kind, login, verifier) SELECT 'x', 'passphrase', 'kanri', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- another's passphrase
INSERT INTO account_requests (id, kind, verifier) SELECT 'x', 'reset', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
