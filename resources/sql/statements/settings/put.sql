-- Changed by condition: whoever saw an older version gets no row back.
INSERT INTO settings (name, content, changed_by, changed_at) VALUES (:name, :content, current_login(), now_ms())
    ON CONFLICT (name) DO UPDATE SET content = excluded.content, version = settings.version + 1,
                                     changed_by = excluded.changed_by, changed_at = excluded.changed_at
     WHERE settings.version = :seen_version
 RETURNING version
