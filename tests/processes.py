"""The processes of the running stack, for tests that stop, freeze and kill them."""

from collections.abc import Iterator
from contextlib import contextmanager

import psutil

from local.home import Home
from tests.support import eventually
from tools import stack as stacks


def process(home: Home, service: str) -> psutil.Process:
    """The main process of a service that serves."""

    def find() -> psutil.Process | None:
        current = stacks.status(home)["services"][service]
        return psutil.Process(current["pid"]) if current["state"] == "ready" else None

    return eventually(find, seconds=60)


def browsers(worker: psutil.Process) -> list[psutil.Process]:
    """The processes of the worker's Chromium."""
    return [child for child in worker.children(recursive=True) if "chrom" in child.name()]


@contextmanager
def frozen(processes: list[psutil.Process]) -> Iterator[None]:
    """They do nothing meanwhile, and go on afterwards if they still live."""
    for one in processes:
        one.suspend()
    try:
        yield
    finally:
        for one in processes:
            if one.is_running():
                one.resume()
