"""Writes supabase/functions/send-email/templates.json from the mails that config.toml names.

An edge function is deployed with what it imports and nothing else, so the files come along as a
module.
"""

import json
import sys
import tomllib

from local.home import ROOT

CONFIG = ROOT / "supabase" / "config.toml"
FILE = ROOT / "supabase" / "functions" / "send-email" / "templates.json"


def mail_templates() -> str:
    """{name: {"subject", "body"}} as JSON, for every mail and every enabled notice."""
    mails = tomllib.loads(CONFIG.read_text("utf-8"))["auth"]["email"]
    notices = {name: one for name, one in mails.get("notification", {}).items() if one["enabled"]}
    texts = {
        name: {"subject": one["subject"], "body": (ROOT / one["content_path"]).read_text("utf-8")}
        for name, one in sorted({**mails.get("template", {}), **notices}.items())
    }
    return json.dumps(texts, ensure_ascii=False, indent=2) + "\n"


def main() -> None:
    """Writes the file; with ``--check`` only compares, and fails when it is out of date."""
    wanted = mail_templates()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(wanted, "utf-8")
    elif not FILE.is_file() or FILE.read_text("utf-8") != wanted:
        sys.exit(f"{FILE.relative_to(ROOT)} is out of date; run ./dev fix.")


if __name__ == "__main__":
    main()
