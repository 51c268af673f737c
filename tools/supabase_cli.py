"""The official Supabase CLI, run against a database by its URL."""

import os
import subprocess
from pathlib import Path

from local.home import ROOT, StackError
from local.packages import supabase_cli


def run(db_url: str, *arguments: str, project: Path = ROOT) -> str:
    """What a command prints about a project's folder; StackError with its words when it fails."""
    command = [*supabase_cli(), *arguments, f"--remote={db_url}?sslmode=disable"]
    done = subprocess.run(
        [*command, "--agent=no", f"--workdir={project}"],
        cwd=ROOT,
        env={**os.environ, "DO_NOT_TRACK": "1", "SUPABASE_TELEMETRY_DISABLED": "1"},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        words = " ".join(arguments[:2])
        raise StackError(f"supabase {words} failed:\n{done.stderr or done.stdout}")
    return done.stdout
