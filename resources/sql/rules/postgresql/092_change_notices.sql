-- What one desk changed is told to the others at its commit: the kind and the id, never what an applicant sent
-- (app/persistence/database/change_listener). A lease that only grows is no change. SQLite has no such word: there the
-- desk asks PRAGMA data_version.
CREATE OR REPLACE FUNCTION tell_change() RETURNS trigger LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    PERFORM pg_notify('uketsuke_changes', TG_ARGV[0] || ' ' || NEW.id);
    RETURN NULL;
END
$$;

CREATE OR REPLACE TRIGGER applications_tell_new_ones AFTER INSERT ON applications
    FOR EACH ROW EXECUTE FUNCTION tell_change('application');
CREATE OR REPLACE TRIGGER applications_tell_changes
AFTER UPDATE OF state, version, revision, procedure, branch, due_on, name_shown, document_count, flags ON applications
FOR EACH ROW
WHEN ((OLD.state, OLD.version, OLD.revision, OLD.procedure, OLD.branch, OLD.due_on, OLD.name_shown,
       OLD.document_count, OLD.flags)
      IS DISTINCT FROM (NEW.state, NEW.version, NEW.revision, NEW.procedure, NEW.branch, NEW.due_on, NEW.name_shown,
                        NEW.document_count, NEW.flags))
EXECUTE FUNCTION tell_change('application');
CREATE OR REPLACE TRIGGER applications_tell_claims
AFTER UPDATE OF claim_holder, claim_station, claim_since ON applications FOR EACH ROW
WHEN ((OLD.claim_holder, OLD.claim_station, OLD.claim_since)
      IS DISTINCT FROM (NEW.claim_holder, NEW.claim_station, NEW.claim_since))
EXECUTE FUNCTION tell_change('claim');

CREATE OR REPLACE TRIGGER outgoing_mails_tell_new_ones AFTER INSERT ON outgoing_mails
    FOR EACH ROW EXECUTE FUNCTION tell_change('mail');
CREATE OR REPLACE TRIGGER outgoing_mails_tell_changes AFTER UPDATE OF state ON outgoing_mails FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION tell_change('mail');

CREATE OR REPLACE FUNCTION tell_setting() RETURNS trigger LANGUAGE plpgsql SET search_path = uketsuke, pg_temp AS $$
BEGIN
    PERFORM pg_notify('uketsuke_changes', 'setting ' || COALESCE(NEW.name, OLD.name));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER settings_tell_changes AFTER INSERT OR UPDATE OR DELETE ON settings
    FOR EACH ROW EXECUTE FUNCTION tell_setting();

CREATE OR REPLACE TRIGGER account_requests_tell_new_ones AFTER INSERT ON account_requests
    FOR EACH ROW EXECUTE FUNCTION tell_change('account');
CREATE OR REPLACE TRIGGER account_answers_tell_new_ones AFTER INSERT ON account_answers
    FOR EACH ROW EXECUTE FUNCTION tell_change('account');
