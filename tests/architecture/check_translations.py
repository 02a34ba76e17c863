#!/usr/bin/env python3
"""Every sentence exists in both languages: lupdate over the sources finds none that is missing or unfinished, and
uketsuke-admin says no Japanese that is not made by tr() (the desk is a matter of its pages' tests)."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
# The rooms that speak to a person.
ROOMS = ["ui", "app/admin", "app/words"]
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or "lupdate"


def findings_of(language, folder):
    name = f"uketsuke_{language}.ts"
    copy = pathlib.Path(folder) / name
    shutil.copy(ROOT / "translations" / name, copy)
    # Japanese is the language of the sources: only what counts (%n) needs forms.
    plural = ["-pluralonly"] if language == "ja" else []
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", *plural, *[str(ROOT / room) for room in ROOMS], "-I", str(ROOT),
                    "-ts", str(copy)], check=True, stdout=subprocess.DEVNULL)
    for context in xml.etree.ElementTree.parse(copy).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform")
            texts = [form.text for form in forms] if forms else [translation.text]
            if translation.get("type") == "unfinished" or not all(texts):
                yield f"{name}: {context.findtext('name')}: {message.findtext('source')}"


LITERAL = r'u?"(?:[^"\\]|\\.)*"'
TRANSLATED = re.compile(r"\bAdminWords::tr\(\s*(?:" + LITERAL + r"\s*)+")
JAPANESE = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]")


def untranslated():
    """What uketsuke-admin says without tr(). The invented people and papers of sample/ are data, not sentences."""
    for path in sorted((ROOT / "app/admin").glob("*.cpp")):
        text = re.sub(r"^\s*//.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        for literal in re.findall(LITERAL, TRANSLATED.sub("", text)):
            if JAPANESE.search(literal):
                yield f"{path.relative_to(ROOT)}: not translated: {literal}"


def main():
    with tempfile.TemporaryDirectory() as folder:
        findings = [finding for language in ("ja", "en") for finding in findings_of(language, folder)]
    findings += untranslated()
    for finding in findings:
        print(finding)
    print(f"translations: {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
