-- Only where nobody has revised or decided it since: then its flags are newer than these.
UPDATE applications SET flags = :flags WHERE id = :id AND is_open = 1 AND version = :version
