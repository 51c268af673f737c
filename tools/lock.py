"""Writes the locks from what pyproject.toml and package.json ask for."""

import subprocess
import sys

from local.home import ROOT, StackError
from tools import npm

# The locks name no index, so that everyone installs from the one they use.
COMPILE = (
    *("pip", "compile", "pyproject.toml", "--quiet", "--universal"),
    *("--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-header"),
)
LOCKS = {"requirements.lock": (), "requirements-dev.lock": ("--group", "dev")}


def run(*, upgrade: bool) -> None:
    """Write requirements.lock, requirements-dev.lock and package-lock.json.

    Locked versions stay as they are where they still fit, unless `upgrade`.
    """
    for name, options in LOCKS.items():
        print(f"Resolving {name} ...", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "uv", *COMPILE, *options, "--output-file", name]
        if upgrade:
            command.append("--upgrade")
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            raise StackError(f"{name} could not be resolved (see above)")
    print("Resolving package-lock.json ...", file=sys.stderr, flush=True)
    npm.run(
        "update" if upgrade else "install",
        "--package-lock-only",
        "--no-progress",
        "--loglevel=error",
    )
