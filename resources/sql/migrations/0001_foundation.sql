-- The foundation: applications with what was sent, documents, checks, decisions, card numbers, mails, journal.
-- Ids are UUID text made by the client; instants are UTC milliseconds (bigint); days are ISO text (2026-11-23);
-- states are text. The same text runs on SQLite and PostgreSQL (@bytes@ is blob or bytea); the deeds' rules are in
-- resources/sql/rules.

CREATE TABLE state_transitions (
    deed text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    PRIMARY KEY (deed, from_state, to_state)
);

INSERT INTO state_transitions (deed, from_state, to_state) VALUES
    ('inquire', 'received', 'awaiting_answer'),
    ('inquire', 'answered', 'awaiting_answer'),
    ('answer', 'awaiting_answer', 'answered'),
    ('request_cancellation', 'received', 'cancellation_requested'),
    ('request_cancellation', 'awaiting_answer', 'cancellation_requested'),
    ('request_cancellation', 'answered', 'cancellation_requested'),
    ('approve_cancellation', 'cancellation_requested', 'cancelled'),
    ('decide', 'received', 'completed'),
    ('decide', 'answered', 'completed'),
    ('decide', 'received', 'already_registered'),
    ('decide', 'answered', 'already_registered'),
    ('decide', 'received', 'not_possible'),
    ('decide', 'answered', 'not_possible'),
    ('decide', 'received', 'withdrawn'),
    ('decide', 'awaiting_answer', 'withdrawn'),
    ('decide', 'answered', 'withdrawn'),
    ('decide', 'received', 'duplicate'),
    ('decide', 'awaiting_answer', 'duplicate'),
    ('decide', 'answered', 'duplicate');

-- Who works here. On PostgreSQL the passphrase is the role's; passphrase_hash is used on the embedded database only.
CREATE TABLE staff (
    login text NOT NULL PRIMARY KEY,
    display_name text NOT NULL,
    role text NOT NULL CHECK (role IN ('staff', 'supervisor', 'it')),
    is_active integer NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    passphrase_hash text,
    failed_sign_ins integer NOT NULL DEFAULT 0,
    last_failed_at bigint,
    created_at bigint NOT NULL
);

-- On PostgreSQL only, where accounts are roles of the server: what IT asks for, the word of a supervisor where it needs one,
-- and who has to be told of a new password. `verifier` is SCRAM's, never a password, and gone as soon as it is used.
CREATE TABLE account_requests (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('add', 'role', 'reset', 'disable', 'enable', 'passphrase')),
    login text NOT NULL,
    display_name text NOT NULL DEFAULT '',
    role text NOT NULL DEFAULT '',
    verifier text NOT NULL DEFAULT '',
    needs_word integer NOT NULL DEFAULT 1 CHECK (needs_word IN (0, 1)),
    asked_by text NOT NULL DEFAULT '',
    asked_at bigint NOT NULL DEFAULT 0
);
CREATE TABLE account_answers (
    id text NOT NULL PRIMARY KEY,
    request_id text NOT NULL UNIQUE REFERENCES account_requests (id),
    answer text NOT NULL CHECK (answer IN ('approved', 'rejected')),
    answered_by text NOT NULL DEFAULT '',
    answered_at bigint NOT NULL DEFAULT 0
);
CREATE TABLE account_notices (
    request_id text NOT NULL REFERENCES account_requests (id),
    login text NOT NULL,
    told_at bigint,
    PRIMARY KEY (request_id, login)
);

-- On PostgreSQL only: IT ends a session that holds others up. `began_at` tells it from a later one with the same number.
CREATE TABLE session_endings (
    id text NOT NULL PRIMARY KEY,
    process integer NOT NULL,
    began_at bigint NOT NULL,
    login text NOT NULL DEFAULT '',
    ended_by text NOT NULL DEFAULT '',
    ended_at bigint NOT NULL DEFAULT 0
);

-- What one person likes: column widths, sort, filter, text size. `content` is JSON.
CREATE TABLE staff_preferences (
    login text NOT NULL,
    name text NOT NULL,
    content text NOT NULL,
    PRIMARY KEY (login, name)
);

