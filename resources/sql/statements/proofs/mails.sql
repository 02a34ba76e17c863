-- Decisions and approved cancellations without exactly their one mail, and mails that neither brought.
SELECT (SELECT COUNT(*) FROM decisions d
         WHERE (SELECT COUNT(*) FROM outgoing_mails m
                 WHERE m.id = d.mail_id AND m.decision_id = d.id AND m.resend_of IS NULL) <> 1)
     + (SELECT COUNT(*) FROM cancellation_answers x
         WHERE x.answer = 'approved'
           AND (SELECT COUNT(*) FROM outgoing_mails m
                 WHERE m.id = x.mail_id AND m.cancellation_answer_id = x.id AND m.resend_of IS NULL) <> 1)
     + (SELECT COUNT(*) FROM outgoing_mails m WHERE m.decision_id IS NULL AND m.cancellation_answer_id IS NULL) AS misfits
