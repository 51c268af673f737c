"""Writes supabase/functions/send-email/templates.json from the mail templates Auth uses.

An edge function is deployed with what it imports and nothing else, so the files come along as a
module.
"""

import json
import sys

from local.home import ROOT

SOURCES = ROOT / "supabase" / "templates"
FILE = ROOT / "supabase" / "functions" / "send-email" / "templates.json"


def mail_templates() -> str:
    """Each template's text by its name without `.html`, as JSON."""
    texts = {file.stem: file.read_text("utf-8") for file in sorted(SOURCES.glob("*.html"))}
    return json.dumps(texts, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Writes the file; with ``--check`` only compares, and fails when it is out of date."""
    wanted = mail_templates()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(wanted, "utf-8")
    elif not FILE.is_file() or FILE.read_text("utf-8") != wanted:
        sys.exit(f"{FILE.relative_to(ROOT)} is out of date; run ./dev fix.")


if __name__ == "__main__":
    main()
