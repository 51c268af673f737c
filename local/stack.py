"""Runs a whole stack in this process, once per home."""

import asyncio
import fcntl
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from local.home import Home, Ports, StackError, write_json
from local.processes import Identity, sweep
from local.progress import Progress
from local.services import units
from local.supervisor import Supervisor
from local.units import Unit

MakeUnits = Callable[[Home, Ports], Sequence[Unit]]
OnChange = Callable[[dict[str, Any]], None]


def run(
    home: Home,
    on_change: OnChange = lambda _snapshot: None,
    make_units: MakeUnits = units,
) -> None:
    """Run the stack in this process until it gets SIGINT, SIGTERM or SIGHUP.

    Every change is written to `state.json` in the home and given to `on_change`. Raises StackError
    when the stack is already running or does not come up; nothing is left running then.
    """
    home.make_directories()
    with _only_one(home):
        sweep(home.path)
        home.secrets()
        ports = home.claim_ports()
        asyncio.run(_supervise(home, make_units(home, ports), on_change))


async def _supervise(home: Home, units: Sequence[Unit], on_change: OnChange) -> None:
    me = Identity.of(os.getpid())

    def publish(snapshot: dict[str, Any]) -> None:
        supervisor = {"pid": me.pid, "created": me.created}
        write_json(home.path / "state.json", {"supervisor": supervisor, **snapshot})
        on_change(snapshot)

    supervisor = Supervisor(home, units, publish)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, supervisor.stop)
    try:
        await supervisor.run()
    finally:
        sweep(home.path)


@contextmanager
def _only_one(home: Home) -> Iterator[None]:
    with (home.path / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StackError("the stack is already running") from error
        yield


def main() -> None:
    """The detached supervisor: `python -m local.stack`, with TYOHAARIFY_HOME."""
    try:
        run(Home.default(), Progress())
    except StackError as error:
        raise SystemExit(f"error: {error}") from error


if __name__ == "__main__":
    main()
