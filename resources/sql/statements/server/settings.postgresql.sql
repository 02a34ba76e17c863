-- What the server and the database set for a desk's connection: whether a commit is durable, and what the log would take.
SELECT name, setting AS content
  FROM pg_settings
 WHERE name IN ('server_version', 'fsync', 'full_page_writes', 'synchronous_commit', 'max_prepared_transactions',
                'log_statement', 'log_min_duration_statement', 'log_min_duration_sample', 'log_transaction_sample_rate',
                'log_parameter_max_length', 'log_parameter_max_length_on_error', 'log_min_error_statement',
                'log_error_verbosity')
