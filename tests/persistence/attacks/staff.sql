-- another's live claim taken
UPDATE applications SET claim_holder = 'sato', claim_token = 'x' WHERE id = 'one'
-- another's live claim ended
UPDATE applications SET claim_holder = NULL, claim_until = 0 WHERE id = 'one'
-- another's claim released
INSERT INTO claim_releases (id, application_id, reason) VALUES ('x', 'one', 'absent')
-- another's live claim let run out
UPDATE applications SET claim_until = 1 WHERE id = 'one'
-- a claim in another's name
UPDATE applications SET claim_holder = 'tanaka', claim_token = 'x', claim_until = 9999999999999 WHERE id = 'three'
-- the version set back
UPDATE applications SET version = 0 WHERE id = 'four'
-- the version set on
UPDATE applications SET version = 99 WHERE id = 'four'
-- a decision under another's claim
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, claim_token, 'completed', 'range', 'x', 'x', 'x', '{{card_number}}' FROM applications WHERE id = 'one'
-- a decision without a claim
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, '', 'not_possible', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'five'
-- a decision with another token
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, 'x', 'not_possible', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'four'
-- a decision on an older version
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version - 1, claim_token, 'not_possible', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'four'
-- a decision that is no decision
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, claim_token, 'cancelled', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'four'
-- a decision in another's name
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body, decided_by) SELECT 'x', id, version, claim_token, 'not_possible', 'x', 'x', 'x', 'x', 'tanaka' FROM applications WHERE id = 'four'
-- a decision with a number of one's choice
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body, card_number) SELECT 'x', id, version, claim_token, 'not_possible', 'x', 'x', 'x', 'x', '123' FROM applications WHERE id = 'four'
-- a completion without a number
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, claim_token, 'completed', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'four'
-- a number for who gets none
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, claim_token, 'not_possible', 'range', 'x', 'x', 'x', '{{card_number}}' FROM applications WHERE id = 'four'
-- the same decision again
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', application_id, seen_version, claim_token, outcome, range_id, 'x', 'x', 'x', mail_body FROM decisions
-- a decision of what waits for a cancellation
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body) SELECT 'x', id, version, '', 'withdrawn', 'x', 'x', 'x', 'x' FROM applications WHERE id = 'three'
-- another's decision undone
INSERT INTO decision_undos (id, decision_id) SELECT 'x', id FROM decisions
-- an own cancellation approved
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind, mail_body) VALUES ('x', 'request-of-sato', 2, 'approved', 'x', 'x', 'x')
-- a cancellation under another's claim
INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason) SELECT 'x', id, version, claim_token, 'x' FROM applications WHERE id = 'one'
-- a cancellation in another's name
INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason, requested_by) SELECT 'x', id, version, claim_token, 'x', 'tanaka' FROM applications WHERE id = 'four'
-- a cancellation of what is decided
INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason) SELECT 'x', id, version, '', 'x' FROM applications WHERE id = 'two'
-- the bytes of a look that is not durable
BEGIN ;; INSERT INTO document_views (id, document_id, purpose) VALUES ('x', 'paper-of-four', 'shown') ;; SELECT * FROM document_bytes('x')
-- a claim, a look and the bytes in one breath, then taken back
BEGIN ;; UPDATE applications SET claim_holder = 'sato', claim_token = 'x', claim_until = 9999999999999 WHERE id = 'five' ;; INSERT INTO document_views (id, document_id, purpose) VALUES ('x', 'paper-of-five', 'shown') ;; SELECT * FROM document_bytes('x')
-- the bytes of a look that was refused
INSERT INTO document_views (id, document_id, purpose) VALUES ('refused-look', 'paper', 'shown') ;; SELECT * FROM document_bytes('refused-look')
-- all papers looked at, and their bytes
INSERT INTO document_views (id, document_id, purpose) SELECT 'mass-' || id, id, 'prefetched' FROM documents WHERE id <> 'gone' AND id <> 'paper-of-four' ;; SELECT b.* FROM documents d, document_bytes('mass-' || d.id) b
-- a purpose that is none
INSERT INTO document_views (id, document_id, purpose) VALUES ('x', 'paper-of-four', 'copied')
-- a paper of another's named
UPDATE documents SET document_type = 'passport' WHERE id = 'paper'
-- a My Number back without the claim
INSERT INTO document_destructions (id, document_id, reason, claim_token) VALUES ('x', 'paper', 'my_number_back', 'x')
-- another paper as a My Number back
INSERT INTO document_destructions (id, document_id, reason, claim_token) SELECT 'x', 'paper-of-four', 'my_number_back', claim_token FROM applications WHERE id = 'four'
-- an early destruction by a clerk
INSERT INTO document_destructions (id, document_id, reason, explanation) VALUES ('x', 'paper', 'early', 'x')
-- an answer in another's name
INSERT INTO verifications (id, application_id, item, grade, revision, given_by, given_at) VALUES ('x', 'four', 'name', 'agrees', 1, 'tanaka', 0)
-- a correction in another's name
INSERT INTO corrections (id, application_id, field, content, given_by, given_at) VALUES ('x', 'four', 'email', 'x@example.jp', 'tanaka', 0)
-- a note in another's name
INSERT INTO notes (id, application_id, content, given_by, given_at) VALUES ('x', 'four', 'x', 'tanaka', 0)
-- a look into the library system in another's name
INSERT INTO library_system_checks (id, application_id, has_card, given_by, given_at) VALUES ('x', 'four', 0, 'tanaka', 0)
-- a mail sent again in another's name
INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, state, queued_at, not_before, resend_of, queued_by) SELECT 'x', application_id, decision_id, kind, 'x@example.jp', subject, body, 'waiting', 0, 0, id, 'tanaka' FROM outgoing_mails
-- a mail sent again with another text
INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, state, queued_at, not_before, resend_of, queued_by) SELECT 'x', application_id, decision_id, kind, 'x@example.jp', subject, 'x', 'waiting', 0, 0, id, 'sato' FROM outgoing_mails
-- a setting
INSERT INTO settings (name, content, changed_by, changed_at) VALUES ('x', '{}', 'kanri', 0)
-- a range
INSERT INTO card_number_ranges (id, kind, name, scheme, created_by, created_at) VALUES ('x', 'range', 'x', 'none', 'kanri', 0)
-- a range closed
UPDATE card_number_ranges SET is_active = 0
-- a restore
INSERT INTO restores (id, backup_taken_at) VALUES ('x', 0)
-- a last number
INSERT INTO last_number_words (id, range_id, last_given) VALUES ('x', 'range', 1)
-- an account
INSERT INTO account_requests (id, kind, login, display_name, role) VALUES ('x', 'add', 'x', 'x', 'staff')
-- an account's answer
INSERT INTO account_answers (id, request_id, answer) VALUES ('x', 'role-of-tanaka', 'approved')
-- accounts that wait
SELECT login FROM account_requests
-- who is connected
SELECT * FROM desk_sessions()
-- a session's end
INSERT INTO session_endings (id, process, began_at) SELECT 'x', pid, CAST(floor(extract(epoch FROM backend_start) * 1000) AS bigint) FROM pg_stat_activity WHERE pid <> pg_backend_pid() LIMIT 1
-- another's passphrase by a request for one's own
INSERT INTO account_requests (id, kind, login, verifier) SELECT 'x', 'passphrase', 'suzuki', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- another's passphrase
INSERT INTO account_requests (id, kind, verifier) SELECT 'x', 'reset', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
