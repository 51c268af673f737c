"""Checks of the edge functions by Deno itself: `python -m tools.functions_check`."""

import os
import subprocess
import sys

from deno import find_deno_bin  # type: ignore[import-untyped]  # ships no types

from local.home import CACHE, ROOT

FOLDERS = ("supabase/functions", "local/functions")
CONFIG = ("--config", "supabase/functions/deno.jsonc")
# As the runner serves them: packages come from node_modules, nothing is fetched.
AS_SERVED = ("--no-config", "--no-lock", "--node-modules-dir=manual", "--cached-only")
RIGHTS = ("--allow-env", "--allow-net=127.0.0.1,localhost", "--allow-read=supabase/functions")


def commands() -> list[tuple[str, ...]]:
    """Deno's arguments, one tuple a check, relative to the clone."""
    sources = [
        str(file.relative_to(ROOT)) for folder in FOLDERS for file in (ROOT / folder).rglob("*.ts")
    ]
    return [
        ("fmt", "--check", "--quiet", *CONFIG, *FOLDERS),
        ("lint", "--quiet", *CONFIG, *FOLDERS),
        ("check", "--quiet", *AS_SERVED, *sorted(sources)),
        ("test", "--quiet", *AS_SERVED, *RIGHTS, "supabase/functions"),
    ]


def main() -> int:
    """Runs them all and returns how many failed."""
    environment = {**os.environ, "DENO_DIR": str(CACHE / "deno"), "DENO_NO_UPDATE_CHECK": "1"}
    return sum(
        subprocess.run(
            [find_deno_bin(), *arguments], cwd=ROOT, env=environment, check=False
        ).returncode
        != 0
        for arguments in commands()
    )


if __name__ == "__main__":
    sys.exit(main())