-- What the library decided (domain.md marks them setting). `content` is JSON.
CREATE TABLE settings (
    name text NOT NULL PRIMARY KEY,
    content text NOT NULL,
    version integer NOT NULL DEFAULT 1,
    changed_by text NOT NULL,
    changed_at bigint NOT NULL
);

CREATE TABLE intake_runs (
    id text NOT NULL PRIMARY KEY,
    source text NOT NULL,
    started_by text NOT NULL,
    started_at bigint NOT NULL,
    finished_at bigint,
    new_count integer NOT NULL DEFAULT 0,
    unchanged_count integer NOT NULL DEFAULT 0,
    changed_count integer NOT NULL DEFAULT 0,
    held_count integer NOT NULL DEFAULT 0,
    refused_count integer NOT NULL DEFAULT 0
);

-- One application; its identity outside is source + receipt number + serial (a form that is remade counts anew).
-- The columns beside the state are what lists need; what was sent lies in application_revisions, never changed.
CREATE TABLE applications (
    id text NOT NULL PRIMARY KEY,
    source text NOT NULL,
    receipt_number text NOT NULL,
    serial integer NOT NULL DEFAULT 1,
    procedure text NOT NULL CHECK (procedure IN ('new_registration', 'reissue', 'renewal', 'change_of_details',
                                                 'forgotten_number', 'elibrary_password')),
    branch text NOT NULL DEFAULT '' CHECK (length(branch) <= 40),
    state text NOT NULL CHECK (state IN ('received', 'awaiting_answer', 'answered', 'cancellation_requested',
                                         'cancelled', 'completed', 'already_registered', 'not_possible', 'withdrawn',
                                         'duplicate')),
    is_open integer NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    version integer NOT NULL DEFAULT 1,
    revision integer NOT NULL DEFAULT 1,
    submitted_at bigint NOT NULL,
    taken_in_at bigint NOT NULL,
    due_on text NOT NULL,
    name_shown text NOT NULL,
    kana_shown text NOT NULL,
    kana_key text NOT NULL,
    document_count integer NOT NULL DEFAULT 0,
    flags text NOT NULL DEFAULT '',
    claim_holder text,
    claim_token text,
    claim_station text,
    claim_since bigint,
    claim_until bigint NOT NULL DEFAULT 0,
    UNIQUE (source, receipt_number, serial)
);

CREATE INDEX applications_by_due ON applications (is_open, due_on, id);
CREATE INDEX applications_by_submission ON applications (is_open, submitted_at, id);
CREATE INDEX applications_by_receipt ON applications (is_open, receipt_number, id);
CREATE INDEX applications_by_kana ON applications (is_open, kana_key, id);
CREATE INDEX applications_by_procedure ON applications (is_open, procedure, due_on, id);
CREATE INDEX applications_by_branch ON applications (is_open, branch, due_on, id) WHERE branch <> '';
CREATE INDEX applications_by_state ON applications (is_open, state, due_on, id);
CREATE INDEX applications_by_holder ON applications (claim_holder, is_open, due_on, id);

-- By which rules the flags of what is open were computed last: where the library's settings say otherwise, whoever may
-- read applications computes them anew.
CREATE TABLE flag_rules (
    name text NOT NULL PRIMARY KEY,
    rules text NOT NULL
);
INSERT INTO flag_rules (name, rules) VALUES ('open', '');

-- What the applicant sent, as sent. `fields` is a JSON object {applicant field key: text}; `further` a JSON array of
-- [column title, text] for the columns that nobody knows. A changed row adds a revision.
CREATE TABLE application_revisions (
    application_id text NOT NULL REFERENCES applications (id),
    revision integer NOT NULL,
    intake_run_id text NOT NULL REFERENCES intake_runs (id),
    taken_in_at bigint NOT NULL,
    submitted_at bigint NOT NULL,
    procedure text NOT NULL,
    row_hash text NOT NULL,
    fields text NOT NULL,
    further text NOT NULL,
    PRIMARY KEY (application_id, revision)
);

