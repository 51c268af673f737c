"""Starts, stops and looks at a stack from outside it."""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil

from local.addresses import urls
from local.home import DATA_DIRECTORIES, ROOT, Home, StackError
from local.processes import Identity, clean_environment, rotate, still_running, sweep

URL_KEYS = (
    *("api_url", "supabase_url", "studio_url", "mail_url", "db_url"),
    *("publishable_key", "secret_key"),
)
POLL_SECONDS = 0.05
# More than the services together may take to stop.
STOP_SECONDS = 60.0

# Supervisors that this process started and has to reap.
_children: dict[Path, subprocess.Popen[bytes]] = {}

OnChange = Callable[[dict[str, Any]], None]


def state(home: Home) -> dict[str, Any] | None:
    """What the running supervisor last wrote, or None when none is running."""
    try:
        written: dict[str, Any] = json.loads((home.path / "state.json").read_text())
    except (OSError, ValueError):
        return None
    return written if Identity(**written["supervisor"]).is_alive() else None


def status(home: Home) -> dict[str, Any]:
    """The stable keys of `./dev status --json`.

    URL_KEYS are null when the stack is not running; `services` maps a name to its `state`, `pid`,
    `restarts` and `problem`, one line or null; `ready` says whether every service is ready.
    """
    current = state(home)
    if current is None:
        return {**dict.fromkeys(URL_KEYS), "services": {}, "ready": False}
    services = {
        name: {
            **{key: unit[key] for key in ("state", "pid", "restarts")},
            "problem": _problem(unit),
        }
        for name, unit in current["units"].items()
        if unit["kind"] == "service"
    }
    ready = current["phase"] == "ready" and all(
        service["state"] == "ready" for service in services.values()
    )
    return {**urls(home), "services": services, "ready": ready}


def _problem(unit: dict[str, Any]) -> str | None:
    return None if unit["error"] is None else str(unit["error"]).splitlines()[0]


def problems(status: dict[str, Any]) -> list[str]:
    """Return a line for each service that is not ready, with the reason if it is known."""
    return [
        f"{name} is {service['state']}" + (f": {service['problem']}" if service["problem"] else "")
        for name, service in status["services"].items()
        if service["state"] != "ready"
    ]


def start(home: Home | None = None, on_change: OnChange = lambda _state: None) -> dict[str, Any]:
    """Start the stack in the background, or find it running, and return its status once it is up.

    A service that runs but cannot do its work has a `problem` in the status, which is not `ready`
    then. Raises StackError with the reason and the failing service's last lines when the stack does
    not come up.
    """
    home = home or Home.default()
    if state(home) is not None:
        _wait_until_ready(home, None, on_change)
        return status(home)
    child = _children[home.path] = _spawn_supervisor(home)
    try:
        _wait_until_ready(home, child, on_change)
    except KeyboardInterrupt:
        child.terminate()
        child.wait()
        raise
    return status(home)


def stop(home: Home | None = None) -> bool:
    """Stop the stack and whatever a killed one left running; say whether there was anything."""
    home = home or Home.default()
    current = state(home)
    if current is not None:
        with suppress(psutil.NoSuchProcess):
            supervisor = psutil.Process(current["supervisor"]["pid"])
            supervisor.terminate()
            for stubborn in still_running([supervisor], STOP_SECONDS):
                stubborn.kill()
    if home.path in _children:
        _children.pop(home.path).wait()
    leftovers = sweep(home.path)
    return current is not None or bool(leftovers)


@contextmanager
def running(home: Home | None = None) -> Iterator[dict[str, Any]]:
    """The status of a ready stack; a stack that was started for it is stopped at the end."""
    home = home or Home.default()
    was_running = state(home) is not None
    try:
        yield start(home)
    finally:
        if not was_running:
            stop(home)


def data_paths(home: Home) -> list[str]:
    """What `delete_data` deletes, for people to read."""
    paths = (home.path / name for name in DATA_DIRECTORIES)
    return [str(path) for path in paths if path.exists()]


def delete_data(home: Home) -> None:
    """Delete a stopped stack's data and logs; its secrets, its ports and the cache stay."""
    for path in data_paths(home):
        shutil.rmtree(path)


def _spawn_supervisor(home: Home) -> subprocess.Popen[bytes]:
    home.make_directories()
    log = home.log("supervisor")
    rotate(log)
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "local.stack"],
            cwd=ROOT,
            env={**clean_environment(), "TYOHAARIFY_HOME": str(home.path)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )


def _wait_until_ready(
    home: Home, child: subprocess.Popen[bytes] | None, on_change: OnChange
) -> None:
    while True:
        # Asked before the state is read: a supervisor writes its last words, then ends.
        ended = child is not None and child.poll() is not None
        current = _state_of(home, child)
        if current is not None:
            on_change(current)
            if current["phase"] == "ready":
                return
        if ended or (child is None and current is None):
            raise StackError((current or {}).get("error") or _last_words(home))
        time.sleep(POLL_SECONDS)


def _state_of(home: Home, child: subprocess.Popen[bytes] | None) -> dict[str, Any] | None:
    if child is None:
        return state(home)
    try:
        written: dict[str, Any] = json.loads((home.path / "state.json").read_text())
    except (OSError, ValueError):
        return None
    return written if written["supervisor"]["pid"] == child.pid else None


def _last_words(home: Home) -> str:
    lines = home.log("supervisor").read_text(errors="replace").splitlines()[-15:]
    return "\n".join(["the stack ended while it was starting:", *lines])
