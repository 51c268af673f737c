"""The locked npm packages: installed when package-lock.json has changed since they were."""

import fcntl
import filecmp
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from local.home import ROOT, StackError
from local.packages import NODE, NODE_MODULES, NPM, path_with_node

LOCK = ROOT / "package-lock.json"
STAMP = NODE_MODULES / ".installed-lock.json"
# That of `dev`: whoever installs anything in this clone does it alone.
ALONE = ROOT / ".tyohaarify" / "packages.lock"


def ensure_packages() -> None:
    """Run `npm ci` unless the very packages of the lock are already there.

    An interrupted run leaves no stamp, so the next one repairs it; one that is under way is waited
    for. Raises StackError.
    """
    if _is_installed():
        return
    with _alone() as lock:
        if _is_installed():
            return
        _say("Installing the locked npm packages (about a minute) ...")
        STAMP.unlink(missing_ok=True)
        run("ci", "--no-progress", "--loglevel=error", keep=lock)
        shutil.copyfile(LOCK, STAMP)


def _is_installed() -> bool:
    return STAMP.exists() and filecmp.cmp(LOCK, STAMP, shallow=False)


@contextmanager
def _alone() -> Iterator[int]:
    """One process at a time: the descriptor of its lock, which the kernel takes back at its end."""
    ALONE.parent.mkdir(parents=True, exist_ok=True)
    with ALONE.open("a") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            _say("Waiting for another ./dev that installs packages ...")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield lock.fileno()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def run(*arguments: str, keep: int | None = None) -> None:
    """Run npm in the clone. Raises StackError when it fails; npm has then said why.

    ``keep`` is a descriptor that npm holds open, too, should it outlive this process.
    """
    environment = {**os.environ, "PATH": path_with_node()}
    try:
        subprocess.run(
            [str(NODE), str(NPM), *arguments],
            cwd=ROOT,
            env=environment,
            check=True,
            pass_fds=() if keep is None else (keep,),
        )
    except subprocess.CalledProcessError as error:
        raise StackError(
            f"npm {arguments[0]} failed (see above); check the network and run ./dev again"
        ) from error