-- Keys for find-as-you-type: the beginning of names, kana, mail and numbers, and last four digits. `origin` says who
-- gave the value: each renews its own keys only. `is_open` is the application's: who looks among ten thousand open ones
-- does not meet the keys of a million closed ones.
CREATE TABLE application_search_keys (
    search_key text NOT NULL,
    application_id text NOT NULL REFERENCES applications (id),
    origin text NOT NULL DEFAULT 'applicant' CHECK (origin IN ('applicant', 'correction', 'library_system', 'issued')),
    is_open integer NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    PRIMARY KEY (search_key, application_id, origin)
);
CREATE INDEX application_search_keys_open ON application_search_keys (search_key, application_id) WHERE is_open = 1;
CREATE INDEX application_search_keys_by_application ON application_search_keys (application_id);

-- Rows whose receipt number is known but whose name, birth date or time differs: a person decides.
CREATE TABLE held_rows (
    id text NOT NULL PRIMARY KEY,
    intake_run_id text NOT NULL REFERENCES intake_runs (id),
    application_id text NOT NULL REFERENCES applications (id),
    source text NOT NULL,
    receipt_number text NOT NULL,
    row_hash text NOT NULL,
    submitted_at bigint NOT NULL,
    procedure text NOT NULL,
    fields text NOT NULL,
    further text NOT NULL,
    resolution text CHECK (resolution IN ('another_person', 'same_application', 'discarded')),
    resolved_by text,
    resolved_at bigint
);
CREATE INDEX held_rows_open ON held_rows (source, receipt_number, row_hash);

CREATE TABLE documents (
    id text NOT NULL PRIMARY KEY,
    application_id text REFERENCES applications (id),
    held_row_id text REFERENCES held_rows (id),
    revision integer NOT NULL,
    position integer NOT NULL,
    side text NOT NULL CHECK (side IN ('front', 'back', 'further')),
    document_type text NOT NULL DEFAULT 'unknown',
    name_as_sent text NOT NULL,
    format text NOT NULL,
    byte_count bigint NOT NULL,
    sha256 text NOT NULL,
    taken_in_at bigint NOT NULL,
    destroyed_at bigint
);
CREATE INDEX documents_by_application ON documents (application_id, position);
CREATE INDEX documents_by_held_row ON documents (held_row_id);
CREATE INDEX documents_by_size ON documents (byte_count, name_as_sent);

-- The bytes, encrypted (XChaCha20-Poly1305 of libsodium) with a key of their own; who deletes the key has destroyed
-- the picture, in later backups too. The keys lie apart, in one small table.
CREATE TABLE document_contents (
    document_id text NOT NULL PRIMARY KEY REFERENCES documents (id),
    ciphertext @bytes@ NOT NULL
);
CREATE TABLE document_keys (
    document_id text NOT NULL PRIMARY KEY REFERENCES documents (id),
    key @bytes@ NOT NULL
);

-- Who looks at a picture says so first: the trigger notes it in the journal, granted or refused, and the bytes come for a
-- look that was granted and is durable. Looks are kept for some minutes only; the journal keeps them for good. `noted_in`
-- is the transaction, on PostgreSQL: bytes that came before its end could be kept without the note, by rolling it back.
CREATE TABLE document_views (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL REFERENCES documents (id),
    purpose text NOT NULL CHECK (purpose IN ('shown', 'prefetched')),
    outcome text NOT NULL DEFAULT '' CHECK (outcome IN ('', 'granted', 'refused')),
    viewed_by text NOT NULL DEFAULT '',
    viewed_at bigint NOT NULL DEFAULT 0,
    noted_in bigint NOT NULL DEFAULT 0
);
CREATE INDEX document_views_by_person ON document_views (viewed_by, viewed_at);

-- A picture's bytes are destroyed for one of four reasons, or again after a restore (`explanation` is the
-- reason then); the row of documents and this one stay.
CREATE TABLE document_destructions (
    id text NOT NULL PRIMARY KEY,
    document_id text NOT NULL UNIQUE REFERENCES documents (id),
    reason text NOT NULL CHECK (reason IN ('my_number_back', 'retention', 'early', 'discarded', 'again')),
    explanation text NOT NULL DEFAULT '',
    claim_token text NOT NULL DEFAULT '',
    destroyed_by text NOT NULL DEFAULT '',
    destroyed_at bigint NOT NULL DEFAULT 0
);

