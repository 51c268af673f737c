"""The locked npm packages: installed when package-lock.json has changed since they were."""

import filecmp
import os
import shutil
import subprocess
import sys

from local.home import ROOT, StackError
from local.packages import NODE, NODE_MODULES, NPM, path_with_node

LOCK = ROOT / "package-lock.json"
STAMP = NODE_MODULES / ".installed-lock.json"


def ensure_packages() -> None:
    """Run `npm ci` unless the very packages of the lock are already there.

    An interrupted run leaves no stamp, so the next one repairs it. Raises StackError.
    """
    if STAMP.exists() and filecmp.cmp(LOCK, STAMP, shallow=False):
        return
    print("Installing the locked npm packages (about a minute) ...", file=sys.stderr, flush=True)
    STAMP.unlink(missing_ok=True)
    run("ci", "--no-progress", "--loglevel=error")
    shutil.copyfile(LOCK, STAMP)


def run(*arguments: str) -> None:
    """Run npm in the clone. Raises StackError when it fails; npm has then said why."""
    environment = {**os.environ, "PATH": path_with_node()}
    try:
        subprocess.run([str(NODE), str(NPM), *arguments], cwd=ROOT, env=environment, check=True)
    except subprocess.CalledProcessError as error:
        raise StackError(
            f"npm {arguments[0]} failed (see above); check the network and run ./dev again"
        ) from error
