-- The embedded database has one desk and no server: there is no session to end.
CREATE TRIGGER sessions_end_on_the_server BEFORE INSERT ON session_endings
BEGIN
    SELECT RAISE(ABORT, 'UK:not_permitted:session');
END;
