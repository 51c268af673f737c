"""A stack whose worker stands still, so that nobody but the test does its work."""

import os
import signal
from collections.abc import Iterator

import psutil
import pytest

from local.home import Home
from tests.support import Stack, eventually
from tools import stack as stacks


@pytest.fixture(scope="module")
def still(stack: Stack, home: Home) -> Iterator[None]:  # noqa: ARG001 - the stack must run
    """Nobody but the test carries out jobs."""

    def find() -> psutil.Process | None:
        worker = stacks.status(home)["services"]["worker"]
        return psutil.Process(worker["pid"]) if worker["state"] == "ready" else None

    worker = eventually(find, seconds=60)
    worker.suspend()
    try:
        yield
    finally:
        os.kill(worker.pid, signal.SIGCONT)
