-- An embedded database has no server that could be set otherwise.
SELECT '' AS name, '' AS content WHERE 1 = 0
