#!/usr/bin/env python3
"""Runs clang-tidy over the unity files of a configured build folder and remembers what passed.

A unity file holds eight sources, so that Qt's headers are read once for eight. What passed is remembered by a hash of
the file, of everything it includes from this tree, and of .clang-tidy.
"""
import concurrent.futures
import hashlib
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#include\s+"([^"]+)"', re.M)


def generate(build):
    """moc's output is included by some sources and must be there."""
    listing = subprocess.run(["ninja", "-C", build, "-t", "targets", "all"], capture_output=True, text=True, check=True)
    targets = sorted({line.split(":")[0] for line in listing.stdout.splitlines()
                      if re.match(r"[^:/]+_autogen:", line)})
    if targets:
        subprocess.run(["ninja", "-C", build, *targets], check=True, stdout=subprocess.DEVNULL)


def units(build):
    commands = json.loads((pathlib.Path(build) / "compile_commands.json").read_text())
    return sorted({entry["file"] for entry in commands if "/Unity/" in entry["file"]})


def content_hash(unit):
    digest = hashlib.sha256((ROOT / ".clang-tidy").read_bytes())
    waiting, seen = [pathlib.Path(unit)], set()
    while waiting:
        path = waiting.pop()
        if path in seen or not path.is_file():
            continue
        seen.add(path)
        text = path.read_text(encoding="utf-8", errors="replace")
        digest.update(text.encode())
        for target in INCLUDE.findall(text):
            waiting.append(pathlib.Path(target) if target.startswith("/") else ROOT / target)
    return digest.hexdigest()


def tidy(build, unit):
    return subprocess.run(["clang-tidy-14", "--quiet", "-p", build, unit], capture_output=True, text=True)


def main():
    build, jobs = sys.argv[1], int(sys.argv[2])
    generate(build)
    passed_file = pathlib.Path(build) / "clang_tidy_passed"
    passed = set(passed_file.read_text().split()) if passed_file.is_file() else set()
    waiting = [(unit, content_hash(unit)) for unit in units(build)]
    waiting = [(unit, key) for unit, key in waiting if key not in passed]
    failures = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for (unit, key), answer in zip(waiting, pool.map(lambda item: tidy(build, item[0]), waiting)):
            if answer.returncode == 0:
                passed.add(key)
            else:
                failures += 1
                print(answer.stdout or answer.stderr)
    passed_file.write_text("\n".join(sorted(passed)))
    print(f"clang-tidy: {len(waiting)} units looked at, {failures} with findings")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