-- A person's answers beside the photos; the last row of an item counts. `program_grade` is what the program had said.
CREATE TABLE verifications (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    item text NOT NULL,
    grade text NOT NULL CHECK (grade IN ('agrees', 'look_again', 'differs', 'cleared')),
    program_grade text,
    reason text NOT NULL DEFAULT '',
    revision integer NOT NULL,
    given_by text NOT NULL,
    given_at bigint NOT NULL
);
CREATE INDEX verifications_by_application ON verifications (application_id, item, given_at);

-- A correction lies beside what was typed; the last row of a field counts. NULL takes the correction back.
CREATE TABLE corrections (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    field text NOT NULL,
    content text,
    revision integer NOT NULL DEFAULT 1,
    given_by text NOT NULL,
    given_at bigint NOT NULL
);
CREATE INDEX corrections_by_application ON corrections (application_id, field, given_at);

CREATE TABLE notes (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    content text NOT NULL,
    given_by text NOT NULL,
    given_at bigint NOT NULL
);
CREATE INDEX notes_by_application ON notes (application_id, given_at);

-- What a person typed but has not yet saved as an answer; restored after a lock, a change of person or a crash.
CREATE TABLE drafts (
    application_id text NOT NULL REFERENCES applications (id),
    login text NOT NULL,
    content text NOT NULL,
    changed_at bigint NOT NULL,
    PRIMARY KEY (application_id, login)
);

-- What a person typed into a window over an application and did not give: a note, the corrections of an item.
CREATE TABLE text_drafts (
    application_id text NOT NULL REFERENCES applications (id),
    login text NOT NULL,
    place text NOT NULL,
    content text NOT NULL,
    changed_at bigint NOT NULL,
    PRIMARY KEY (application_id, login, place)
);

-- What the library system shows (domain.md § 2); the last row counts.
CREATE TABLE library_system_checks (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    has_card integer NOT NULL CHECK (has_card IN (0, 1)),
    card_number text NOT NULL DEFAULT '',
    name_shown text NOT NULL DEFAULT '',
    birth_date text NOT NULL DEFAULT '',
    expires_on text NOT NULL DEFAULT '',
    last_used_on text NOT NULL DEFAULT '',
    given_by text NOT NULL,
    given_at bigint NOT NULL
);
CREATE INDEX library_system_checks_by_application ON library_system_checks (application_id, given_at);

-- Ranges count next_value up; a list (kind = 'list') gives its entries in order.
CREATE TABLE card_number_ranges (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('range', 'list')),
    name text NOT NULL,
    prefix text NOT NULL DEFAULT '',
    width integer NOT NULL DEFAULT 0,
    first_value bigint NOT NULL DEFAULT 0,
    last_value bigint NOT NULL DEFAULT 0,
    next_value bigint NOT NULL DEFAULT 0,
    scheme text NOT NULL,
    warn_below bigint NOT NULL DEFAULT 100,
    is_active integer NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    needs_word_since bigint, -- of a restore: gives nothing until IT has told the last number known
    created_by text NOT NULL,
    created_at bigint NOT NULL
);

CREATE TABLE card_number_list_entries (
    range_id text NOT NULL REFERENCES card_number_ranges (id),
    position bigint NOT NULL,
    card_number text NOT NULL UNIQUE,
    PRIMARY KEY (range_id, position)
);

-- A decision: one INSERT does all or nothing (house § 4). `outcome` is the key of the state it leads to. `undo_seconds` is
-- what the desk asked for; `undo_until` is what the library's setting allowed of it.
CREATE TABLE decisions (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    seen_version integer NOT NULL,
    claim_token text NOT NULL,
    outcome text NOT NULL,
    range_id text REFERENCES card_number_ranges (id),
    existing_card_number text NOT NULL DEFAULT '',
    card_expires_on text NOT NULL DEFAULT '',
    verified text NOT NULL DEFAULT '{}',
    mail_id text NOT NULL,
    mail_kind text NOT NULL,
    mail_subject text NOT NULL,
    mail_body text NOT NULL,
    mail_attaches_barcode integer NOT NULL DEFAULT 0,
    undo_seconds integer NOT NULL DEFAULT 0,
    undo_until bigint NOT NULL DEFAULT 0,
    decided_by text NOT NULL DEFAULT '',
    decided_at bigint NOT NULL DEFAULT 0,
    state_before text NOT NULL DEFAULT '',
    card_number text NOT NULL DEFAULT ''
);
CREATE INDEX decisions_by_application ON decisions (application_id, decided_at);

