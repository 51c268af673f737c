import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from signal import SIGKILL
from typing import Any

import psutil
import pytest

from local import supervisor as module
from local.home import Home, StackError
from local.supervisor import Supervisor, levels
from local.units import Service, Task, Unit, UnknownError, logs

Snapshot = dict[str, Any]


@pytest.fixture
def home(tmp_path: Path) -> Home:
    home = Home(tmp_path / "home")
    home.make_directories()
    return home


def python(name: str, code: str, **options: Any) -> Service:
    return Service(name, (sys.executable, "-u", "-c", code), ready=logs("up"), **options)


def sleeper(name: str, **options: Any) -> Service:
    return python(name, "import time; print('up'); time.sleep(600)", **options)


class Watcher:
    """Keeps the last snapshot and waits for one that fits."""

    def __init__(self) -> None:
        self.last: Snapshot = {}
        self._changed = asyncio.Event()

    def __call__(self, snapshot: Snapshot) -> None:
        self.last = snapshot
        self._changed.set()

    async def until(self, fits: Callable[[Snapshot], bool]) -> Snapshot:
        async with asyncio.timeout(20):
            while not (self.last and fits(self.last)):
                self._changed.clear()
                await self._changed.wait()
        return self.last


@asynccontextmanager
async def supervised(home: Home, *units: Unit) -> AsyncIterator[Watcher]:
    watcher = Watcher()
    supervisor = Supervisor(home, units, watcher)
    running = asyncio.create_task(supervisor.run())
    try:
        await watcher.until(lambda snapshot: snapshot["phase"] == "ready")
        yield watcher
    finally:
        supervisor.stop()
        await running


def is_gone(pid: int) -> bool:
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


async def test_units_start_after_what_they_need_and_stop_before_it(
    home: Home, tmp_path: Path
) -> None:
    diary = tmp_path / "diary"
    code = (
        "import signal, sys, time\n"
        "def note(word):\n"
        f"    open({str(diary)!r}, 'a').write(f'{{word}} {{sys.argv[1]}}\\n')\n"
        "def stop(*_):\n"
        "    note('stop'); sys.exit()\n"
        "signal.signal(signal.SIGTERM, stop)\n"
        "note('start'); print('up'); time.sleep(600)\n"
    )

    def writer(name: str, after: tuple[str, ...]) -> Service:
        argv = (sys.executable, "-u", "-c", code, name)
        return Service(name, argv, ready=logs("up"), after=after)

    async def note() -> None:
        with diary.open("a") as file:
            file.write("task\n")

    units = writer("top", ("step",)), Task("step", note, ("base",)), writer("base", ())
    async with supervised(home, *units) as watcher:
        states = {name: unit["state"] for name, unit in watcher.last["units"].items()}
        assert states == {"base": "ready", "step": "done", "top": "ready"}

    assert diary.read_text().split("\n")[:-1] == [
        *("start base", "task", "start top"),
        *("stop top", "stop base"),
    ]


async def test_a_service_that_dies_is_reported_and_started_again(home: Home) -> None:
    async with supervised(home, sleeper("steady")) as watcher:
        first = watcher.last["units"]["steady"]["pid"]
        psutil.Process(first).kill()
        down = await watcher.until(lambda s: s["units"]["steady"]["state"] == "restarting")
        assert down["units"]["steady"]["error"] == "ended with signal 9"
        up = await watcher.until(lambda s: s["units"]["steady"]["state"] == "ready")
        assert up["units"]["steady"]["restarts"] == 1
        assert up["units"]["steady"]["pid"] != first


async def test_a_service_that_keeps_dying_counts_as_failed_but_is_still_tried(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "FIRST_DELAY", 0.01)
    monkeypatch.setattr(module, "LONGEST_DELAY", 0.01)
    broken = tmp_path / "broken"
    code = (
        "import os, sys, time\n"
        f"if os.path.exists({str(broken)!r}): sys.exit(7)\n"
        "print('up'); time.sleep(600)\n"
    )
    async with supervised(home, python("flaky", code)) as watcher:
        broken.touch()
        psutil.Process(watcher.last["units"]["flaky"]["pid"]).kill()
        failed = await watcher.until(lambda s: s["units"]["flaky"]["state"] == "failed")
        assert failed["units"]["flaky"]["error"] == "ended with exit code 7"
        assert failed["units"]["flaky"]["restarts"] == module.MANY_CRASHES
        broken.unlink()
        await watcher.until(lambda s: s["units"]["flaky"]["state"] == "ready")


