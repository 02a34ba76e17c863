-- What the applicant sent is never changed; what the staff gave is only added to.
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
