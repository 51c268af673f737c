"""How long `./dev up --detach` takes to ready: on existing data, and on none."""

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

ROUNDS = 5
SHORT = {"rounds": 1}
WARM_BAR, COLD_BAR = 10.0, 25.0


def run(rounds: int = ROUNDS) -> dict[str, Any]:
    """Seconds from the command to its end, medians; `spread` is (max - min) / median, the worse.

    Each round makes a home, starts it (cold), stops it and starts it again (warm). What is
    installed or in the shared cache stays, as after `./dev` was run once.
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
    return {
        "warm_seconds": round(statistics.median(warm), 3),
        "cold_seconds": round(statistics.median(cold), 3),
        "warm_bar_seconds": WARM_BAR,
        "cold_bar_seconds": COLD_BAR,
        "rounds": rounds,
        "spread": round(max(_spread(warm), _spread(cold)), 3),
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
    return (max(seconds) - min(seconds)) / statistics.median(seconds)
