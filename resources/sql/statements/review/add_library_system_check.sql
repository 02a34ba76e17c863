-- What the library system shows, looked up by a person.
INSERT INTO library_system_checks (id, application_id, has_card, card_number, name_shown, birth_date, expires_on, last_used_on,
                                   given_by, given_at)
VALUES (:id, :application_id, :has_card, :card_number, :name_shown, :birth_date, :expires_on, :last_used_on,
        current_login(), now_ms())
