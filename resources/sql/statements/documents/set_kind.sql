-- A person says what the paper is and which side it shows.
UPDATE documents SET document_type = :document_type, side = :side WHERE id = :id
