"""What is read off a fresh database and committed: who may do what, and the types of its rows."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from deno import find_deno_bin  # type: ignore[import-untyped]  # ships no types

from local.home import ROOT, Home
from tools import stack, supabase_cli
from tools.privileges import snapshot

FOLDER = ROOT / "supabase"


@contextmanager
def fresh_database() -> Iterator[str]:
    """The URL of a new database: every migration, the seed, no data."""
    home = Home(ROOT / ".tyohaarify" / "check")
    stack.stop(home)
    stack.delete_data(home)
    with stack.running(home) as status:
        yield status["db_url"]


def files(db_url: str) -> dict[str, str]:
    """What each file below supabase/ has to say about the database."""
    ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--line-length=100", "-"]
    deno = [find_deno_bin(), "fmt", "--quiet", "--ext=ts", "--line-width=100", "-"]
    return {
        "privileges.json": asyncio.run(snapshot(db_url)),
        "types/database.ts": _formatted(deno, _types(db_url, "typescript")),
        "types/database.py": _formatted(ruff, _types(db_url, "python")),
    }


def write(db_url: str) -> None:
    """Writes the files."""
    for name, text in files(db_url).items():
        path = FOLDER / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)


def outdated(db_url: str) -> list[str]:
    """Which files are not what they would be written as."""
    return [
        f"supabase/{name}"
        for name, text in files(db_url).items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text() != text
    ]


def _types(db_url: str, language: str) -> str:
    return supabase_cli.run(db_url, "gen", "types", f"--lang={language}", "--schema=public")


def _formatted(formatter: list[str], text: str) -> str:
    done = subprocess.run(formatter, input=text, capture_output=True, check=True, text=True)
    return done.stdout
