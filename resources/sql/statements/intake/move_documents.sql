-- The held row's papers become the application's.
UPDATE documents SET application_id = :application_id WHERE held_row_id = :held_row_id AND application_id IS NULL
