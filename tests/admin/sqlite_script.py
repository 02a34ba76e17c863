#!/usr/bin/env python3
"""sqlite_script.py dump FILE > SCRIPT, sqlite_script.py load FILE < SCRIPT: a SQLite database as a script and back."""
import sqlite3
import sys

what, name = sys.argv[1], sys.argv[2]
database = sqlite3.connect(name)
if what == "dump":
    for line in database.iterdump():
        sys.stdout.buffer.write(line.encode() + b"\n")
else:
    database.executescript(sys.stdin.buffer.read().decode())
database.close()