-- A decision taken back within its time: the mail is withdrawn, the number becomes void, the state before returns.
CREATE TABLE decision_undos (
    id text NOT NULL PRIMARY KEY,
    decision_id text NOT NULL UNIQUE REFERENCES decisions (id),
    undone_by text NOT NULL DEFAULT '',
    undone_at bigint NOT NULL DEFAULT 0
);

-- Every number ever issued; once, for good (domain.md § 6). Void stays issued.
CREATE TABLE card_numbers (
    card_number text NOT NULL PRIMARY KEY,
    range_id text NOT NULL REFERENCES card_number_ranges (id),
    decision_id text NOT NULL REFERENCES decisions (id),
    application_id text NOT NULL REFERENCES applications (id),
    issued_at bigint NOT NULL,
    replaces_card_number text NOT NULL DEFAULT '',
    voided_at bigint,
    voided_by text,
    void_reason text
);

-- Numbers that a reissue made invalid: the old number as the library system shows it, linked to the new one.
CREATE TABLE replaced_card_numbers (
    old_card_number text NOT NULL,
    new_card_number text NOT NULL REFERENCES card_numbers (card_number),
    decision_id text NOT NULL REFERENCES decisions (id),
    replaced_at bigint NOT NULL,
    taken_back_at bigint,
    PRIMARY KEY (old_card_number, new_card_number)
);
-- Two clerks with two applications for the same lost card: the second reissue is a conflict.
CREATE UNIQUE INDEX replaced_card_numbers_once ON replaced_card_numbers (old_card_number) WHERE taken_back_at IS NULL;

