"""Writes the table of routes in ``docs/reference.md`` from the API's own description."""

import re
import sys
from functools import cache
from typing import Any

from api.main import create_app
from core.settings import ROOT, ApiSettings

FILE = ROOT / "docs" / "reference.md"

# Only the shape of the application matters here: nothing is connected to.
SETTINGS = {
    "redis_url": "redis://127.0.0.1",
    "supabase_url": "http://127.0.0.1",
    "api_url": "http://127.0.0.1",
    "database_url": "postgresql://127.0.0.1/none",
    "supabase_publishable_key": "none",
}


@cache
def openapi() -> dict[str, Any]:
    """The API's OpenAPI description, without a running stack."""
    return create_app(ApiSettings.model_validate(SETTINGS)).openapi()


def table() -> str:
    """Each route with what it is for."""
    rows = [
        f"| `{verb.upper()} {path}` | {operation['summary']} |"
        for path, item in openapi()["paths"].items()
        for verb, operation in item.items()
    ]
    return "\n".join(["| route | |", "|---|---|", *rows])


def main() -> None:
    """Writes the table; with ``--check`` only compares, and fails when it is out of date."""
    text = FILE.read_text()
    wanted = re.sub(r"\| route \| \|\n\|---\|---\|\n(\|.*\n)*", f"{table()}\n", text)
    if "--check" not in sys.argv[1:]:
        FILE.write_text(wanted)
    elif text != wanted:
        sys.exit("docs/reference.md is out of date; run ./dev fix.")


if __name__ == "__main__":
    main()
