"""npm with the Node of the Python wheel; `python -m tools.npm LEVEL` installs the locked packages.

Levels are those of tools/install.py, which runs it: before any other Python package is there.
"""

import filecmp
import os
import shutil
import subprocess
import sys

from local.home import ROOT, StackError
from local.packages import NODE, NODE_MODULES, NPM, path_with_node

LOCK = ROOT / "package-lock.json"
STAMP = NODE_MODULES / ".installed-lock.json"


def install(level: str) -> None:
    """Install the packages of package-lock.json that the level needs. Raises StackError.

    An interrupted run leaves no stamp, and the next one begins again.
    """
    option = "--include=dev" if level == "develop" else "--omit=dev"
    if STAMP.exists() and filecmp.cmp(LOCK, STAMP, shallow=False):
        # `npm ci` would first delete the packages that a running stack reads.
        run("install", "--no-save", option)
        return
    STAMP.unlink(missing_ok=True)
    run("ci", option)
    shutil.copyfile(LOCK, STAMP)


def run(*arguments: str) -> None:
    """Run npm in the clone. Raises StackError when it fails; npm has then said why."""
    try:
        subprocess.run(
            [str(NODE), str(NPM), *arguments, "--no-progress", "--loglevel=error"],
            cwd=ROOT,
            env={**os.environ, "PATH": path_with_node()},
            # The lock of the installer is held by npm, too, should it outlive this process.
            close_fds=False,
            stdout=subprocess.DEVNULL,  # a summary, whatever the level of its log
            check=True,
        )
    except subprocess.CalledProcessError as error:
        raise StackError(
            f"npm {arguments[0]} failed (see above); check the network and run ./dev again"
        ) from error


if __name__ == "__main__":
    try:
        install(sys.argv[1])
    except StackError as problem:
        sys.exit(f"error: {problem}")
