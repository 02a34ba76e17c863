-- What the applicant sent is never changed; what the staff gave is only added to, by each in one's own name.
CREATE OR REPLACE TRIGGER revisions_are_never_changed BEFORE UPDATE ON application_revisions
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:sent_data');
CREATE OR REPLACE TRIGGER revisions_are_never_deleted BEFORE DELETE ON application_revisions
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:sent_data');
CREATE OR REPLACE TRIGGER verifications_are_only_added BEFORE UPDATE ON verifications
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:verification');
CREATE OR REPLACE TRIGGER verifications_are_never_deleted BEFORE DELETE ON verifications
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:verification');
CREATE OR REPLACE TRIGGER corrections_are_only_added BEFORE UPDATE ON corrections
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:correction');
CREATE OR REPLACE TRIGGER corrections_are_never_deleted BEFORE DELETE ON corrections
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:correction');
CREATE OR REPLACE TRIGGER notes_are_only_added BEFORE UPDATE ON notes
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:note');
CREATE OR REPLACE TRIGGER notes_are_never_deleted BEFORE DELETE ON notes
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:note');
CREATE OR REPLACE TRIGGER library_system_checks_are_only_added BEFORE UPDATE ON library_system_checks
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:library_system_check');
CREATE OR REPLACE TRIGGER library_system_checks_are_never_deleted BEFORE DELETE ON library_system_checks
    FOR EACH ROW EXECUTE FUNCTION refuse('not_permitted:library_system_check');
CREATE OR REPLACE TRIGGER verifications_are_ones_own BEFORE INSERT ON verifications FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER corrections_are_ones_own BEFORE INSERT ON corrections FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER notes_are_ones_own BEFORE INSERT ON notes FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER library_system_checks_are_ones_own BEFORE INSERT ON library_system_checks FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER drafts_are_ones_own BEFORE INSERT ON drafts FOR EACH ROW
    WHEN (NEW.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER drafts_stay_ones_own BEFORE UPDATE ON drafts FOR EACH ROW
    WHEN (OLD.login IS DISTINCT FROM current_login() OR NEW.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER text_drafts_are_ones_own BEFORE INSERT ON text_drafts FOR EACH ROW
    WHEN (NEW.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER text_drafts_stay_ones_own BEFORE UPDATE ON text_drafts FOR EACH ROW
    WHEN (OLD.login IS DISTINCT FROM current_login() OR NEW.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER drafts_are_removed_by_ones_own_hand BEFORE DELETE ON drafts FOR EACH ROW
    WHEN (OLD.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER text_drafts_are_removed_by_ones_own_hand BEFORE DELETE ON text_drafts FOR EACH ROW
    WHEN (OLD.login IS DISTINCT FROM current_login())
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER held_rows_are_resolved_in_ones_own_name BEFORE UPDATE OF resolved_by ON held_rows FOR EACH ROW
    WHEN (NEW.resolved_by IS NOT NULL AND NEW.resolved_by <> current_login())
    EXECUTE FUNCTION refuse('not_permitted:held_row');
CREATE OR REPLACE TRIGGER held_rows_are_resolved_once BEFORE UPDATE ON held_rows FOR EACH ROW
    WHEN (OLD.resolution IS NOT NULL) EXECUTE FUNCTION refuse('not_permitted:held_row');

-- A changed row is a revision that the journal tells; a decided application is reopened (undo) with the last one.
CREATE OR REPLACE FUNCTION revisions_are_told() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.application_id || ':revised:' || CAST(NEW.revision AS text), 'revised', NEW.application_id,
            field(CAST(NEW.revision AS text)));
    RETURN NULL;
END
$$;
CREATE OR REPLACE TRIGGER revisions_are_told AFTER INSERT ON application_revisions FOR EACH ROW
    WHEN (NEW.revision > 1) EXECUTE FUNCTION revisions_are_told();

CREATE OR REPLACE FUNCTION reopened_applications_are_the_last_revision() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = uketsuke, pg_temp AS $$
BEGIN
    NEW.revision := COALESCE((SELECT MAX(r.revision) FROM application_revisions r WHERE r.application_id = NEW.id),
                             NEW.revision);
    RETURN NEW;
END
$$;
CREATE OR REPLACE TRIGGER reopened_applications_are_the_last_revision BEFORE UPDATE OF is_open ON applications
    FOR EACH ROW WHEN (OLD.is_open = 0 AND NEW.is_open = 1)
    EXECUTE FUNCTION reopened_applications_are_the_last_revision();

-- A desk sees its own person's drafts alone. Writing is left to the rules above, which refuse it by name.
ALTER TABLE drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE text_drafts ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS drafts_are_read_by_ones_own_eyes ON drafts;
CREATE POLICY drafts_are_read_by_ones_own_eyes ON drafts FOR SELECT USING (login = current_login());
DROP POLICY IF EXISTS drafts_are_added_by_the_rules ON drafts;
CREATE POLICY drafts_are_added_by_the_rules ON drafts FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS drafts_are_changed_by_the_rules ON drafts;
CREATE POLICY drafts_are_changed_by_the_rules ON drafts FOR UPDATE USING (true);
DROP POLICY IF EXISTS text_drafts_are_read_by_ones_own_eyes ON text_drafts;
CREATE POLICY text_drafts_are_read_by_ones_own_eyes ON text_drafts FOR SELECT USING (login = current_login());
DROP POLICY IF EXISTS text_drafts_are_added_by_the_rules ON text_drafts;
CREATE POLICY text_drafts_are_added_by_the_rules ON text_drafts FOR INSERT WITH CHECK (true);
DROP POLICY IF EXISTS text_drafts_are_changed_by_the_rules ON text_drafts;
CREATE POLICY text_drafts_are_changed_by_the_rules ON text_drafts FOR UPDATE USING (true);
