-- Everybody who ever worked here, for the sign-in page (active ones), the settings and the journal's filter.
SELECT login, display_name, role, is_active FROM staff ORDER BY is_active DESC, display_name, login
