-- The embedded database has no roles: its people are kept by passphrase, in the table staff.
CREATE TRIGGER accounts_are_asked_for_on_the_server BEFORE INSERT ON account_requests
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:account');
END;
CREATE TRIGGER accounts_are_answered_on_the_server BEFORE INSERT ON account_answers
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:account');
END;
