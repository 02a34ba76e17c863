-- What waits for each procedure; the index applications_by_procedure holds all that is asked for.
SELECT procedure, COUNT(*) AS total FROM applications WHERE is_open = 1 GROUP BY procedure
