"""Schemathesis: whatever the description allows, and what it does not, of a stranger and a user.

``TYOHAARIFY_SCHEMA_SECONDS=600 ./dev test tests/api/test_schema.py`` gives each ten minutes, with
another seed every time; here both have the same one, and about two minutes together.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from local.home import ROOT
from tests.support import Stack

SECONDS = os.environ.get("TYOHAARIFY_SCHEMA_SECONDS")
LONG = ("--max-time", SECONDS or "0", "--max-examples", "200")
# A stranger gets little further than 401: they need fewer requests.
SHORT = {
    "a stranger": ("--max-time", "20", "--phases", "examples,fuzzing", "--max-examples", "2"),
    "a user": ("--max-time", "100", "--max-examples", "3"),
}


@pytest.mark.parametrize("who", SHORT)
def test_the_api_does_what_its_description_says(
    stack: Stack, unlimited: str, tmp_path: Path, who: str
) -> None:
    options: tuple[str, ...] = LONG if SECONDS else (*SHORT[who], "--seed", "2026")
    if who == "a user":
        options += ("--header", f"Authorization: Bearer {stack.person().token}")
    config = str(ROOT / "tests/api/schemathesis.toml")
    program = [str(Path(sys.executable).with_name("st")), "--no-color", "--config-file", config]
    program += ["run", f"{unlimited}/openapi.json", "--continue-on-failure", *options]
    hooks = {"PYTHONPATH": str(ROOT), "SCHEMATHESIS_HOOKS": "tests.api.schemathesis_hooks"}
    done = subprocess.run(  # noqa: S603  fixed program
        program,
        cwd=tmp_path,
        env={**os.environ, **hooks},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2000:]
