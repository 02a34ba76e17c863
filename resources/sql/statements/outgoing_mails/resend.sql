-- The same text to a corrected address: a new mail, linked to the first.
INSERT INTO outgoing_mails (id, application_id, decision_id, cancellation_answer_id, kind, recipient, subject, body,
                            barcode_number, state, queued_at, not_before, resend_of, queued_by)
SELECT :new_id, m.application_id, m.decision_id, m.cancellation_answer_id, m.kind, :recipient, m.subject, m.body,
       m.barcode_number, 'waiting', now_ms(), now_ms(), m.id, current_login()
  FROM outgoing_mails m WHERE m.id = :id
