-- The deed: the trigger stamps who and when, moves the state, takes the number, queues the mail, writes the journal.
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, existing_card_number,
                       card_expires_on, verified, mail_id, mail_kind, mail_subject, mail_body, mail_attaches_barcode,
                       undo_seconds)
VALUES (:id, :application_id, :seen_version, :claim_token, :outcome, :range_id, :existing_card_number,
        :card_expires_on, :verified, :mail_id, :mail_kind, :mail_subject, :mail_body, :mail_attaches_barcode,
        :undo_seconds)
