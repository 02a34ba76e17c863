-- a state by hand
UPDATE applications SET state = 'completed', version = version + 1 WHERE id = 'four'
-- a state by MERGE
MERGE INTO applications a USING (SELECT 'four' AS id) x ON a.id = x.id WHEN MATCHED THEN UPDATE SET state = 'completed'
-- an application opened again by hand
UPDATE applications SET is_open = 1 WHERE id = 'two'
-- an application's receipt number
UPDATE applications SET receipt_number = 'x'
-- an application's branch
UPDATE applications SET branch = 'x' WHERE id = 'four'
-- an application's identity
UPDATE applications SET id = 'x' WHERE id = 'four'
-- applications away
DELETE FROM applications
-- applications emptied
TRUNCATE applications
-- all emptied
TRUNCATE applications, application_revisions, documents CASCADE
-- an application that is decided from the start
INSERT INTO applications (id, source, receipt_number, procedure, state, submitted_at, taken_in_at, due_on, name_shown, kana_shown, kana_key) VALUES ('x', 'form', 'x', 'renewal', 'completed', 0, 0, '2026-11-24', 'x', 'x', 'x')
-- an application that is claimed from the start
INSERT INTO applications (id, source, receipt_number, procedure, state, claim_holder, claim_until, submitted_at, taken_in_at, due_on, name_shown, kana_shown, kana_key) VALUES ('x', 'form', 'x', 'renewal', 'received', 'tanaka', 9999999999999, 0, 0, '2026-11-24', 'x', 'x', 'x')
-- sent fields
UPDATE application_revisions SET fields = '{}'
-- sent fields by a conflict
INSERT INTO application_revisions SELECT * FROM application_revisions ON CONFLICT (application_id, revision) DO UPDATE SET fields = '{}'
-- sent fields away
DELETE FROM application_revisions
-- a decision changed
UPDATE decisions SET card_number = '1'
-- a decision away
DELETE FROM decisions
-- an undo changed
UPDATE decision_undos SET undone_by = 'x'
-- a cancellation request changed
UPDATE cancellation_requests SET requested_by = 'x'
-- a cancellation answered by hand
UPDATE cancellation_answers SET answer = 'approved'
-- a card number changed
UPDATE card_numbers SET card_number = '1'
-- a card number valid again
UPDATE card_numbers SET voided_at = NULL
-- a card number of another
UPDATE card_numbers SET application_id = 'four'
-- a card number away
DELETE FROM card_numbers
-- a card number by hand
INSERT INTO card_numbers (card_number, range_id, decision_id, application_id, issued_at) VALUES ('77', 'range', 'x', 'four', 0)
-- a replaced number away
DELETE FROM replaced_card_numbers
-- a range counted back
UPDATE card_number_ranges SET next_value = 1
-- a range's word forgotten
UPDATE card_number_ranges SET needs_word_since = NULL
-- a range away
DELETE FROM card_number_ranges
-- a listed number changed
UPDATE card_number_list_entries SET card_number = '1'
-- a mail's text
UPDATE outgoing_mails SET body = 'x'
-- a mail's address
UPDATE outgoing_mails SET recipient = 'x@example.jp'
-- a mail away
DELETE FROM outgoing_mails
-- a sent mail waits again
UPDATE outgoing_mails SET state = 'waiting', version = version + 1 WHERE state = 'sent'
-- when a sent mail left
UPDATE outgoing_mails SET sent_at = 1 WHERE state = 'sent'
-- what the server said of a sent mail
UPDATE outgoing_mails SET server_reply = 'x' WHERE state = 'sent'
-- a mail of one's own
INSERT INTO outgoing_mails (id, application_id, kind, recipient, subject, body, state, queued_at, not_before, queued_by) VALUES ('x', 'four', 'x', 'x@example.jp', 'x', 'x', 'waiting', 0, 0, 'sato')
-- a mail sent before it was queued
INSERT INTO outgoing_mails (id, application_id, decision_id, kind, recipient, subject, body, state, queued_at, not_before, queued_by) SELECT 'x', application_id, id, 'x', 'x@example.jp', 'x', 'x', 'sent', 0, 0, 'sato' FROM decisions
-- an entry of the journal changed
UPDATE audit_events SET actor = 'tanaka'
-- an entry of the journal away
DELETE FROM audit_events
-- the journal emptied
TRUNCATE audit_events
-- an entry beside the chain
INSERT INTO audit_events SELECT sequence + 1000, id || 'x', happened_at, actor, kind, subject, detail, hash FROM audit_events
-- the journal's head
UPDATE audit_head SET hash = ''
-- the journal's head away
DELETE FROM audit_head
-- an entry that only a rule writes
INSERT INTO events_pending (id, kind, subject, detail) VALUES (CAST(gen_random_uuid() AS text), 'decided', 'four', '')
-- an entry with the id that a rule will want
INSERT INTO events_pending (id, kind, subject, detail) VALUES ('four:revised:2', 'noted', 'four', '')
-- entries that wait
UPDATE events_pending SET kind = 'x'
-- entries that wait, away
DELETE FROM events_pending
-- the journal held up
LOCK TABLE journal_lock IN EXCLUSIVE MODE
-- the numbers held up
LOCK TABLE number_lock IN EXCLUSIVE MODE
-- the journal's head held up
LOCK TABLE audit_head IN ACCESS EXCLUSIVE MODE
-- all readers held up
LOCK TABLE applications IN ACCESS EXCLUSIVE MODE
-- all bytes
SELECT * FROM document_contents
-- all keys
SELECT * FROM document_keys
-- how many keys
SELECT count(*) FROM document_keys
-- all bytes copied
COPY document_contents TO STDOUT
-- all keys copied by a query
COPY (SELECT * FROM document_keys) TO STDOUT
-- keys by a joined table
SELECT d.id FROM documents d JOIN document_keys k ON k.document_id = d.id
-- keys by ts_stat
SELECT * FROM ts_stat('SELECT to_tsvector(encode(key, ''hex'')) FROM uketsuke.document_keys')
-- keys by query_to_xml
SELECT query_to_xml('SELECT * FROM uketsuke.document_keys', true, true, '')
-- keys by table_to_xml
SELECT table_to_xml('uketsuke.document_keys', true, true, '')
-- keys by the planner's statistics
SELECT most_common_vals, histogram_bounds FROM pg_stats WHERE (tablename, attname) IN (('document_keys', 'key'), ('document_contents', 'ciphertext'), ('drafts', 'content'), ('account_requests', 'verifier'))
-- keys by the statistics themselves
SELECT * FROM pg_statistic
-- the bytes of a guessed look
SELECT * FROM document_bytes('x')
-- the bytes of another's look
SELECT * FROM document_bytes('look-of-tanaka')
-- all bytes by all looks there are
SELECT b.* FROM document_views v, document_bytes(v.id) b
-- looks changed to granted
UPDATE document_views SET outcome = 'granted'
-- looks away
DELETE FROM document_views
-- a look in another's name
INSERT INTO document_views (id, document_id, purpose, outcome, viewed_by) VALUES ('x', 'paper', 'shown', 'granted', 'tanaka')
-- a key changed
UPDATE document_keys SET key = 'x'
-- a key away
DELETE FROM document_keys
-- bytes changed
UPDATE document_contents SET ciphertext = 'x'
-- bytes away
DELETE FROM document_contents
-- bytes of what was destroyed
INSERT INTO document_contents VALUES ('gone', 'x')
-- a document changed
UPDATE documents SET sha256 = 'x'
-- a document of another application
UPDATE documents SET application_id = 'four' WHERE id = 'paper'
-- a document away
DELETE FROM documents
-- a destruction away
DELETE FROM document_destructions
-- a destruction by retention before its time
INSERT INTO document_destructions (id, document_id, reason) VALUES ('x', 'paper', 'retention')
-- a destruction again without a restore
INSERT INTO document_destructions (id, document_id, reason) VALUES ('x', 'paper', 'again')
-- a destruction of what was not discarded
INSERT INTO document_destructions (id, document_id, reason) VALUES ('x', 'paper', 'discarded')
-- another's draft
SELECT content FROM drafts WHERE login = 'tanaka'
-- another's draft by a leaky cast
SELECT CAST(content AS integer) FROM drafts WHERE login = 'tanaka'
-- another's draft by a leaky division
SELECT 1 / (length(content) - length(content)) FROM drafts WHERE login = 'tanaka'
-- another's draft in another's name
INSERT INTO drafts (application_id, login, content, changed_at) VALUES ('four', 'tanaka', 'x', 0)
-- another's draft changed
UPDATE drafts SET content = 'x' WHERE login = 'tanaka'
-- another's draft away
DELETE FROM drafts
-- another's text changed
UPDATE text_drafts SET content = 'x'
-- another's preferences
SELECT content FROM staff_preferences WHERE login = 'tanaka'
-- another's preferences changed
UPDATE staff_preferences SET content = 'x' WHERE login = 'tanaka'
-- preferences in another's name
INSERT INTO staff_preferences (login, name, content) VALUES ('tanaka', 'x', 'x')
-- passphrases of an embedded desk
SELECT passphrase_hash FROM staff
-- all of a person
SELECT * FROM staff
-- a role of one's choice
UPDATE staff SET role = 'supervisor'
-- an active person
UPDATE staff SET is_active = 0 WHERE login = 'tanaka'
-- a person by hand
INSERT INTO staff (login, display_name, role, created_at) VALUES ('x', 'x', 'supervisor', 0)
-- a person away
DELETE FROM staff
-- a verifier that waits
SELECT verifier FROM account_requests
-- a request for an account changed
UPDATE account_requests SET role = 'supervisor'
-- a request that needs no word
INSERT INTO account_requests (id, kind, login, role, needs_word) VALUES ('x', 'role', 'sato', 'supervisor', 0)
-- a request in another's name
INSERT INTO account_requests (id, kind, login, role, asked_by) VALUES ('x', 'role', 'sato', 'supervisor', 'suzuki')
-- an answer in another's name
INSERT INTO account_answers (id, request_id, answer, answered_by) VALUES ('x', 'role-of-tanaka', 'approved', 'suzuki')
-- a notice away
DELETE FROM account_notices
-- § 12's table
UPDATE state_transitions SET to_state = 'completed'
-- a new way between states
INSERT INTO state_transitions VALUES ('decide', 'cancelled', 'completed')
-- the schema's version
UPDATE schema_versions SET minimum_client = 99
-- a restore away
DELETE FROM restores
-- the last numbers told, changed
UPDATE last_number_words SET last_given = 0
-- a table
CREATE TABLE uketsuke.x (y integer)
-- a table in public
CREATE TABLE public.x (y integer)
-- a temporary table that shadows ours
CREATE TEMP TABLE staff (login text, role text, is_active integer)
-- a temporary table first in the path
SET search_path = pg_temp, uketsuke ;; CREATE TEMP TABLE applications AS SELECT * FROM uketsuke.applications
-- a temporary view that shadows ours
CREATE TEMP VIEW staff AS SELECT 'sato' AS login, 'supervisor' AS role, 1 AS is_active
-- a temporary function that shadows ours
CREATE FUNCTION pg_temp.now_ms() RETURNS bigint LANGUAGE sql RETURN 0
-- a temporary sequence
CREATE TEMP SEQUENCE x
-- a schema
CREATE SCHEMA x
-- a schema with one's own name, first in the path
CREATE SCHEMA AUTHORIZATION CURRENT_USER
-- a view
CREATE VIEW uketsuke.x AS SELECT 1
-- a function
CREATE FUNCTION uketsuke.x() RETURNS integer LANGUAGE sql RETURN 1
-- the function that says who one is
CREATE OR REPLACE FUNCTION uketsuke.current_login() RETURNS text LANGUAGE sql STABLE RETURN 'suzuki'
-- the function that says what time it is
ALTER FUNCTION uketsuke.now_ms() RENAME TO later
-- a function away
DROP FUNCTION uketsuke.has_role(text[])
-- an operator
CREATE OPERATOR uketsuke.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)
-- a type
CREATE TYPE uketsuke.text AS (x integer)
-- a domain
CREATE DOMAIN public.text AS integer
-- a cast
CREATE CAST (text AS integer) WITH INOUT AS IMPLICIT
-- a sequence
CREATE SEQUENCE uketsuke.x
-- an index
CREATE INDEX ON uketsuke.applications (state)
-- an index away
DROP INDEX uketsuke.outgoing_mails_once_per_decision
-- a rule
CREATE RULE x AS ON INSERT TO uketsuke.events_pending DO INSTEAD NOTHING
-- a trigger
CREATE TRIGGER x BEFORE INSERT ON uketsuke.decisions FOR EACH ROW EXECUTE FUNCTION uketsuke.refuse('x')
-- a trigger away
DROP TRIGGER decisions_check ON uketsuke.decisions
-- triggers off
ALTER TABLE uketsuke.decisions DISABLE TRIGGER ALL
-- row security off
ALTER TABLE uketsuke.drafts DISABLE ROW LEVEL SECURITY
-- row security off for oneself
SET row_security = off ;; SELECT * FROM drafts
-- a policy
CREATE POLICY x ON uketsuke.drafts USING (true)
-- a policy away
DROP POLICY drafts_are_read_by_ones_own_eyes ON uketsuke.drafts
-- a column
ALTER TABLE uketsuke.applications ADD COLUMN x integer
-- a column's default
ALTER TABLE uketsuke.decisions ALTER COLUMN decided_by SET DEFAULT 'tanaka'
-- a constraint away
ALTER TABLE uketsuke.card_numbers DROP CONSTRAINT card_numbers_pkey
-- a table's owner
ALTER TABLE uketsuke.applications OWNER TO CURRENT_USER
-- a table away
DROP TABLE uketsuke.audit_events CASCADE
-- the schema away
DROP SCHEMA uketsuke CASCADE
-- the database away
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RENAME TO x', current_database()); END $$
-- the database's settings
DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET log_min_error_statement = error', current_database()); END $$
-- privileges to come
ALTER DEFAULT PRIVILEGES FOR ROLE uketsuke_owner GRANT EXECUTE ON FUNCTIONS TO PUBLIC
-- a comment on our table
COMMENT ON TABLE uketsuke.applications IS 'x'
-- the owner's role
SET ROLE uketsuke_owner
-- the role that makes accounts
SET ROLE uketsuke_accounts
-- the administrator's role
SET ROLE postgres
-- another person's role
SET ROLE uketsuke_user_tanaka
-- another person's session
SET SESSION AUTHORIZATION uketsuke_user_tanaka
-- the administrator's session
SET SESSION AUTHORIZATION postgres
-- a role
CREATE ROLE x LOGIN
-- a superuser
CREATE ROLE x SUPERUSER LOGIN
-- oneself a superuser
DO $$ BEGIN EXECUTE format('ALTER ROLE %I SUPERUSER', session_user); END $$
-- oneself a maker of roles
DO $$ BEGIN EXECUTE format('ALTER ROLE %I CREATEROLE', session_user); END $$
-- oneself above row security
DO $$ BEGIN EXECUTE format('ALTER ROLE %I BYPASSRLS', session_user); END $$
-- another's password
ALTER ROLE uketsuke_user_tanaka PASSWORD 'x'
-- another's settings
ALTER ROLE uketsuke_user_tanaka SET search_path = public
-- another's role away
DROP ROLE uketsuke_user_tanaka
-- membership in the owner
DO $$ BEGIN EXECUTE format('GRANT uketsuke_owner TO %I', session_user); END $$
-- membership in what makes accounts
DO $$ BEGIN EXECUTE format('GRANT uketsuke_accounts TO %I', session_user); END $$
-- membership in another group
DO $$ BEGIN EXECUTE format('GRANT uketsuke_supervisor, uketsuke_it TO %I', session_user); END $$
-- one's own membership passed on
GRANT uketsuke_staff TO uketsuke_user_kanri
-- the right to read the server's files
DO $$ BEGIN EXECUTE format('GRANT pg_read_server_files TO %I', session_user); END $$
-- the right to run programs
DO $$ BEGIN EXECUTE format('GRANT pg_execute_server_program TO %I', session_user); END $$
-- the right to read everything
DO $$ BEGIN EXECUTE format('GRANT pg_read_all_data TO %I', session_user); END $$
-- the right to read keys
GRANT SELECT ON uketsuke.document_keys TO PUBLIC
-- the right to call an inner function
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA uketsuke TO PUBLIC
-- what the owner has
REASSIGN OWNED BY uketsuke_owner TO CURRENT_USER
-- what the owner has, away
DROP OWNED BY uketsuke_owner
-- rules off
SET session_replication_role = replica
-- what the log shows
SET log_min_error_statement = error
-- what the log shows of each statement
SET log_statement = 'all'
-- a library
LOAD 'auto_explain'
-- an extension
CREATE EXTENSION dblink
-- a file of the server
SELECT pg_read_file('PG_VERSION')
-- a file of the server in binary
SELECT pg_read_binary_file('global/pg_control')
-- a folder of the server
SELECT pg_ls_dir('.')
-- facts of a file of the server
SELECT pg_stat_file('PG_VERSION')
-- the server's log
SELECT pg_current_logfile()
-- a file into a table
COPY events_pending FROM '/etc/passwd'
-- a table into a file
COPY applications TO '/tmp/x'
-- a program
COPY (SELECT 1) TO PROGRAM 'cat > /tmp/x'
-- a program's words
COPY events_pending FROM PROGRAM 'id'
-- the server's settings
ALTER SYSTEM SET fsync = off
-- the server's settings read again
SELECT pg_reload_conf()
-- passwords of all
SELECT rolpassword FROM pg_authid
-- passwords by the old view
SELECT passwd FROM pg_shadow
-- a large object
SELECT lo_create(0)
-- a large object with bytes
SELECT lo_from_bytea(0, 'x')
-- a large object opened
SELECT lo_open(1, 131072)
-- a file as a large object
SELECT lo_import('/etc/passwd')
-- a prepared transaction
BEGIN ;; SELECT 1 ;; PREPARE TRANSACTION 'x'
-- a replication slot
SELECT pg_create_physical_replication_slot('x')
-- a publication
CREATE PUBLICATION x FOR ALL TABLES
-- a subscription
CREATE SUBSCRIPTION x CONNECTION 'host=localhost' PUBLICATION x WITH (connect = false)
-- an event trigger
CREATE EVENT TRIGGER x ON ddl_command_start EXECUTE FUNCTION uketsuke.refuse()
-- a foreign server
CREATE FOREIGN DATA WRAPPER x
-- a language
CREATE LANGUAGE plpython3u
-- a tablespace
CREATE TABLESPACE x LOCATION '/tmp'
-- another's session ended
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' AND pid <> pg_backend_pid()
-- another's statement ended
SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' AND pid <> pg_backend_pid()
-- what another asks
SELECT query FROM pg_stat_activity WHERE usename <> current_user AND query NOT IN ('', '<insufficient privilege>')
-- the write-ahead log
SELECT pg_switch_wal()
-- a rule called by itself
SELECT journal_chain()
-- the maker of accounts called by itself
SELECT carry_out_account(CAST(ROW('x', 'add', 'x', 'x', 'supervisor', 'x', 0, 'x', 0) AS account_requests))
-- the end of sessions called by itself
SELECT end_sessions_of('tanaka')
-- who may see what, asked by itself
SELECT may_view_documents_of('one')
-- a search key by a rule's function
SELECT add_number_keys('four', '123', 'issued')
-- where a mail goes, asked by itself
SELECT recipient_of('one')
-- the trigger of a decision called by itself
SELECT decisions_effect()
-- a rebuilt index
REINDEX TABLE uketsuke.applications
-- a clustered table
CLUSTER uketsuke.applications USING applications_pkey
-- a desk that moved, by hand
INSERT INTO events_pending (id, kind, subject, detail) VALUES (CAST(gen_random_uuid() AS text), 'desk_moved', '', '0:')
-- a session that ended, by hand
INSERT INTO events_pending (id, kind, subject, detail) VALUES (CAST(gen_random_uuid() AS text), 'session_ended', 'sato', '')
-- an account taken over
SELECT take_account_over('x', 'x', 'supervisor')
-- a session's note changed
UPDATE session_endings SET login = 'x'
-- a session's note away
DELETE FROM session_endings
-- the lock of the migrations
LOCK TABLE migration_lock IN ACCESS SHARE MODE
-- the lock of the migrations by its rows
SELECT * FROM migration_lock
-- the versions held against a migration
LOCK TABLE schema_versions IN ROW EXCLUSIVE MODE
-- one's own passphrase as a plain password
INSERT INTO account_requests (id, kind, verifier) VALUES ('x', 'passphrase', 'plain')
-- one's own passphrase by a verifier that breaks out
INSERT INTO account_requests (id, kind, verifier) VALUES ('x', 'passphrase', 'SCRAM-SHA-256$4096:A'' SUPERUSER --')
-- one's own passphrase by a verifier of another kind
INSERT INTO account_requests (id, kind, verifier) VALUES ('x', 'passphrase', 'md5' || repeat('a', 32))
-- one's own passphrase by a verifier that is cut short
INSERT INTO account_requests (id, kind, verifier) SELECT 'x', 'passphrase', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '='
-- one's own passphrase by a verifier that is guessed at once
INSERT INTO account_requests (id, kind, verifier) SELECT 'x', 'passphrase', 'SCRAM-SHA-256$1:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '='
-- one's own passphrase in another's name
INSERT INTO account_requests (id, kind, verifier, asked_by) SELECT 'x', 'passphrase', 'SCRAM-SHA-256$4096:' || repeat('A', 22) || '==$' || repeat('A', 43) || '=:' || repeat('A', 43) || '=', 'mori'
-- no passphrase any more
INSERT INTO account_requests (id, kind, verifier) VALUES ('x', 'passphrase', '')
