"""Child processes that cannot outlive their stack, and the clean-up of those that did."""

import asyncio
import ctypes
import ctypes.util
import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from local.home import ROOT

# Set in every child, so that a leftover can be told from a stranger that got the same pid.
MARK = "TYOHAARIFY_STACK"
_PR_SET_PDEATHSIG = 1
_LOG_LIMIT = 10_000_000
_PASSED_ON = (
    *("PATH", "HOME", "USER", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "CHROMIUM_PATH"),
    "LD_LIBRARY_PATH",  # some builds of Python need it to start
    *("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
    *("NODE_EXTRA_CA_CERTS", "DENO_TLS_CA_STORE", "DENO_CERT", "NPM_CONFIG_REGISTRY"),
    *("HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"),
    *("COVERAGE_PROCESS_CONFIG", "COVERAGE_PROCESS_START"),
)


def clean_environment() -> dict[str, str]:
    """The caller's environment without whatever could change how a service behaves."""
    return {name: os.environ[name] for name in _PASSED_ON if name in os.environ}


@dataclass(frozen=True)
class Identity:
    """A process that is meant, and no later one that got its number."""

    pid: int
    created: float

    @classmethod
    def of(cls, pid: int) -> "Identity":
        """The identity of a running process. Raises psutil.NoSuchProcess when it has ended."""
        return cls(pid, psutil.Process(pid).create_time())

    def is_alive(self) -> bool:
        """Whether this very process still runs."""
        try:
            process = psutil.Process(self.pid)
            return abs(process.create_time() - self.created) < 1 and _is_alive(process)
        except psutil.NoSuchProcess:
            return False


async def spawn(
    argv: Sequence[str],
    *,
    environment: Mapping[str, str],
    home: Path,
    log: Path,
    user: str | None = None,
    orphan_signal: signal.Signals = signal.SIGKILL,
) -> asyncio.subprocess.Process:
    """Start a service in a process group of its own, its output appended to `log`.

    On Linux the kernel sends it `orphan_signal` when this process dies, however it dies.
    """
    rotate(log)
    account = pwd.getpwnam(user) if user else None
    with log.open("ab") as output:
        return await asyncio.create_subprocess_exec(
            *argv,
            cwd=ROOT,
            env={**environment, MARK: str(home)},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            process_group=0,
            user=account.pw_uid if account else None,
            group=account.pw_gid if account else None,
            extra_groups=[] if account else None,
            preexec_fn=_die_with_parent(orphan_signal),
        )


def _die_with_parent(orphan_signal: signal.Signals) -> Callable[[], None] | None:
    if sys.platform != "linux":
        return None
    prctl = ctypes.CDLL(ctypes.util.find_library("c") or "libc.so.6").prctl
    parent = os.getpid()

    def arm() -> None:
        prctl(_PR_SET_PDEATHSIG, int(orphan_signal))
        if os.getppid() != parent:
            os._exit(1)

    return arm


def rotate(log: Path) -> None:
    """Keep one former log once the current one has grown large."""
    if log.exists() and log.stat().st_size > _LOG_LIMIT:
        log.replace(log.with_suffix(".log.1"))


def signal_group(pid: int, number: signal.Signals) -> None:
    """Signal a service and what it started; nothing happens when all have ended."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def sweep(home: Path, patience: float = 5.0) -> list[int]:
    """End what a killed supervisor left running and return the pids; never anything else's.

    `patience` is how long, in seconds, they may take after SIGINT before they are killed.
    """
    leftovers = list(_marked(home))
    for process in leftovers:
        with suppress(psutil.Error):
            process.send_signal(signal.SIGINT)
    stubborn = still_running(leftovers, patience)
    for process in stubborn:
        with suppress(psutil.Error):
            process.kill()
    still_running(stubborn, patience)
    return [process.pid for process in leftovers]


def still_running(processes: list[psutil.Process], seconds: float) -> list[psutil.Process]:
    """Those of the processes that have not ended after so many seconds."""
    # Not psutil.wait_procs: where nothing reaps orphans, as in many containers, a zombie stays.
    deadline = time.monotonic() + seconds
    while alive := [process for process in processes if _is_alive(process)]:
        if time.monotonic() > deadline:
            break
        time.sleep(0.02)
    return alive


def _is_alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _marked(home: Path) -> Iterable[psutil.Process]:
    wanted = str(home)
    for process in psutil.process_iter():
        with suppress(psutil.Error, OSError):
            if process.environ().get(MARK) == wanted and process.pid != os.getpid():
                yield process
