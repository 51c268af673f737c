"""Starts the units of a stack in order, restarts what crashes, stops everything in reverse."""

import asyncio
import itertools
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from signal import SIGKILL
from typing import Any

from local.home import Home, StackError
from local.processes import clean_environment, signal_group, spawn
from local.units import Service, Task, Unit, UnknownError

POLL_SECONDS = 0.05
# How often a running service is asked whether it can do its work.
PROBLEM_SECONDS = 1.0
RUNNING_STATES = ("ready", "not ready")
FIRST_DELAY, LONGEST_DELAY = 0.5, 30.0
# Crashes in a row after which a service counts as failed; it is still tried, slowly.
MANY_CRASHES = 5
# A service that served this long has earned a quick restart again.
HEALTHY_SECONDS = 60.0
SHOWN_LOG_LINES = 15


@dataclass
class Status:
    """Where a unit is: waiting, starting, ready, not ready, restarting, failed, stopped.

    Tasks end in done. A service that is "not ready" runs but cannot do its work, for the reason in
    `error`.
    """

    kind: str
    state: str = "waiting"
    pid: int | None = None
    restarts: int = 0
    seconds: float | None = None
    error: str | None = None


class Supervisor:
    """Runs the units until `stop` is called; raises StackError when one does not come up at first.

    `on_change` gets a snapshot {"phase", "error", "units": {name: Status as dict}} at every change.
    """

    def __init__(
        self, home: Home, units: Sequence[Unit], on_change: Callable[[dict[str, Any]], None]
    ) -> None:
        self._home = home
        self._units = units
        self._on_change = on_change
        self._status = {
            unit.name: Status("service" if isinstance(unit, Service) else "task") for unit in units
        }
        self._reached = {unit.name: asyncio.Event() for unit in units}
        self._running: dict[str, asyncio.subprocess.Process] = {}
        self._stop = asyncio.Event()
        self._phase = "starting"

    def stop(self) -> None:
        """Make `run` stop every service and return."""
        self._stop.set()

    async def run(self) -> None:
        """Start, keep running, stop."""
        runners = [asyncio.create_task(self._run(unit)) for unit in self._units]
        serving = asyncio.create_task(self._announce_ready())
        stopping = asyncio.create_task(self._stop.wait())
        error: str | None = None
        try:
            await self._first_failure_or_stop(runners, stopping)
        except StackError as failure:
            error = str(failure)
            raise
        finally:
            for task in (*runners, serving, stopping):
                task.cancel()
            await asyncio.gather(*runners, serving, stopping, return_exceptions=True)
            await self._stop_all(error)

    async def _first_failure_or_stop(
        self, runners: list[asyncio.Task[None]], stopping: asyncio.Task[Any]
    ) -> None:
        pending: set[asyncio.Task[Any]] = {*runners, stopping}
        while not stopping.done():
            done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()

    async def _announce_ready(self) -> None:
        for event in self._reached.values():
            await event.wait()
        self._phase = "ready"
        self._publish()

    async def _run(self, unit: Unit) -> None:
        for name in unit.after:
            await self._reached[name].wait()
        if isinstance(unit, Service):
            await self._keep_running(unit)
        else:
            await self._run_task(unit)

    async def _run_task(self, task: Task) -> None:
        began = time.monotonic()
        self._set(task.name, state="starting")
        try:
            await task.run()
        except StackError as error:
            self._set(task.name, state="failed", error=str(error))
            raise StackError(f"{task.name} failed: {error}") from error
        self._set(task.name, state="done", seconds=time.monotonic() - began)
        self._reached[task.name].set()

    async def _keep_running(self, service: Service) -> None:
        name = service.name
        crashes = 0
        for restarts in itertools.count(1):
            began = time.monotonic()
            reason = await self._run_once(service)
            if not self._reached[name].is_set():
                self._set(name, state="failed", pid=None, error=reason)
                raise StackError(f"{name} did not start: {reason}\n{self._last_words(name)}")
            crashes = 1 if time.monotonic() - began > HEALTHY_SECONDS else crashes + 1
            state = "failed" if crashes >= MANY_CRASHES else "restarting"
            self._set(name, state=state, pid=None, restarts=restarts, error=reason)
            await asyncio.sleep(min(LONGEST_DELAY, FIRST_DELAY * 2 ** (crashes - 1)))

    async def _run_once(self, service: Service) -> str:
        """Run the service until it ends and say why it did."""
        began = time.monotonic()
        log = self._home.log(service.name)
        start = log.stat().st_size if log.exists() else 0
        process = await spawn(
            service.argv,
            environment={**clean_environment(), **service.environment},
            home=self._home.path,
            log=log,
            user=service.user,
            orphan_signal=service.orphan_signal,
        )
        self._running[service.name] = process
        if self._status[service.name].state == "waiting":
            self._set(service.name, state="starting")
        self._set(service.name, pid=process.pid)
        slow = not await self._becomes_ready(service, process, log, start)
        if not slow and process.returncode is None:
            await self._look(service, seconds=time.monotonic() - began)
            self._reached[service.name].set()
            await self._watch(service, process)
        # What the service itself started must not outlive it.
        signal_group(process.pid, SIGKILL)
        code = await process.wait()
        if slow:
            return f"not ready after {service.start_seconds:g} s"
        return f"ended with signal {-code}" if code < 0 else f"ended with exit code {code}"

    async def _watch(self, service: Service, process: asyncio.subprocess.Process) -> None:
        """Keep the state of a running service up to date until it ends."""
        ended = asyncio.ensure_future(process.wait())
        try:
            while not ended.done():
                await asyncio.wait({ended}, timeout=service.problem and PROBLEM_SECONDS)
                if not ended.done():
                    await self._look(service)
        finally:
            ended.cancel()

    async def _look(self, service: Service, **changes: Any) -> None:
        """Publish whether a running service can do its work, if that is new."""
        status = self._status[service.name]
        running = status.state in RUNNING_STATES
        problem = status.error if running else None
        if service.problem is not None:
            with suppress(UnknownError):
                problem = await service.problem()
        state = "ready" if problem is None else "not ready"
        if (state, problem) != (status.state, status.error):
            self._set(service.name, state=state, error=problem, **changes)

    async def _becomes_ready(
        self, service: Service, process: asyncio.subprocess.Process, log: Path, start: int
    ) -> bool:
        """False when the time was up; True when the service is ready or has ended."""
        deadline = time.monotonic() + service.start_seconds
        while process.returncode is None:
            if await service.ready(_read_from(log, start)):
                return True
            if time.monotonic() > deadline:
                return False
            await asyncio.sleep(POLL_SECONDS)
        return True

    async def _stop_all(self, error: str | None) -> None:
        self._phase = "stopping"
        self._publish(error)
        for level in reversed(levels(self._units)):
            await asyncio.gather(*(self._stop_one(unit) for unit in level))
        self._phase = "failed" if error else "stopped"
        self._publish(error)

    async def _stop_one(self, unit: Unit) -> None:
        process = self._running.get(unit.name)
        if isinstance(unit, Task) or process is None:
            return
        if process.returncode is None:
            with suppress(ProcessLookupError):
                process.send_signal(unit.stop_signal)
            with suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), unit.stop_seconds)
        signal_group(process.pid, SIGKILL)
        await process.wait()
        if self._status[unit.name].state != "failed":
            self._set(unit.name, state="stopped")
        self._set(unit.name, pid=None)

    def _set(self, name: str, **changes: Any) -> None:
        status = self._status[name]
        for key, value in changes.items():
            setattr(status, key, value)
        self._publish()

    def _publish(self, error: str | None = None) -> None:
        units = {name: asdict(status) for name, status in self._status.items()}
        self._on_change({"phase": self._phase, "error": error, "units": units})

    def _last_words(self, name: str) -> str:
        log = self._home.log(name)
        lines = log.read_text(errors="replace").splitlines()[-SHOWN_LOG_LINES:]
        return "\n".join(["", *lines, "", f"The whole log: {log}"])


def levels(units: Sequence[Unit]) -> list[list[Unit]]:
    """The units grouped so that each comes after everything it depends on.

    Raises KeyError for a dependency that is not among the units, ValueError for a circle.
    """
    depth: dict[str, int] = {}
    by_name = {unit.name: unit for unit in units}

    def measure(name: str, below: frozenset[str] = frozenset()) -> int:
        if name in below:
            raise ValueError(f"{name} depends on itself")
        if name not in depth:
            under = (measure(other, below | {name}) for other in by_name[name].after)
            depth[name] = 1 + max(under, default=-1)
        return depth[name]

    for unit in units:
        measure(unit.name)
    count = 1 + max(depth.values(), default=-1)
    return [[unit for unit in units if depth[unit.name] == level] for level in range(count)]


def _read_from(log: Path, start: int) -> str:
    with log.open("rb") as file:
        # The log was rotated when it is shorter than it was.
        file.seek(start if log.stat().st_size >= start else 0)
        return file.read(1_000_000).decode(errors="replace")
