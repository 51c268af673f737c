"""The inside of a process of a `core.processes.ProcessPool`.

It reads requests from standard input and answers each on standard output, both behind their
length, and ends when its input does, so it does not outlive the process it serves.
"""

from __future__ import annotations

import contextlib
import math
import os
import re
import resource
import sys
from collections.abc import Callable
from pathlib import Path

from core.processes import LENGTH_BYTES, NOBODY_UID, SPENT

# What a process keeps between requests leaves the next one less: past this it is replaced.
SPENT_MEMORY = 300 * 1024 * 1024
_FRESH = b"\0"
_PEAK = re.compile(rb"^VmHWM:\s*(\d+) kB", re.MULTILINE)


def serve(answer: Callable[[bytes], bytes], exhausted: bytes, *, max_memory: int) -> None:
    """Answer requests until standard input ends.

    `exhausted` is the answer to one that took more than `max_memory` bytes. Whatever is imported
    late has to be imported before: afterwards the process has no right to read it.
    """
    seconds = math.ceil(float(sys.argv[1])) + 1
    _confine(max_memory)
    _write(b"")
    while request := _read():
        _limit_cpu(seconds)
        try:
            answered = answer(request)
            flag = SPENT if _spent() else _FRESH
        except MemoryError:
            answered, flag = exhausted, SPENT
        _write(flag, answered)


def _read() -> bytes:
    length = int.from_bytes(sys.stdin.buffer.read(LENGTH_BYTES), "big")
    return sys.stdin.buffer.read(length)


def _write(*parts: bytes) -> None:
    sys.stdout.buffer.write(sum(map(len, parts)).to_bytes(LENGTH_BYTES, "big"))
    sys.stdout.buffer.writelines(parts)
    sys.stdout.buffer.flush()


def _confine(max_memory: int) -> None:
    """Give up what no request needs: much memory, other processes, the rights of root."""
    limits = {
        resource.RLIMIT_AS: max_memory,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
    }
    for limit, value in limits.items():
        with contextlib.suppress(OSError, ValueError):  # macOS knows no limit of address space
            resource.setrlimit(limit, (value, value))
    if os.geteuid() == 0:
        with contextlib.suppress(PermissionError):  # root of a container may have lost this right
            os.setgroups([])
            os.setgid(NOBODY_UID)
            os.setuid(NOBODY_UID)


def _limit_cpu(seconds: int) -> None:
    """End the process `seconds` from now, should nobody be left who would."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    used = math.ceil(usage.ru_utime + usage.ru_stime)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (used + seconds, hard))


def _spent() -> bool:
    if sys.platform == "darwin":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > SPENT_MEMORY
    # On Linux getrusage begins with what the process was forked from, which may be much larger.
    peak = _PEAK.search(Path("/proc/self/status").read_bytes())
    return peak is not None and int(peak[1]) * 1024 > SPENT_MEMORY
