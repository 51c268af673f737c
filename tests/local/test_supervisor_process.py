"""The supervisor as a process of its own: how it ends, and what it must not leave behind."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from local.home import ROOT, Home
from local.processes import MARK, Identity, sweep

# A stack of one service, which starts a program in a process group of its own.
STACK = """
import sys
from pathlib import Path
from local.home import Home, StackError
from local.stack import run
from local.units import Service, logs

CODE = '''
import subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], process_group=0)
print("up", flush=True)
time.sleep(600)
'''

def units(home, ports):
    return [Service("sleeper", (sys.executable, "-c", CODE), ready=logs("up"))]

try:
    run(Home(Path(sys.argv[1])), make_units=units)
except StackError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path / "home")
    yield home
    sweep(home.path)


def start(home: Home) -> subprocess.Popen[str]:
    return subprocess.Popen(  # noqa: S603  our own code
        [sys.executable, "-c", STACK, str(home.path)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def until_ready(home: Home, supervisor: subprocess.Popen[str]) -> dict[str, Any]:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            state: dict[str, Any] = json.loads((home.path / "state.json").read_text())
        except FileNotFoundError:
            state = {}
        if state.get("phase") == "ready" and state["supervisor"]["pid"] == supervisor.pid:
            return state
        time.sleep(0.02)
    raise AssertionError("the stack did not become ready")


def marked(home: Home) -> list[int]:
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(MARK) == str(home.path):
                found.append(process.pid)
        except psutil.Error:
            continue
    return found


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_the_supervisor_ends_everything(home: Home, number: signal.Signals) -> None:
    with start(home) as supervisor:
        until_ready(home, supervisor)
        assert len(marked(home)) == 2
        supervisor.send_signal(number)
        assert supervisor.wait(20) == 0
    assert marked(home) == []
    assert json.loads((home.path / "state.json").read_text())["phase"] == "stopped"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells children of a parent's death")
def test_killing_the_supervisor_ends_its_services(home: Home) -> None:
    with start(home) as supervisor:
        pid = until_ready(home, supervisor)["units"]["sleeper"]["pid"]
        service = psutil.Process(pid)
        supervisor.kill()
        psutil.wait_procs([service], timeout=10)
        assert not service.is_running() or service.status() == psutil.STATUS_ZOMBIE


def test_the_next_start_ends_what_a_killed_supervisor_left(home: Home) -> None:
    with start(home) as killed:
        until_ready(home, killed)
        killed.kill()
    # What the service itself started in another process group knows nothing of the supervisor.
    left = marked(home)
    assert left
    with start(home) as supervisor:
        until_ready(home, supervisor)
        assert not set(left) & set(marked(home))
        supervisor.terminate()


def test_a_second_start_finds_the_first_and_leaves_it_alone(home: Home) -> None:
    with start(home) as first:
        state = until_ready(home, first)
        with start(home) as second:
            _, said = second.communicate(timeout=20)
        assert second.returncode == 1
        assert said.strip() == "the stack is already running"
        assert psutil.pid_exists(state["units"]["sleeper"]["pid"])
        first.terminate()


@pytest.fixture
def heeded_interrupts() -> Iterator[None]:
    """Children heed SIGINT, though a shell that runs the tests in its background ignores it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded_interrupts")
def test_sweeping_spares_processes_of_another_stack(home: Home, tmp_path: Path) -> None:
    environment = {**os.environ, MARK: str(tmp_path / "another")}
    with subprocess.Popen(["/bin/sleep", "600"], env=environment) as stranger:
        assert sweep(home.path) == []
        assert stranger.poll() is None
        assert sweep(tmp_path / "another") == [stranger.pid]
        assert stranger.wait(10) == -signal.SIGINT


def test_a_process_with_a_reused_pid_is_not_taken_for_the_former_one() -> None:
    mine = Identity.of(os.getpid())
    assert mine.is_alive()
    assert not Identity(mine.pid, mine.created - 100).is_alive()


def test_a_process_that_has_ended_is_not_alive() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        identity = Identity.of(process.pid)
        assert identity.is_alive()
        process.kill()
    assert not identity.is_alive()
