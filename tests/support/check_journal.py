"""Recomputes the journal's chain from an SQLite file, knowing nothing of the program: prints the head or the first
damaged entry. The hash of an entry is the SHA-256 of the hash before it and the netstrings of its columns."""

import hashlib
import sqlite3
import sys


def netstring(value):
    data = str(value).encode("utf-8")
    return str(len(data)).encode("ascii") + b":" + data + b","


connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
before = ""
entries = connection.execute(
    "SELECT sequence, id, happened_at, actor, kind, subject, detail, hash FROM audit_events ORDER BY sequence"
)
expected = 1
types = [int, str, int, str, str, str, str, str]
for row in entries:
    sequence, *columns, found = row
    data = before.encode("ascii") + netstring(sequence) + b"".join(netstring(column) for column in columns)
    if [type(value) for value in row] != types or sequence != expected or hashlib.sha256(data).hexdigest() != found:
        print(f"damaged:{expected}")
        sys.exit(1)
    before = found
    expected += 1
print(f"{expected - 1}:{before}")
