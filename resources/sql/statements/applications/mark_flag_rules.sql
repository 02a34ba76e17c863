-- All of what is open was computed by these rules.
UPDATE flag_rules SET rules = :rules WHERE name = 'open'
