-- What the applicant sent is never changed; what the staff gave is only added to.
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
