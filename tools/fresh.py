"""`./dev check --fresh`: the README's two commands in a new clone, with caches of its own.

Nothing that this clone has installed is used, so it shows what a newcomer meets. The user's own
configuration of pip and npm stays in force: an index, a mirror, certificates.
"""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO

from local.home import ROOT, StackError
from tools.fresh_picture import check_picture

READY = "Ctrl-C stops everything."
# The first line of each part of `./dev up`, on either of its outputs.
PARTS = {
    "environment": re.compile(r"Making \.venv"),
    "packages": re.compile(r"Installing \d+ locked"),
    "start": re.compile(r"  \S+ +(ready|done) after"),
}
UP_SECONDS, STOP_SECONDS = 900, 60
# Set by this clone's own `./dev`, or choosing what a newcomer has not chosen.
LEFT_OUT = re.compile(r"TYOHAARIFY_|PYTHON(PATH|HOME)$|VIRTUAL_ENV$|CHROMIUM_PATH$")


@dataclass(frozen=True)
class Clone:
    """A clone of the last commit and the environment to run its `./dev` in."""

    root: Path
    environment: Mapping[str, str]

    def dev(self, *arguments: str) -> str:
        """What a command prints. StackError with its last words when it fails."""
        done = subprocess.run(
            [str(self.root / "dev"), *arguments],
            env=self.environment,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise StackError(f"./dev {' '.join(arguments)} failed:\n{done.stderr}{done.stdout}")
        return done.stdout


@contextmanager
def clone(*, newest: bool = False) -> Iterator[Clone]:
    """A clone in a temporary folder; with `newest`, its locks take the newest releases."""
    with tempfile.TemporaryDirectory(prefix="tyohaarify-fresh-") as folder:
        root = Path(folder, "clone")
        subprocess.run(["git", "clone", "--quiet", str(ROOT), str(root)], check=True)  # noqa: S607
        # A browser that must be unpacked is read by another user than root.
        Path(folder).chmod(0o755)
        kept = {name: text for name, text in os.environ.items() if not LEFT_OUT.match(name)}
        caches = ("PIP_CACHE_DIR", "npm_config_cache", "XDG_CACHE_HOME", "DENO_DIR")
        own = {name: str(Path(folder, "caches", name)) for name in caches}
        made = Clone(root, {**kept, **own})
        if newest:
            upgrade_locks(made)
        yield made


def upgrade_locks(fresh: Clone) -> None:
    """Write its locks as `./dev lock --upgrade` does, without installing anything in it."""
    subprocess.run(
        [sys.executable, "-c", "from tools import lock; lock.run(upgrade=True)"],
        cwd=fresh.root,
        env={**fresh.environment, "PYTHONPATH": str(fresh.root)},
        check=True,
    )


@contextmanager
def up(fresh: Clone) -> Iterator[dict[str, float]]:
    """Run `./dev up` until it is ready: the seconds of its parts. Ctrl-C ends it."""
    process = subprocess.Popen(
        [str(fresh.root / "dev"), "up"],
        env=fresh.environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    too_late = Timer(UP_SECONDS, os.killpg, (process.pid, signal.SIGKILL))
    try:
        too_late.start()
        if process.stdout is None:
            raise StackError("./dev up has no output")
        seconds = _seconds_of_parts(process.stdout)
        too_late.cancel()
        yield seconds
    finally:
        too_late.cancel()
        _interrupt(process)


def _seconds_of_parts(output: IO[str]) -> dict[str, float]:
    """How long each part took, by when it said its first words; "total" is all of it."""
    began = time.monotonic()
    starts: dict[str, float] = {}
    lines = []
    for line in output:
        lines.append(line)
        now = time.monotonic() - began
        for part, words in PARTS.items():
            if part not in starts and words.match(line):
                starts[part] = now
        if READY in line:
            ends = [*list(starts.values())[1:], now]
            seconds = {part: ends[i] - at for i, (part, at) in enumerate(starts.items())}
            return {**seconds, "total": now}
    raise StackError(f"./dev up did not become ready:\n{''.join(lines)}")


def _interrupt(process: subprocess.Popen[str]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGINT)
    try:
        process.communicate(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired as error:
        os.killpg(process.pid, signal.SIGKILL)
        raise StackError(f"./dev up did not end within {STOP_SECONDS} s of Ctrl-C") from error


def main(*, newest: bool) -> int:
    """Run both commands and check the demo's picture. Prints `N passed, N failed` at the end."""
    if subprocess.run(["git", "diff", "--quiet", "HEAD"], cwd=ROOT, check=False).returncode:  # noqa: S607
        print("Changes that are not committed are left out.", flush=True)
    try:
        with clone(newest=newest) as fresh, up(fresh) as seconds:
            shown = ", ".join(f"{part} {spent:.1f} s" for part, spent in seconds.items())
            print(f"./dev up: {shown}", flush=True)
            try:
                _check_demo(fresh)
            except StackError as error:
                raise StackError(f"{error}\n{fresh.dev('logs', '--lines=40')}") from error
    except StackError as error:
        print(f"error: {error}\n0 passed, 1 failed")
        return 1
    print("1 passed, 0 failed")
    return 0


def _check_demo(fresh: Clone) -> None:
    demo = json.loads(fresh.dev("demo", "--json"))
    print(f"./dev demo: {demo['seconds']:.1f} s", flush=True)
    kept = ROOT / ".tyohaarify" / "fresh.png"
    kept.parent.mkdir(exist_ok=True)
    shutil.copy(demo["image"], kept)
    check_picture(kept, demo["card_id"], json.loads(fresh.dev("status", "--json")))
    print(f"Every text is on its picture, {kept.relative_to(ROOT)}", flush=True)
