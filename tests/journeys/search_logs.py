#!/usr/bin/python3
"""Lets the desk and uketsuke-admin live through a day on which much goes wrong and searches what they logged for every
specimen's data: names, kana, addresses, telephones, mail addresses, numbers, birth dates. Also what they left in the
folder for temporary files.

search_logs.py FOLDER_OF_PROGRAMS DIR
"""
import csv
import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TITLES = ("番地", "マンション・部屋番号", "電話番号", "メールアドレス", "利用券番号", "勤務先・学校名", "生年月日", "郵便番号")
DESKS_WORD = "This is the desk's log"


def traces(export):
    """What must not be found, and whose it is."""
    found = {}
    with open(export, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            family, given = row["氏"], row["名"]
            texts = {family + " " + given, family + given, row["氏フリガナ"], row["名フリガナ"]}
            texts |= {row[title] for title in TITLES}
            texts |= {re.sub(r"[-−－]", "", row["電話番号"])}
            texts |= {name for name in (family, given) if len(name) > 1 and name != "見本"}
            for text in texts:
                if len(text.strip()) > 1:
                    found[text] = row["受付番号"]
    return found


def search(where, text, wanted, findings):
    for trace, owner in wanted.items():
        if trace in text:
            line = next((line for line in text.splitlines() if trace in line), "(over several lines)")
            findings.append(f"{where} holds {trace!r} of {owner}: {line[:200]}")


def admin(programs, folder, environment):
    """uketsuke-admin, where it succeeds and where it cannot; its standard error is its log."""
    database = ["--database", str(folder / "specimen/mihon.sqlite")]
    export, zip_file = str(folder / "specimen/export_2.csv"), str(folder / "specimen/attachments.zip")
    calls = [["intake", export, "--dry-run"], ["intake", export, "--attachments", zip_file],
             ["intake", export, "--attachments", str(folder / "nowhere.zip")], ["intake", export, "--json"],
             ["intake", zip_file], ["intake", export, "--mapping", export], ["send"], ["status"], ["status", "--json"],
             ["audit", "verify"], ["audit", "verify", "--head", "1:" + "0" * 64], ["numbers", "list"]]
    errors = ""
    for call in calls:
        done = subprocess.run([programs / "uketsuke-admin", *call, *database], env=environment, timeout=120,
                              capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        errors += f"{call[0]}: {done.returncode}\n{done.stderr}"
    # A database that is none.
    done = subprocess.run([programs / "uketsuke-admin", "status", "--database", export], env=environment,
                          capture_output=True, text=True, check=False)
    return errors + done.stderr


def leftovers(folder, wanted, findings):
    for path in folder.rglob("*"):
        search(f"the name of {path}", path.name, wanted, findings)
        if path.is_file():
            search(str(path), path.read_bytes().decode(errors="replace"), wanted, findings)


def main():
    programs, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    temporary = folder / "temporary"
    temporary.mkdir(parents=True)
    environment = {**os.environ, "TMPDIR": str(temporary), "LC_ALL": "C.UTF-8"}
    desk = subprocess.run([HERE / "run_journey", programs / "uketsuke-journey", "--troubles", str(folder)],
                          env=environment, capture_output=True, text=True, check=False)
    if desk.returncode != 0:
        print(desk.stderr, file=sys.stderr)
        return 1
    wanted = {**traces(folder / "specimen/export.csv"), **traces(folder / "specimen/export_2.csv")}
    errors = admin(programs, folder, environment)
    findings = []
    search("the desk's log", desk.stderr, wanted, findings)
    search("uketsuke-admin's standard error", errors, wanted, findings)
    leftovers(temporary, wanted, findings)
    # That the search can fail: the log was read, and a log with a name in it is found.
    proof = []
    search("a log", f"refused: {next(iter(wanted))}", wanted, proof)
    if DESKS_WORD not in desk.stderr or len(wanted) < 100 or not proof or "intake: 1" not in errors:
        findings.append("the logs were not read as they should be:\n" + desk.stderr + errors)
    for finding in findings:
        print(finding, file=sys.stderr)
    print(f"{len(wanted)} traces searched in {len(desk.stderr)} + {len(errors)} characters of logs: "
          f"{len(findings)} findings")
    return 1 if findings else 0


sys.exit(main())
