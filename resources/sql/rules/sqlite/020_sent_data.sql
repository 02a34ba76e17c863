-- What the applicant sent is never changed; what the staff gave is only added to, by each in one's own name.
CREATE TRIGGER revisions_are_never_changed BEFORE UPDATE ON application_revisions
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
CREATE TRIGGER revisions_are_never_deleted BEFORE DELETE ON application_revisions
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:sent_data');
END;
CREATE TRIGGER verifications_are_only_added BEFORE UPDATE ON verifications
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:verification');
END;
CREATE TRIGGER verifications_are_never_deleted BEFORE DELETE ON verifications
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:verification');
END;
CREATE TRIGGER corrections_are_only_added BEFORE UPDATE ON corrections
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:correction');
END;
CREATE TRIGGER corrections_are_never_deleted BEFORE DELETE ON corrections
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:correction');
END;
CREATE TRIGGER notes_are_only_added BEFORE UPDATE ON notes
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:note');
END;
CREATE TRIGGER notes_are_never_deleted BEFORE DELETE ON notes
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:note');
END;
CREATE TRIGGER library_system_checks_are_only_added BEFORE UPDATE ON library_system_checks
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:library_system_check');
END;
CREATE TRIGGER library_system_checks_are_never_deleted BEFORE DELETE ON library_system_checks
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:library_system_check');
END;
CREATE TRIGGER verifications_are_ones_own BEFORE INSERT ON verifications
WHEN NEW.given_by IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:given_by');
END;
CREATE TRIGGER corrections_are_ones_own BEFORE INSERT ON corrections
WHEN NEW.given_by IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:given_by');
END;
CREATE TRIGGER notes_are_ones_own BEFORE INSERT ON notes
WHEN NEW.given_by IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:given_by');
END;
CREATE TRIGGER library_system_checks_are_ones_own BEFORE INSERT ON library_system_checks
WHEN NEW.given_by IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:given_by');
END;
CREATE TRIGGER drafts_are_ones_own BEFORE INSERT ON drafts
WHEN NEW.login IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:draft');
END;
CREATE TRIGGER drafts_stay_ones_own BEFORE UPDATE ON drafts
WHEN OLD.login IS NOT current_login() OR NEW.login IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:draft');
END;
CREATE TRIGGER text_drafts_are_ones_own BEFORE INSERT ON text_drafts
WHEN NEW.login IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:draft');
END;
CREATE TRIGGER text_drafts_stay_ones_own BEFORE UPDATE ON text_drafts
WHEN OLD.login IS NOT current_login() OR NEW.login IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:draft');
END;
CREATE TRIGGER drafts_are_removed_by_ones_own_hand BEFORE DELETE ON drafts
WHEN OLD.login IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:draft');
END;
CREATE TRIGGER text_drafts_are_removed_by_ones_own_hand BEFORE DELETE ON text_drafts
WHEN OLD.login IS NOT current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:draft');
END;
CREATE TRIGGER held_rows_are_resolved_in_ones_own_name BEFORE UPDATE OF resolved_by ON held_rows
WHEN NEW.resolved_by IS NOT NULL AND NEW.resolved_by <> current_login()
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:held_row');
END;
CREATE TRIGGER held_rows_are_resolved_once BEFORE UPDATE ON held_rows WHEN OLD.resolution IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:held_row');
END;

-- A changed row is a revision that the journal tells; a decided application is reopened (undo) with the last one.
CREATE TRIGGER revisions_are_told AFTER INSERT ON application_revisions
WHEN NEW.revision > 1
BEGIN
    INSERT INTO events_pending (id, kind, subject, detail)
    VALUES (NEW.application_id || ':revised:' || CAST(NEW.revision AS text), 'revised', NEW.application_id,
            field(CAST(NEW.revision AS text)));
END;
CREATE TRIGGER reopened_applications_are_the_last_revision AFTER UPDATE OF is_open ON applications
WHEN OLD.is_open = 0 AND NEW.is_open = 1
BEGIN
    UPDATE applications
       SET revision = (SELECT MAX(r.revision) FROM application_revisions r WHERE r.application_id = NEW.id)
     WHERE id = NEW.id
       AND EXISTS (SELECT 1 FROM application_revisions r WHERE r.application_id = NEW.id AND r.revision > NEW.revision);
END;
