-- The marks of an application, some of which papers and revisions decide.
SELECT flags FROM applications WHERE id = :id
