"""The official security and performance lints of Supabase, run against a database."""

import json
import os
import subprocess
from typing import Any

from local.home import ROOT, StackError
from local.packages import supabase_cli

# Says which indexes nobody has used yet: true of every index of a database that is new.
ABOUT_TRAFFIC = {"unused_index"}


def advisors(db_url: str) -> list[dict[str, Any]]:
    """The findings of `supabase db advisors`, of all types and levels, as the CLI gives them."""
    command = [
        *(*supabase_cli(), "db", "advisors", f"--remote={db_url}?sslmode=disable"),
        *("--type=all", "--level=info", "--fail-on=none", "--output-format=json"),
        *("--agent=no", f"--workdir={ROOT}"),
    ]
    environment = {**os.environ, "DO_NOT_TRACK": "1", "SUPABASE_TELEMETRY_DISABLED": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True
    )
    if done.returncode:
        raise StackError(f"supabase db advisors failed:\n{done.stderr or done.stdout}")
    results = json.loads(done.stdout)["results"]
    return [result for result in results if result["name"] not in ABOUT_TRAFFIC]
