-- What each group may do by itself; everything else happens in the owner's rules. A desk changes no state, number, mail
-- text or sent field, not even in an UPDATE that a rule would refuse.
REVOKE ALL ON ALL TABLES IN SCHEMA uketsuke FROM uketsuke_staff, uketsuke_supervisor, uketsuke_it;
GRANT EXECUTE ON FUNCTION current_login(), now_ms(), field(text), sha256_hex(text), check_digit(text, text, text)
    TO uketsuke_staff, uketsuke_it;

GRANT SELECT (login, display_name, role, is_active, created_at) ON staff TO uketsuke_staff, uketsuke_it;
GRANT SELECT ON schema_versions, state_transitions, settings, sender_lease, audit_events, audit_head,
    card_number_ranges, outgoing_mails, applications TO uketsuke_staff, uketsuke_it;
GRANT SELECT, INSERT, UPDATE ON staff_preferences TO uketsuke_staff, uketsuke_it;
GRANT INSERT ON events_pending TO uketsuke_staff, uketsuke_it;
GRANT UPDATE (holder, station, lease_until, last_alive_at, hold_reason, hold_until, mails_per_minute, limited_until,
              paused_by, paused_at) ON sender_lease TO uketsuke_staff, uketsuke_it;
GRANT UPDATE (state, not_before, attempts, sending_since, sent_at, server_reply, version) ON outgoing_mails
    TO uketsuke_staff, uketsuke_it;

GRANT SELECT ON intake_runs, application_revisions, application_search_keys, held_rows, documents,
    document_destructions, verifications, corrections, notes, drafts, library_system_checks,
    card_number_list_entries, decisions, decision_undos, card_numbers, replaced_card_numbers, claim_releases,
    cancellation_requests, cancellation_answers TO uketsuke_staff;
-- Bytes and keys of documents are read by nobody: they come by a function, for a look that is in the journal.
GRANT INSERT (id, document_id, purpose) ON document_views TO uketsuke_staff;
GRANT EXECUTE ON FUNCTION document_bytes(text) TO uketsuke_staff;
GRANT INSERT ON intake_runs, applications, application_revisions, application_search_keys, held_rows, documents,
    document_contents, document_keys, verifications, corrections, notes, drafts, library_system_checks TO uketsuke_staff;
GRANT UPDATE (finished_at, new_count, unchanged_count, changed_count, held_count, refused_count) ON intake_runs
    TO uketsuke_staff;
GRANT UPDATE (revision, version, document_count, due_on, procedure, branch, name_shown, kana_shown, kana_key, flags,
              claim_holder, claim_token, claim_station, claim_since, claim_until) ON applications TO uketsuke_staff;
GRANT DELETE ON application_search_keys TO uketsuke_staff;
GRANT SELECT, UPDATE (rules) ON flag_rules TO uketsuke_staff;
GRANT UPDATE (resolution, resolved_by, resolved_at) ON held_rows TO uketsuke_staff;
GRANT UPDATE (application_id, revision, document_type, side) ON documents TO uketsuke_staff;
GRANT INSERT (id, document_id, reason, explanation, claim_token) ON document_destructions TO uketsuke_staff;
GRANT UPDATE (content, changed_at) ON drafts TO uketsuke_staff;
GRANT SELECT, INSERT, UPDATE (content, changed_at) ON text_drafts TO uketsuke_staff;
GRANT INSERT (id, application_id, seen_version, claim_token, outcome, range_id, existing_card_number, card_expires_on,
              verified, mail_id, mail_kind, mail_subject, mail_body, mail_attaches_barcode, undo_seconds) ON decisions
    TO uketsuke_staff;
GRANT INSERT (id, decision_id) ON decision_undos TO uketsuke_staff;
GRANT INSERT (id, application_id, seen_version, claim_token, reason, explanation) ON cancellation_requests
    TO uketsuke_staff;
GRANT INSERT (id, application_id, reason) ON claim_releases TO uketsuke_supervisor;
GRANT INSERT (id, request_id, seen_version, answer, word, mail_id, mail_kind, mail_subject, mail_body)
    ON cancellation_answers TO uketsuke_supervisor;
GRANT INSERT (id, application_id, decision_id, cancellation_answer_id, kind, recipient, subject, body, barcode_number,
              state, queued_at, not_before, resend_of, queued_by) ON outgoing_mails TO uketsuke_staff;

-- IT keeps people (100_accounts.sql), settings and card numbers; it reads no application's fields and no document.
GRANT UPDATE (display_name) ON staff TO uketsuke_it;
GRANT INSERT, UPDATE, DELETE ON settings TO uketsuke_it, uketsuke_supervisor;
GRANT UPDATE (due_on) ON applications TO uketsuke_it;
GRANT SELECT ON card_numbers, card_number_list_entries TO uketsuke_it;
GRANT SELECT (id, application_id, document_type, side) ON documents TO uketsuke_it; -- which paper the journal speaks of
GRANT INSERT ON card_number_ranges, card_number_list_entries TO uketsuke_it, uketsuke_supervisor;
GRANT UPDATE (is_active) ON card_number_ranges TO uketsuke_it, uketsuke_supervisor;
