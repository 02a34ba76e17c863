-- The clock by which claims live and end: a desk's own may go wrong.
SELECT now_ms() AS now
