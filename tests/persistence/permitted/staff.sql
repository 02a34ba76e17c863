-- what applicants sent
SELECT fields FROM application_revisions
-- the list
SELECT id FROM applications
-- the papers' facts
SELECT name_as_sent FROM documents
-- decisions and numbers
SELECT d.id FROM decisions d JOIN card_numbers c ON c.decision_id = d.id
-- the journal
SELECT sequence FROM audit_events
-- people
SELECT login, display_name, role, is_active FROM staff
-- a claim
UPDATE applications SET claim_holder = 'sato', claim_token = 'y', claim_until = now_ms() + 900000 WHERE id = 'five'
-- an own claim given back
UPDATE applications SET claim_holder = NULL, claim_token = NULL, claim_until = 0 WHERE id = 'four'
-- a look at what one has
INSERT INTO document_views (id, document_id, purpose) VALUES ('y', 'paper-of-four', 'shown')
-- its bytes
SELECT key, ciphertext FROM document_bytes('look-of-sato')
-- a paper named
UPDATE documents SET document_type = 'passport' WHERE id = 'paper-of-four'
-- an answer
INSERT INTO verifications (id, application_id, item, grade, revision, given_by, given_at) VALUES ('y', 'four', 'name', 'agrees', 1, 'sato', 0)
-- a correction
INSERT INTO corrections (id, application_id, field, content, given_by, given_at) VALUES ('y', 'four', 'email', 'y@example.jp', 'sato', 0)
-- a note
INSERT INTO notes (id, application_id, content, given_by, given_at) VALUES ('y', 'four', 'y', 'sato', 0)
-- a draft
INSERT INTO drafts (application_id, login, content, changed_at) VALUES ('four', 'sato', 'y', 0)
-- a preference
INSERT INTO staff_preferences (login, name, content) VALUES ('sato', 'y', 'y')
-- a look into the library system
INSERT INTO library_system_checks (id, application_id, has_card, given_by, given_at) VALUES ('y', 'four', 0, 'sato', 0)
-- a completion
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, mail_id, mail_kind, mail_subject, mail_body) SELECT 'y', id, version, claim_token, 'completed', 'range', 'y', 'y', 'y', '{{card_number}}' FROM applications WHERE id = 'four'
-- its undo
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, mail_id, mail_kind, mail_subject, mail_body, undo_seconds) SELECT 'y', id, version, claim_token, 'not_possible', 'y', 'y', 'y', 'y', 10 FROM applications WHERE id = 'four' ;; INSERT INTO decision_undos (id, decision_id) VALUES ('y', 'y')
-- a cancellation asked for
INSERT INTO cancellation_requests (id, application_id, seen_version, claim_token, reason) SELECT 'y', id, version, claim_token, 'no_answer' FROM applications WHERE id = 'four'
-- a mail marked while it is sent
UPDATE outgoing_mails SET state = 'sending', version = version + 1 WHERE state = 'waiting'
-- a mail for another address
INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, state, queued_at, not_before, resend_of, queued_by) SELECT 'y', application_id, decision_id, kind, 'y@example.jp', subject, body, 'waiting', 0, 0, id, 'sato' FROM outgoing_mails WHERE state = 'sent'
-- an entry of a desk's own
INSERT INTO events_pending (id, kind, subject, detail) VALUES (CAST(gen_random_uuid() AS text), 'noted', 'four', '')
-- the sender's lease
UPDATE sender_lease SET holder = 'y', lease_until = now_ms() + 1000
-- one's own passphrase
INSERT INTO account_requests (id, kind, verifier) SELECT 'own', 'passphrase', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
