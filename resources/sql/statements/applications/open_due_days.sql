-- The calendar changed: when each open application was sent and is due, to be counted anew.
SELECT receipt_number, submitted_at, due_on FROM applications WHERE is_open = 1 ORDER BY due_on, id
