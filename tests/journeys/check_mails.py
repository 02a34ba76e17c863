#!/usr/bin/python3
"""Reads the mails of a journey as their receivers would, and holds them against what the applicants sent (the form's
export) and what the database says: domain.md §§ 2 and 10. Uses no line of the product.

check_mails.py EXPORT.CSV DATABASE MAIL_FOLDER HOW_MANY [--every-procedure]
"""
import argparse
import csv
import datetime
import email
import email.policy
import pathlib
import sqlite3
import subprocess
import sys
import tempfile

JAPAN = datetime.timezone(datetime.timedelta(hours=9))
PLACEHOLDER = "（完了時に採番）"
NEW_NUMBER = ("スマート貸出", "利用券バーコードの画像", "プラスチックの利用カードは発行されません", "大切に保存")
CARD_STAYS = ("お手元の利用カードは、利用券バーコードとあわせて、引き続きご利用いただけます",
              "利用券バーコードの画像をお持ちの場合は", "図書館の窓口でお見せください", "同じ利用券番号で")
# § 2: what each procedure's mail must say; the subject's words; whether a new number is told.
# The day is told with these words: of a new number the first on which it works, of one that works already the decision's.
DECISION_DAYS = {"renewal": "更新日　　　", "change_of_details": "変更日　　　", "elibrary_password": "初期化した日　"}
PROCEDURES = {
    "new_registration": ("スマート登録が完了", True, NEW_NUMBER + ("手続き　　　新規登録",)),
    "reissue": ("再発行の手続きが完了", True, NEW_NUMBER + (
        "手続き　　　再発行", "これまでの利用券番号と利用カードは、ご利用いただけなくなりました",
        "電子図書館サービスの貸出・予約のデータは引き継がれません", "窓口で「再発行」の手続き")),
    "renewal": ("有効期限の更新が完了", False, CARD_STAYS + ("手続き　　　有効期限更新", "新しい有効期限", "利用券番号は変わりません")),
    "change_of_details": ("登録内容の変更が完了", False, CARD_STAYS + ("手続き　　　登録内容変更", "利用券番号は変わりません")),
    "forgotten_number": ("利用券番号のお知らせ", False, (
        "手続き　　　利用券番号のお知らせ", "大切に保存", "利用券バーコードの画像", "図書館の窓口でお見せください",
        "このメールが届いたときから、有効期限までご利用いただけます")),
    "elibrary_password": ("電子図書館サービスのパスワード", False, (
        "パスワードの初期化", "新しいパスワードを設定してください", "このメールにパスワードは記載しておりません",
        "このメールが届いたときから")),
}
EVERY_MAIL = ("結果　　　　完了", "お心当たりがない場合", "見本市立図書館", "電話 04-0000-0000")
NEVER_IN_A_MAIL = ("生年月日", "郵便番号", "電話番号", "番地")


class Findings(list):
    def expect(self, truth, sentence):
        if not truth:
            self.append(sentence)


def japanese_date(day):
    return f"{day.year}年{day.month}月{day.day}日（{'月火水木金土日'[day.weekday()]}）"


def add_open_days(day, count):
    """§ 2: counted from the day after; only Mondays are closed until the calendar comes."""
    while count > 0:
        day += datetime.timedelta(days=1)
        count -= day.weekday() != 0
    return day


def years_later(day, years):
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, month=2, day=28)


def decisions(database):
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    rows = connection.execute(
        """SELECT a.receipt_number, a.procedure, a.state, d.existing_card_number, d.decided_at,
                  c.card_number AS issued, r.old_card_number AS replaced, l.expires_on AS library_expiry,
                  l.card_number AS library_number
           FROM decisions d JOIN applications a ON a.id = d.application_id
                LEFT JOIN card_numbers c ON c.decision_id = d.id AND c.voided_at IS NULL
                LEFT JOIN replaced_card_numbers r ON r.decision_id = d.id
                LEFT JOIN library_system_checks l ON l.id = (SELECT id FROM library_system_checks
                     WHERE application_id = a.id ORDER BY given_at DESC, rowid DESC LIMIT 1)""").fetchall()
    return {row["receipt_number"]: row for row in rows}


def read_barcode(png):
    with tempfile.NamedTemporaryFile(suffix=".png") as file:
        file.write(png)
        file.flush()
        found = subprocess.run(["zbarimg", "--quiet", "--nodbus", "-Sdisable", "-Scodabar.enable", file.name],
                               capture_output=True, text=True, check=False)
    return found.stdout.strip()


def check_barcode(findings, where, mail, number):
    pictures = [part.get_content() for part in mail.iter_attachments() if part.get_content_type() == "image/png"]
    findings.expect(len(pictures) == (1 if number else 0), f"{where}: {len(pictures)} pictures of a barcode")
    for picture in pictures:
        read = read_barcode(picture)
        findings.expect(read == f"Codabar:A{number}A", f"{where}: zbar reads {read!r}")


def check_number(findings, where, mail, body, decision, tells_new):
    if not tells_new:
        number = decision["existing_card_number"]
        findings.expect(decision["issued"] is None, f"{where}: a number was issued where none is due")
        findings.expect(number == decision["library_number"] != "",
                        f"{where}: the decision does not hold the number that the library system shows")
        findings.expect(f"利用券番号　{number}" in body, f"{where}: the number is not told")
        check_barcode(findings, where, mail, number if decision["procedure"] == "forgotten_number" else None)
        return
    findings.expect(decision["issued"], f"{where}: the database has no valid number for it")
    findings.expect(f"利用券番号　{decision['issued']}\n" in body, f"{where}: not the number that was issued")
    check_barcode(findings, where, mail, decision["issued"])
    if decision["procedure"] == "reissue":
        findings.expect(decision["replaced"] == decision["library_number"],
                        f"{where}: the old number is not linked to the new one")
        findings.expect(decision["replaced"] not in body, f"{where}: the void number is told")


