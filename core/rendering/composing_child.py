"""The process that fills in templates for a `Composer`: `python -m core.rendering.composing_child`.

Reads requests `[template_code, variables]` from standard input and answers each on standard output
with `{"html" or "problem": text, "spent": whether the process is to be replaced}`; both are JSON
behind their length. It ends when its input does, so it does not outlive the process it serves.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import re
import resource
import sys
from pathlib import Path
from typing import Any

from core.rendering.composing import LENGTH_BYTES
from core.rendering.errors import TemplateError
from core.rendering.sandbox import RENDER_UID
from core.rendering.template import render_template

MAX_MEMORY = 1024 * 1024 * 1024
# Parsed templates are kept: a process that has needed this much leaves the next one too little.
SPENT_MEMORY = 300 * 1024 * 1024
_PEAK = re.compile(rb"^VmHWM:\s*(\d+) kB", re.MULTILINE)

# Loads what filters import when they are first used: without rights it cannot be read any more.
_WARM_UP = "{{ '2026-11-22' | date: '%Y' }}{{ 'a' | base64_encode }}{{ 1 | divided_by: 3.0 }}"


def main() -> None:
    """Serve until standard input ends."""
    seconds = math.ceil(float(sys.argv[1])) + 1
    render_template(_WARM_UP, {})
    _confine()
    _write(_encoded({}))
    while request := _read():
        _limit_cpu(seconds)
        _write(_answer(request))


def _answer(request: bytes) -> bytes:
    try:
        template_code, variables = json.loads(request)
        html = render_template(template_code, variables)
        return _encoded({"html": html, "spent": _spent()})
    except TemplateError as error:
        return _encoded({"problem": str(error), "spent": _spent()})
    except MemoryError:
        problem = "The template takes too much memory; simplify it."
        return _encoded({"problem": problem, "spent": True})


def _read() -> bytes:
    length = int.from_bytes(sys.stdin.buffer.read(LENGTH_BYTES), "big")
    return sys.stdin.buffer.read(length)


def _write(answer: bytes) -> None:
    sys.stdout.buffer.write(len(answer).to_bytes(LENGTH_BYTES, "big") + answer)
    sys.stdout.buffer.flush()


def _encoded(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer).encode("ascii")


def _confine() -> None:
    """Give up what no template needs: much memory, other processes, the rights of root."""
    limits = {
        resource.RLIMIT_AS: MAX_MEMORY,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
    }
    for limit, value in limits.items():
        with contextlib.suppress(OSError, ValueError):  # macOS knows no limit of address space
            resource.setrlimit(limit, (value, value))
    if os.geteuid() == 0:
        with contextlib.suppress(PermissionError):  # root of a container may have lost this right
            os.setgroups([])
            os.setgid(RENDER_UID)
            os.setuid(RENDER_UID)


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


if __name__ == "__main__":
    main()
