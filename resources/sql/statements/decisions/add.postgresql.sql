-- As on SQLite, and what the trigger made of it comes with the same round trip: the statement is the whole transaction, so
-- that no desk holds the range's row while it is being asked.
INSERT INTO decisions (id, application_id, seen_version, claim_token, outcome, range_id, existing_card_number,
                       card_expires_on, verified, mail_id, mail_kind, mail_subject, mail_body, mail_attaches_barcode,
                       undo_seconds)
VALUES (:id, :application_id, :seen_version, :claim_token, :outcome, :range_id, :existing_card_number,
        :card_expires_on, :verified, :mail_id, :mail_kind, :mail_subject, :mail_body, :mail_attaches_barcode,
        :undo_seconds)
RETURNING id, card_number, mail_id, decided_by, decided_at, undo_until
