#!/usr/bin/env python3
"""Every sentence of the desk exists in both languages: lupdate over the sources finds none that is missing or unfinished."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin") or "lupdate"


def findings_of(language, folder):
    name = f"uketsuke_{language}.ts"
    copy = pathlib.Path(folder) / name
    shutil.copy(ROOT / "translations" / name, copy)
    # Japanese is the language of the sources: only what counts (%n) needs forms.
    plural = ["-pluralonly"] if language == "ja" else []
    subprocess.run([LUPDATE, "-silent", "-locations", "none", "-no-obsolete", *plural, str(ROOT / "ui"), "-I", str(ROOT),
                    "-ts", str(copy)], check=True, stdout=subprocess.DEVNULL)
    for context in xml.etree.ElementTree.parse(copy).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = translation.findall("numerusform")
            texts = [form.text for form in forms] if forms else [translation.text]
            if translation.get("type") == "unfinished" or not all(texts):
                yield f"{name}: {context.findtext('name')}: {message.findtext('source')}"


def main():
    with tempfile.TemporaryDirectory() as folder:
        findings = [finding for language in ("ja", "en") for finding in findings_of(language, folder)]
    for finding in findings:
        print(finding)
    print(f"translations: {len(findings)} unfinished")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
