-- The journal: each event is chained at once, as a write transaction on SQLite is alone. The hash runs over netstrings,
-- the same bytes as on PostgreSQL: before || sequence, id, time, actor, kind, subject, detail.
CREATE TRIGGER journal_chain AFTER INSERT ON events_pending
BEGIN
    UPDATE audit_head SET sequence = sequence + 1, happened_at = now_ms() WHERE name = 'journal';
    UPDATE audit_head
       SET hash = sha256_hex(hash || field(CAST(sequence AS text)) || field(NEW.id)
                             || field(CAST(happened_at AS text)) || field(current_login())
                             || field(NEW.kind) || field(NEW.subject) || field(NEW.detail))
     WHERE name = 'journal';
    INSERT INTO audit_events (sequence, id, happened_at, actor, kind, subject, detail, hash)
    SELECT sequence, NEW.id, happened_at, current_login(), NEW.kind, NEW.subject, NEW.detail, hash
      FROM audit_head WHERE name = 'journal';
    DELETE FROM events_pending WHERE id = NEW.id;
END;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:journal');
END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON audit_events
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:journal');
END;
