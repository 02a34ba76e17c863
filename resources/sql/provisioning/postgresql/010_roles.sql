-- Once for each server, by its administrator. Who signs in is a role of its own, a member of one group; nobody signs in
-- as the owner, and only who is a member of uketsuke_owner migrates.
CREATE ROLE uketsuke_owner NOLOGIN;
CREATE ROLE uketsuke_staff NOLOGIN;
CREATE ROLE uketsuke_supervisor NOLOGIN IN ROLE uketsuke_staff;
CREATE ROLE uketsuke_it NOLOGIN;
