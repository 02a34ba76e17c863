-- another's claim released
INSERT INTO claim_releases (id, application_id, reason) VALUES ('y', 'one', 'absent')
-- a cancellation approved
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, mail_id, mail_kind, mail_subject, mail_body) SELECT 'y', 'request-of-sato', version, 'approved', 'y', 'y', 'y', 'y' FROM applications WHERE id = 'three'
-- a cancellation rejected
INSERT INTO cancellation_answers (id, request_id, seen_version, answer, word) SELECT 'y', 'request-of-sato', version, 'rejected', 'y' FROM applications WHERE id = 'three'
-- a look at what waits for an answer
INSERT INTO document_views (id, document_id, purpose) VALUES ('y', 'paper-of-three', 'shown')
-- its bytes
SELECT key, ciphertext FROM document_bytes('look-at-three')
-- an early destruction
INSERT INTO document_destructions (id, document_id, reason, explanation) VALUES ('y', 'paper', 'early', 'y')
-- accounts that wait
SELECT id, login FROM account_requests
-- an account's word
INSERT INTO account_answers (id, request_id, answer) VALUES ('y', 'role-of-tanaka', 'approved')
-- a setting
INSERT INTO settings (name, content, changed_by, changed_at) VALUES ('y', '{}', 'suzuki', 0)
-- one's own passphrase
INSERT INTO account_requests (id, kind, verifier) SELECT 'own', 'passphrase', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
