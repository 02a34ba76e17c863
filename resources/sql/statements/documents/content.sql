-- The sealed bytes with their key, for one's own look of the last minute; no row where it was refused.
SELECT k.key, c.ciphertext
  FROM document_views v JOIN document_keys k ON k.document_id = v.document_id
       JOIN document_contents c ON c.document_id = v.document_id
 WHERE v.id = :view AND v.outcome = 'granted' AND v.viewed_by = current_login() AND v.viewed_at >= now_ms() - 60000
