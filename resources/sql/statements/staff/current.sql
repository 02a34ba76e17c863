-- Who is signed in on this connection; judged again at each deed of IT.
SELECT login, display_name, role, is_active FROM staff WHERE login = current_login()
