#!/usr/bin/python3
"""Reads a mail from standard input with Python's own e-mail parser and prints what a reader would see, as JSON."""
import base64
import email
import email.policy
import json
import sys


def main():
    raw = sys.stdin.buffer.read()
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    defects = [type(defect).__name__ for part in mail.walk() for defect in part.defects]
    for header in mail.values():
        defects += [type(defect).__name__ for defect in getattr(header, "defects", ())]
    body = mail.get_body(("plain",))
    sender = mail["From"].addresses[0]
    answer = {
        "headers": {name: str(value) for name, value in mail.items()},
        "sender_name": sender.display_name,
        "sender_address": sender.addr_spec,
        "recipients": [address.addr_spec for address in mail["To"].addresses],
        "date": mail["Date"].datetime.isoformat(),
        "body": body.get_content(),
        "body_charset": body.get_content_charset(),
        "attachments": [{"name": part.get_filename(), "type": part.get_content_type(),
                         "bytes": base64.b64encode(part.get_content() if part.get_content_maintype() != "text"
                                                   else part.get_content().encode()).decode()}
                        for part in mail.iter_attachments()],
        "defects": defects,
        "longest_line": max(len(line) for line in raw.split(b"\r\n")),
        "lonely_line_ends": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "is_ascii": raw.isascii(),
    }
    json.dump(answer, sys.stdout, ensure_ascii=False)


main()
