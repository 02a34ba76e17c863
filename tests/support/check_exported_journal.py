"""Follows the chain in a file that `uketsuke-admin audit export` wrote, knowing nothing of the program: prints its first
and last entry and the last hash, or the first damaged entry. JSON lines, or a CSV whose cells may have an apostrophe in
front of what a spreadsheet would take for a formula."""

import csv
import hashlib
import json
import sys


def netstring(value):
    data = str(value).encode("utf-8")
    return str(len(data)).encode("ascii") + b":" + data + b","


def without_guard(cell):
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@\t\r＝＋－＠" else cell


def entries_of(name):
    if name.endswith(".csv"):
        with open(name, encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                yield {title: without_guard(cell) for title, cell in row.items()}
    else:
        with open(name, encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)


COLUMNS = ["sequence", "id", "happened_at", "actor", "kind", "subject", "detail"]
first, expected, before = None, None, None
for entry in entries_of(sys.argv[1]):
    sequence = int(entry["sequence"])
    if before is None:
        first, expected, before = sequence, sequence, entry["previous_hash"]
    data = before.encode("ascii") + b"".join(netstring(entry[column]) for column in COLUMNS)
    if sequence != expected or entry["previous_hash"] != before or hashlib.sha256(data).hexdigest() != entry["hash"]:
        print(f"damaged:{expected}")
        sys.exit(1)
    before = entry["hash"]
    expected += 1
print(f"{first}-{expected - 1}:{before}" if first else "empty")
