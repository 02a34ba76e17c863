-- By which rules the flags of what is open were computed last.
SELECT rules FROM flag_rules WHERE name = 'open'