-- A supervisor ends another's claim; the reason is a key.
CREATE TABLE claim_releases (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    reason text NOT NULL CHECK (reason IN ('absent', 'urgent', 'handed_over', 'other')),
    holder text NOT NULL DEFAULT '',
    claim_token text NOT NULL DEFAULT '',
    released_by text NOT NULL DEFAULT '',
    released_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX claim_releases_by_application ON claim_releases (application_id, released_at);

-- A cancellation takes two people (domain.md § 12): the request, with a reason (a key, and words where they are needed) …
CREATE TABLE cancellation_requests (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    seen_version integer NOT NULL,
    claim_token text NOT NULL,
    reason text NOT NULL,
    explanation text NOT NULL DEFAULT '',
    requested_by text NOT NULL DEFAULT '',
    requested_at bigint NOT NULL DEFAULT 0,
    state_before text NOT NULL DEFAULT ''
);
CREATE INDEX cancellation_requests_by_application ON cancellation_requests (application_id, requested_at);

-- … and a supervisor's answer, never the requester's. An approval queues its mail; a rejection has a word to the clerk.
CREATE TABLE cancellation_answers (
    id text NOT NULL PRIMARY KEY,
    request_id text NOT NULL UNIQUE REFERENCES cancellation_requests (id),
    seen_version integer NOT NULL,
    answer text NOT NULL CHECK (answer IN ('approved', 'rejected')),
    word text NOT NULL DEFAULT '',
    mail_id text NOT NULL DEFAULT '',
    mail_kind text NOT NULL DEFAULT '',
    mail_subject text NOT NULL DEFAULT '',
    mail_body text NOT NULL DEFAULT '',
    answered_by text NOT NULL DEFAULT '',
    answered_at bigint NOT NULL DEFAULT 0
);

-- Mail leaves from here. States: waiting, sending, sent, failed, unknown (送信不明), withdrawn. Sent is final.
CREATE TABLE outgoing_mails (
    id text NOT NULL PRIMARY KEY,
    application_id text NOT NULL REFERENCES applications (id),
    decision_id text REFERENCES decisions (id),
    cancellation_answer_id text REFERENCES cancellation_answers (id),
    kind text NOT NULL,
    recipient text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    barcode_number text NOT NULL DEFAULT '',
    state text NOT NULL CHECK (state IN ('waiting', 'sending', 'sent', 'failed', 'unknown', 'withdrawn')),
    version integer NOT NULL DEFAULT 1,
    queued_at bigint NOT NULL,
    not_before bigint NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    sending_since bigint,
    sent_at bigint,
    server_reply text NOT NULL DEFAULT '',
    resend_of text REFERENCES outgoing_mails (id),
    queued_by text NOT NULL
);
CREATE INDEX outgoing_mails_due ON outgoing_mails (state, not_before, id);
CREATE INDEX outgoing_mails_by_application ON outgoing_mails (application_id, queued_at);
CREATE INDEX outgoing_mails_by_original ON outgoing_mails (resend_of);
CREATE UNIQUE INDEX outgoing_mails_once_per_decision ON outgoing_mails (decision_id) WHERE resend_of IS NULL;
CREATE UNIQUE INDEX outgoing_mails_once_per_cancellation ON outgoing_mails (cancellation_answer_id)
    WHERE resend_of IS NULL;

-- One sender over all stations; the pause switch is everybody's. What holds all mails up stands here too: hold_reason
-- (what the server said, '' where it takes mail) with the next try, and the limit per minute with its end.
CREATE TABLE sender_lease (
    name text NOT NULL PRIMARY KEY,
    holder text NOT NULL DEFAULT '',
    station text NOT NULL DEFAULT '',
    lease_until bigint NOT NULL DEFAULT 0,
    last_alive_at bigint NOT NULL DEFAULT 0,
    hold_reason text NOT NULL DEFAULT '',
    hold_until bigint NOT NULL DEFAULT 0,
    mails_per_minute integer NOT NULL DEFAULT 0,
    limited_until bigint NOT NULL DEFAULT 0,
    paused_by text,
    paused_at bigint
);
INSERT INTO sender_lease (name) VALUES ('mail');

-- The journal: additions only, numbered without a gap, chained by hash. Events are queued in the deed's transaction and
-- chained at its end (rules/…/journal.sql). detail holds ids, keys and counts, never what an applicant wrote.
CREATE TABLE events_pending (
    id text NOT NULL PRIMARY KEY,
    kind text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL
);
CREATE TABLE audit_events (
    sequence bigint NOT NULL PRIMARY KEY CHECK (sequence > 0),
    id text NOT NULL UNIQUE,
    happened_at bigint NOT NULL,
    actor text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    hash text NOT NULL
);
CREATE INDEX audit_events_by_subject ON audit_events (subject, sequence);
CREATE INDEX audit_events_by_actor ON audit_events (actor, sequence);
CREATE TABLE audit_head (
    name text NOT NULL PRIMARY KEY,
    sequence bigint NOT NULL,
    happened_at bigint NOT NULL,
    hash text NOT NULL
);
INSERT INTO audit_head (name, sequence, happened_at, hash) VALUES ('journal', 0, 0, '');

-- The database was brought back from a backup: what was done after that is not in it, numbers given and mails sent among it.
-- `asked_by` is who ordered it, where that is known; on PostgreSQL IT notes it after the server was restored.
CREATE TABLE restores (
    id text NOT NULL PRIMARY KEY,
    backup_taken_at bigint NOT NULL,
    asked_by text NOT NULL DEFAULT '',
    restored_by text NOT NULL DEFAULT '',
    restored_at bigint NOT NULL DEFAULT 0
);

-- IT tells the last number of a range that is known anywhere. `last_given` is its value, of a list its place; one less than
-- the first where none was given.
CREATE TABLE last_number_words (
    id text NOT NULL PRIMARY KEY,
    range_id text NOT NULL REFERENCES card_number_ranges (id),
    last_given bigint NOT NULL,
    told_by text NOT NULL DEFAULT '',
    told_at bigint NOT NULL DEFAULT 0
);
CREATE INDEX last_number_words_by_range ON last_number_words (range_id, told_at);
