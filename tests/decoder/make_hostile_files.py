#!/usr/bin/env python3
"""make_hostile_files.py DIR: writes more than a hundred pictures and PDFs that bite. None of them is ever stored.

Always the same files: what is random comes from a fixed seed. Standard library, and heif-enc for one tile."""
import pathlib
import sys

from hostile_documents import documents
from hostile_heics import heics
from hostile_pictures import pictures
from hostile_scans import scans


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for make in (pictures, scans, documents):
        for name, content in make():
            (folder / name).write_bytes(content)
            count += 1
    for name, content in heics():
        (folder / f"heic_{name}.heic").write_bytes(content)
        count += 1
    print(f"{count} files")


if __name__ == "__main__":
    main()
