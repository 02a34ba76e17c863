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
    WHEN (NEW.given_by IS DISTINCT FROM CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER corrections_are_ones_own BEFORE INSERT ON corrections FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER notes_are_ones_own BEFORE INSERT ON notes FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER library_system_checks_are_ones_own BEFORE INSERT ON library_system_checks FOR EACH ROW
    WHEN (NEW.given_by IS DISTINCT FROM CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:given_by');
CREATE OR REPLACE TRIGGER drafts_are_ones_own BEFORE INSERT ON drafts FOR EACH ROW
    WHEN (NEW.login IS DISTINCT FROM CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER drafts_stay_ones_own BEFORE UPDATE ON drafts FOR EACH ROW
    WHEN (OLD.login IS DISTINCT FROM CAST(session_user AS text) OR NEW.login IS DISTINCT FROM CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:draft');
CREATE OR REPLACE TRIGGER held_rows_are_resolved_in_ones_own_name BEFORE UPDATE OF resolved_by ON held_rows FOR EACH ROW
    WHEN (NEW.resolved_by IS NOT NULL AND NEW.resolved_by <> CAST(session_user AS text))
    EXECUTE FUNCTION refuse('not_permitted:held_row');
