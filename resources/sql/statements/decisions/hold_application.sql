-- The embedded database has one desk: nothing has to be waited for.
SELECT d.application_id FROM decisions d WHERE d.id = :id
