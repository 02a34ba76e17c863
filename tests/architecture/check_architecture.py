#!/usr/bin/env python3
"""Reads every #include of the tree and fails on an upward include, a ring, or a line in the wrong room.

The rules are ARCHITECTURE.md's. Each finding names the file, the line and the rule.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(r'^\s*#include\s+"([^"]+)"')

# Room → the rooms it may include. A room is named by its longest matching prefix.
ALLOWED = {
    "app/domain": {"app/domain"},
    "app/persistence": {"app/domain", "app/persistence"},
    "app/services": {"app/domain", "app/persistence", "app/services", "app/decoder/protocol"},
    "app/decoder/protocol": {"app/decoder/protocol"},
    "app/decoder": {"app/decoder", "app/decoder/protocol", "app/domain"},
    "app/words": {"app/domain", "app/words"},
    "app/admin": {"app/domain", "app/services", "app/words", "app/admin"},
    "ui": {"app/domain", "app/services", "app/words", "ui"},
}
# Inside services one stage never includes another; inside ui one screen never includes another.
SERVICES_FOR_ALL = {"session", "async", "documents", "journal", "settings", "secrets", "barcode", "text"}
# Composes what several stages give: it may include them, none of them includes it.
SERVICES_ABOVE_STAGES = {"completing"}
SCREENS_FOR_ALL = {"shared"}
LINE_RULES = [
    (re.compile(r"\bcurrentDateTime(Utc)?\(\)|\bcurrentDate\(\)|\bcurrentMSecsSinceEpoch\(\)|system_clock::now"),
     lambda path: not path.startswith("tests/") and path != "app/services/clock.h", "time only through Clock"),
    (re.compile(r"\btr\(\""), lambda path: path.startswith("app/") and not path.startswith(("app/admin", "app/words")),
     "tr() only in ui, admin and words"),
    (re.compile(r"QMessageBox::(?:critical|warning|information|question)"),
     lambda path: path.startswith("ui/") and not path.startswith("ui/shared/"), "questions go through UserPrompt"),
    (re.compile(r"\bprocessEvents\(|\bwaitForFinished\(|\bQEventLoop\b"),
     lambda path: path.startswith("ui/"), "no nested event loop in ui"),
    (re.compile(r"\bQ(?:Image|Pixmap|Painter)\b"),
     lambda path: path.startswith(("app/domain", "app/persistence", "app/services")), "pictures only in ui and decoder"),
    (re.compile(r"\bQSql(?:Query|Database)\b"),
     lambda path: path.startswith(("app/domain", "app/services", "app/admin", "ui/")), "SQL only in persistence"),
    (re.compile(r"#include <(?:unistd|sys/|fcntl|signal|poll)[^>]*>"),
     lambda path: not path.startswith("tests/") and not re.search("_(unix|linux|windows)", path),
     "POSIX only in a file with a Windows twin"),
]


def tracked(pattern):
    out = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard", pattern],
                         cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [line for line in out.splitlines() if (ROOT / line).is_file()]


def room_of(path):
    return max((room for room in ALLOWED if path.startswith(room + "/")), key=len, default=None)


def part_of(path, room):
    """The stage or screen: the folder directly below the room, or '' for a file that lies in the room itself."""
    rest = path[len(room) + 1:]
    return rest.split("/")[0] if "/" in rest else ""


def check_include(path, number, target, findings):
    room, other = room_of(path), room_of(target)
    if room is None or path.startswith("tests/"):
        return
    if other is None or other not in ALLOWED[room]:
        findings.append(f"{path}:{number}: {room} must not include {target}")
        return
    for parts_room, for_all in (("app/services", SERVICES_FOR_ALL), ("ui", SCREENS_FOR_ALL)):
        if room != parts_room or other != parts_room:
            continue
        own, wanted = part_of(path, room), part_of(target, room)
        if room == "app/services" and own in SERVICES_ABOVE_STAGES:
            continue
        if own and wanted and own != wanted and wanted not in for_all:
            findings.append(f"{path}:{number}: {parts_room}/{own} must not include {parts_room}/{wanted}")


def includes_of(path, findings):
    targets = []
    for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1):
        match = INCLUDE.match(line)
        if match and match.group(1).startswith(("app/", "ui/", "tests/")):
            targets.append(match.group(1))
            check_include(path, number, match.group(1), findings)
        for pattern, applies, rule in LINE_RULES:
            if applies(path) and pattern.search(line.split("//")[0]):
                findings.append(f"{path}:{number}: {rule}")
    return targets


def find_rings(graph, findings):
    done, trail = set(), []

    def visit(node):
        if node in trail:
            findings.append("ring: " + " → ".join(trail[trail.index(node):] + [node]))
            return
        if node in done:
            return
        trail.append(node)
        for target in graph.get(node, ()):
            visit(target)
        trail.pop()
        done.add(node)

    for node in list(graph):
        visit(node)


def check_sizes(paths, findings):
    for path in paths:
        lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
        if lines > 400:
            findings.append(f"{path}: {lines} lines; no file is longer than 400")


def main():
    sys.setrecursionlimit(10000)
    findings = []
    paths = tracked("*.h") + tracked("*.cpp")
    graph = {path: includes_of(path, findings) for path in paths}
    find_rings(graph, findings)
    check_sizes(paths, findings)
    for finding in findings:
        print(finding)
    print(f"architecture: {len(paths)} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
