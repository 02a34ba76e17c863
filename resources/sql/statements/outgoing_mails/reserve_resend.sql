-- Before a copy goes to another address: the second person who tries sees that somebody was first.
UPDATE outgoing_mails SET version = version + 1
 WHERE id = :id AND state IN ('failed', 'sent') AND version = :version
   AND NOT EXISTS (SELECT 1 FROM outgoing_mails r WHERE r.resend_of = :resend_of)
