-- Name, role and whether the person still works here.
UPDATE staff SET display_name = :display_name, role = :role, is_active = :is_active WHERE login = :login
