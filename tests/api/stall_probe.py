"""Serve the API as uvicorn does, and write down what keeps its event loop: see test_stalls.py.

``STALLS`` names the file. Each line is the CPU time in ms that one callback took of the loop's
thread, and the callback. CPU time is the same on a busy machine; waiting for the CPU is no stall.
"""

import asyncio
import os
import sys
import time
from pathlib import Path
from typing import Any

import uvicorn

NOTED_SECONDS = 0.02


def install(file: Path) -> None:
    """Measure every callback of every asyncio loop in this process."""
    run = asyncio.Handle._run

    def run_measured(handle: asyncio.Handle) -> Any:
        begun = time.thread_time()
        try:
            return run(handle)
        finally:
            spent = time.thread_time() - begun
            if spent > NOTED_SECONDS:
                with file.open("a") as lines:
                    lines.write(f"{spent * 1000:.0f} {handle!r:.300}\n")

    setattr(asyncio.Handle, "_run", run_measured)  # noqa: B010  mypy refuses the assignment


if __name__ == "__main__":
    install(Path(os.environ["STALLS"]))
    # uvloop calls callbacks from C.
    sys.argv += ["--loop", "asyncio"]
    uvicorn.main()
