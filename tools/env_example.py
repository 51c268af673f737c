"""Writes ``.env.example`` from the settings classes, so that it cannot drift from them."""

import sys
import textwrap
from collections.abc import Container
from pathlib import Path

from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from core.settings import ROOT, ApiSettings, SharedSettings, WorkerSettings
from plugins.builtin.clamav.settings import ClamavSettings

FILE = ROOT / ".env.example"

HEADER = """\
# Settings of Tyohaarify. Made by `./dev fix` from core/settings.py and the built-in plugins' own;
# do not edit by hand.
# `./dev up` sets all it needs by itself. To run against docker or hosted Supabase, copy this file
# to .env and fill in what has no value.
"""


def env_example() -> str:
    """The whole file."""
    sections: list[tuple[str, type[BaseSettings], Container[str]]] = [
        ("Every process", SharedSettings, ()),
        ("The API", ApiSettings, SharedSettings.model_fields),
        ("The workers and the relay", WorkerSettings, SharedSettings.model_fields),
        ("The plugin clamav", ClamavSettings, ()),
    ]
    parts = [HEADER]
    for title, settings, seen in sections:
        parts.append(f"\n# --- {title} ---\n")
        for name, field in settings.model_fields.items():
            if name not in seen:
                parts.append(_entry(name, field.description or "", field.default))
    return "".join(parts)


def _entry(name: str, description: str, default: object) -> str:
    comment = textwrap.fill(description, 98, initial_indent="# ", subsequent_indent="# ")
    if default is PydanticUndefined:
        return f"{comment}\n{name.upper()}=\n"
    return f"{comment}\n# {name.upper()}={_shown(default)}\n"


def _shown(default: object) -> str:
    if default is None:
        return ""
    if isinstance(default, Path):
        return f"./{default.relative_to(ROOT)}"
    return str(default).lower() if isinstance(default, bool) else str(default)


def main() -> None:
    """Writes the file; with ``--check`` only compares, and fails when it is out of date."""
    wanted = env_example()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(wanted)
    elif not FILE.is_file() or FILE.read_text() != wanted:
        sys.exit(".env.example is out of date; run ./dev fix.")


if __name__ == "__main__":
    main()
