-- The deed of taking back; the trigger checks who, the time and the mail.
INSERT INTO decision_undos (id, decision_id) VALUES (:id, :decision_id)
