-- The journal: events are queued by the deeds and chained at the transaction's end, one transaction after the other. The
-- hash runs over netstrings, the same bytes as on SQLite: before || sequence, id, time, actor, kind, subject, detail.
CREATE TABLE IF NOT EXISTS journal_lock (nothing integer);

CREATE OR REPLACE FUNCTION journal_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
DECLARE
    head audit_head;
BEGIN
    -- A table that only its owner may lock: nobody else can hold up the journal by it.
    LOCK TABLE journal_lock IN EXCLUSIVE MODE;
    UPDATE audit_head SET sequence = sequence + 1, happened_at = now_ms() WHERE name = 'journal' RETURNING * INTO head;
    head.hash := sha256_hex(head.hash || field(CAST(head.sequence AS text)) || field(NEW.id)
                            || field(CAST(head.happened_at AS text)) || field(current_login())
                            || field(NEW.kind) || field(NEW.subject) || field(NEW.detail));
    UPDATE audit_head SET hash = head.hash WHERE name = 'journal';
    INSERT INTO audit_events (sequence, id, happened_at, actor, kind, subject, detail, hash)
    VALUES (head.sequence, NEW.id, head.happened_at, current_login(), NEW.kind, NEW.subject, NEW.detail, head.hash);
    DELETE FROM events_pending WHERE id = NEW.id;
    RETURN NULL;
END
$$;
DROP TRIGGER IF EXISTS journal_chain ON events_pending;
CREATE CONSTRAINT TRIGGER journal_chain AFTER INSERT ON events_pending DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION journal_chain();

CREATE OR REPLACE TRIGGER journal_is_never_changed BEFORE UPDATE ON audit_events
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:journal');
CREATE OR REPLACE TRIGGER journal_is_never_deleted BEFORE DELETE ON audit_events
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:journal');