async def test_a_service_that_does_not_start_stops_everything_and_shows_its_last_words(
    home: Home,
) -> None:
    watcher = Watcher()
    broken = python("broken", "print('no such table'); raise SystemExit(3)", after=("fine",))
    with pytest.raises(StackError, match=r"(?s)broken did not start: .*code 3.*no such table"):
        await Supervisor(home, [sleeper("fine"), broken], watcher).run()
    assert watcher.last["phase"] == "failed"
    assert "no such table" in watcher.last["error"]
    assert watcher.last["units"]["fine"]["state"] == "stopped"
    assert watcher.last["units"]["broken"]["state"] == "failed"


async def test_a_service_that_is_never_ready_is_given_up(home: Home) -> None:
    silent = Service(
        "silent",
        (sys.executable, "-c", "import time; time.sleep(600)"),
        ready=logs("up"),
        start_seconds=0.2,
    )
    with pytest.raises(StackError, match=r"silent did not start: not ready after 0\.2 s"):
        await Supervisor(home, [silent], Watcher()).run()


async def test_a_task_that_fails_stops_the_start_with_its_reason(home: Home) -> None:
    async def fail() -> None:
        raise StackError("line 3 is wrong")

    with pytest.raises(StackError, match="migrate failed: line 3 is wrong"):
        await Supervisor(home, [Task("migrate", fail)], Watcher()).run()


async def test_what_a_service_started_ends_with_it(home: Home) -> None:
    code = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        "print('child', child.pid); print('up'); time.sleep(600)\n"
    )
    async with supervised(home, python("parent", code)) as watcher:
        child = int(home.log("parent").read_text().split()[1])
        assert not is_gone(child)
        psutil.Process(watcher.last["units"]["parent"]["pid"]).send_signal(SIGKILL)
        await watcher.until(lambda s: s["units"]["parent"]["restarts"] == 1)
        psutil.wait_procs([psutil.Process(child)] if psutil.pid_exists(child) else [], timeout=5)
        assert is_gone(child)


async def test_a_service_that_ignores_its_stop_signal_is_killed(home: Home) -> None:
    code = (
        "import signal, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up'); time.sleep(600)\n"
    )
    async with supervised(home, python("deaf", code, stop_seconds=0.2)) as watcher:
        pid = watcher.last["units"]["deaf"]["pid"]
    assert is_gone(pid)


async def test_a_service_sees_its_own_settings_and_nothing_of_the_shell(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "of-the-shell")
    code = "import os, time; print(sorted(os.environ)); print('up'); time.sleep(600)"
    async with supervised(home, python("curious", code, environment={"ITS_OWN": "1"})):
        seen = home.log("curious").read_text()
    assert "'ITS_OWN'" in seen
    assert "'PATH'" in seen
    assert "AWS_SECRET_ACCESS_KEY" not in seen


def test_units_that_wait_for_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="depends on itself"):
        levels([sleeper("egg", after=("hen",)), sleeper("hen", after=("egg",))])


def test_a_dependency_that_does_not_exist_is_refused() -> None:
    with pytest.raises(KeyError, match="nobody"):
        levels([sleeper("lonely", after=("nobody",))])


async def test_a_service_that_cannot_do_its_work_is_up_but_not_ready_until_it_can(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PROBLEM_SECONDS", 0.05)
    now: list[str | Exception | None] = ["no browser"]

    async def problem() -> str | None:
        if isinstance(now[0], Exception):
            raise now[0]
        return now[0]

    def shown(snapshot: Snapshot) -> tuple[str, str | None]:
        unit = snapshot["units"]["worker"]
        return unit["state"], unit["error"]

    async with supervised(home, sleeper("worker", problem=problem)) as watcher:
        assert shown(watcher.last) == ("not ready", "no browser")
        now[0] = "another reason"
        await watcher.until(lambda s: shown(s) == ("not ready", "another reason"))
        now[0] = UnknownError()
        await asyncio.sleep(0.2)
        assert shown(watcher.last) == ("not ready", "another reason")
        now[0] = None
        await watcher.until(lambda s: shown(s) == ("ready", None))
        now[0] = "gone again"
        await watcher.until(lambda s: shown(s) == ("not ready", "gone again"))
        psutil.Process(watcher.last["units"]["worker"]["pid"]).kill()
        await watcher.until(lambda s: shown(s) == ("restarting", "ended with signal 9"))
        now[0] = None
        await watcher.until(lambda s: shown(s) == ("ready", None))
