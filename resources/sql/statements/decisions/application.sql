-- Whose decision it is: the list of that application is made anew.
SELECT application_id FROM decisions WHERE id = :id
