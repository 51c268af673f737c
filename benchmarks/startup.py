"""How long `./dev up` takes to ready: on existing data, on none, and in a new clone."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from local.home import ROOT, StackError
from tools.fresh import clone, up

ROUNDS = 5
FRESH_ROUNDS = 3
SHORT = {"rounds": 1, "fresh_rounds": 0}
WARM_BAR, COLD_BAR, FRESH_BAR = 10.0, 25.0, 60.0


def run(rounds: int = ROUNDS, fresh_rounds: int = FRESH_ROUNDS) -> dict[str, Any]:
    """Seconds from the command to its end, medians; `spread` is (max - min) / median, the worst.

    Each round makes a home, starts it (cold), stops it and starts it again (warm). What is
    installed or in the shared cache stays, as after `./dev` was run once. Each fresh round runs
    `./dev up` in a new clone with empty caches, downloads included: `fresh_seconds` to ready, and
    its parts.
    """
    warm, cold = [], []
    for number in range(1, rounds + 1):
        home = Path(tempfile.mkdtemp(prefix="tyohaarify-startup-"))
        try:
            cold.append(_seconds_to_start(home))
            warm.append(_seconds_to_start(home))
        finally:
            shutil.rmtree(home)
        print(
            f"round {number} of {rounds}: cold {cold[-1]:.1f} s, warm {warm[-1]:.1f} s",
            file=sys.stderr,
        )
    fresh, figures = _fresh(fresh_rounds)
    return {
        **figures,
        "warm_seconds": round(statistics.median(warm), 3),
        "cold_seconds": round(statistics.median(cold), 3),
        "warm_bar_seconds": WARM_BAR,
        "cold_bar_seconds": COLD_BAR,
        "rounds": rounds,
        "spread": round(max(map(_spread, (warm, cold, fresh))), 3),
    }


def _fresh(rounds: int) -> tuple[list[float], dict[str, Any]]:
    """The seconds from clone to ready, and the figures of them: none without rounds."""
    starts = []
    for number in range(1, rounds + 1):
        with clone() as new, up(new) as seconds:
            starts.append(seconds)
        print(f"fresh round {number} of {rounds}: {seconds['total']:.1f} s", file=sys.stderr)
    if not starts:
        return [], {}
    parts = {part: statistics.median(each[part] for each in starts) for part in starts[0]}
    total = parts.pop("total")
    return [each["total"] for each in starts], {
        "fresh_seconds": round(total, 3),
        **{f"fresh_{part}_seconds": round(spent, 3) for part, spent in parts.items()},
        "fresh_bar_seconds": FRESH_BAR,
    }


def _seconds_to_start(home: Path) -> float:
    began = time.perf_counter()
    try:
        _dev(home, "up", "--detach")
        return time.perf_counter() - began
    finally:
        _dev(home, "down")


def _dev(home: Path, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own ./dev
        [str(ROOT / "dev"), *arguments],
        env={**os.environ, "TYOHAARIFY_HOME": str(home)},
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if done.returncode:
        raise StackError(f"./dev {' '.join(arguments)} failed:\n{done.stderr}")


def _spread(seconds: list[float]) -> float:
    return (max(seconds) - min(seconds)) / statistics.median(seconds) if seconds else 0.0