def check_dates(findings, where, body, decision, submitted):
    decided = datetime.datetime.fromtimestamp(decision["decided_at"] / 1000, JAPAN).date()
    until = datetime.date.fromisoformat(decision["library_expiry"]) if decision["library_expiry"] else None
    if decision["procedure"] in ("new_registration", "reissue"):
        usable = japanese_date(max(decided, add_open_days(submitted, 2)))
        findings.expect(f"利用開始日　{usable}から" in body, f"{where}: usable from {usable} is not told")
        until = years_later(decided, 3)
    else:
        findings.expect("利用開始日" not in body, f"{where}: a first day for a number that works already")
        if decision["procedure"] in DECISION_DAYS:
            findings.expect(DECISION_DAYS[decision["procedure"]] + japanese_date(decided) in body,
                            f"{where}: the day of the decision is not told")
    if decision["procedure"] == "renewal":
        until = years_later(until, 3)
    findings.expect("有効期限　" in body and f"{japanese_date(until)}まで" in body,
                    f"{where}: valid until {japanese_date(until)} is not told")


def check_mail(findings, mail, applicant, decision):
    where = f"{applicant['受付番号']} ({decision['procedure']})"
    subject, body = str(mail["Subject"]), mail.get_body(("plain",)).get_content().replace("\r\n", "\n")
    subject_words, tells_new, facts = PROCEDURES[decision["procedure"]]
    name = f"{applicant['氏']} {applicant['名']} 様"
    findings.expect(decision["state"] == "completed", f"{where}: a mail for an application in {decision['state']}")
    findings.expect(mail["To"].addresses[0].addr_spec == applicant["メールアドレス"] and len(mail["To"].addresses) == 1,
                    f"{where}: to {mail['To']} instead of the applicant's address")
    findings.expect(subject_words in subject and f"（受付番号 {applicant['受付番号']}）" in subject,
                    f"{where}: the subject is {subject!r}")
    findings.expect(body.startswith(name + "\n"), f"{where}: does not begin with {name!r}")
    findings.expect(f"受付番号　　{applicant['受付番号']}\n" in body, f"{where}: the receipt number is not told")
    for fact in facts + EVERY_MAIL:
        findings.expect(fact in body, f"{where}: does not say 「{fact}」")
    for word in (PLACEHOLDER, "{{", "}}"):
        findings.expect(word not in subject + body, f"{where}: holds {word!r}")
    for word in NEVER_IN_A_MAIL:
        findings.expect(word not in body, f"{where}: speaks of 「{word}」")
    for title in ("番地", "電話番号", "生年月日"):
        findings.expect(applicant[title] not in body, f"{where}: holds what the applicant typed as {title}")
    findings.expect("\n\n\n" not in body, f"{where}: has two empty lines together")
    findings.expect(all(before == "" for before, line in zip(body.split("\n"), body.split("\n")[1:])
                        if line.startswith("▼")), f"{where}: a heading stands without an empty line before it")
    check_number(findings, where, mail, body, decision, tells_new)
    submitted = datetime.datetime.strptime(applicant["送信日時"], "%Y/%m/%d %H:%M:%S").date()
    check_dates(findings, where, body, decision, submitted)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("export")
    parser.add_argument("database")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("how_many", type=int)
    parser.add_argument("--every-procedure", action="store_true")
    asked = parser.parse_args()
    findings = Findings()
    with open(asked.export, encoding="utf-8-sig", newline="") as file:
        applicants = {row["受付番号"]: row for row in csv.DictReader(file)}
    made = decisions(asked.database)
    mails = {}
    for path in sorted(asked.folder.glob("mail_*.eml")):
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        receipt = next((number for number in applicants if f"（受付番号 {number}）" in str(mail["Subject"])), None)
        findings.expect(receipt, f"{path.name}: the subject names no application of the export: {mail['Subject']}")
        findings.expect(receipt not in mails, f"{receipt}: a second mail")
        mails[receipt] = mail
    findings.expect(len(made) == asked.how_many, f"{len(made)} decisions instead of {asked.how_many}")
    findings.expect(mails.keys() == made.keys(), f"mails for {sorted(mails)}, decisions on {sorted(made)}")
    told = [row["issued"] for row in made.values() if row["issued"]]
    findings.expect(len(told) == len(set(told)), "a number was issued twice")
    if asked.every_procedure:
        missing = PROCEDURES.keys() - {row["procedure"] for row in made.values()}
        findings.expect(not missing, f"no application of {sorted(missing)}")
    for receipt in sorted(mails.keys() & made.keys()):
        check_mail(findings, mails[receipt], applicants[receipt], made[receipt])
    for finding in findings:
        print(finding, file=sys.stderr)
    pictured = sum(any(True for _ in mail.iter_attachments()) for mail in mails.values())
    print(f"{len(mails)} mails read, {pictured} with a barcode that zbar reads, "
          f"{len({row['procedure'] for row in made.values()})} procedures, {len(findings)} findings")
    return 1 if findings else 0


sys.exit(main())
