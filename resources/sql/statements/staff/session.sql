-- Who acts on this connection, with an account or without.
SELECT current_login() AS login
