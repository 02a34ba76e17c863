-- The calendar changed: what was sent on one day and is still open is due on another one.
UPDATE applications SET due_on = :due_on
 WHERE is_open = 1 AND submitted_at >= :from AND submitted_at < :until AND due_on <> :due_on
