-- The held row's papers become the application's, with the revision that they came with.
UPDATE documents SET application_id = :application_id, revision = :revision
 WHERE held_row_id = :held_row_id AND application_id IS NULL
