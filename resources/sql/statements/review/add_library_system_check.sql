-- What the library system shows, looked up by a person.
-- Its moment is always later than the one before, also within a millisecond or when the clock was set back: the last counts.
INSERT INTO library_system_checks (id, application_id, has_card, card_number, name_shown, birth_date, expires_on, last_used_on,
                                   given_by, given_at)
VALUES (:id, :application_id, :has_card, :card_number, :name_shown, :birth_date, :expires_on, :last_used_on,
        current_login(),
       (SELECT CASE WHEN MAX(given_at) >= now_ms() THEN MAX(given_at) + 1 ELSE now_ms() END
          FROM library_system_checks WHERE application_id = :application_id))
