-- There is one sender, and it has just begun: what is still 送信中 was left by one that died.
UPDATE outgoing_mails SET state = 'unknown', version = version + 1 WHERE state = 'sending'
RETURNING id
