"""Shows what the services print."""

import time
from collections.abc import Iterator
from pathlib import Path

from local.home import Home, StackError

POLL_SECONDS = 0.2


def show(home: Home, service: str | None, *, lines: int, follow: bool) -> None:
    """Print the last lines of one log, or of all with the service's name before each line."""
    paths = _paths(home, service)
    width = max(len(path.stem) for path in paths)
    ends = {}
    for path in paths:
        content = path.read_bytes()
        ends[path] = len(content)
        for line in content.decode(errors="replace").splitlines()[-lines:]:
            _print(path, line, width, named=service is None)
    while follow:
        for path in paths:
            for line in _new_lines(path, ends):
                _print(path, line, width, named=service is None)
        time.sleep(POLL_SECONDS)


def _paths(home: Home, service: str | None) -> list[Path]:
    found = sorted(home.log("any").parent.glob("*.log"))
    if not found:
        raise StackError("there are no logs yet; run ./dev up")
    if service is None:
        return found
    chosen = [path for path in found if path.stem == service]
    if not chosen:
        names = ", ".join(path.stem for path in found)
        raise StackError(f"there is no log of {service!r}; there are: {names}")
    return chosen


def _new_lines(path: Path, ends: dict[Path, int]) -> Iterator[str]:
    size = path.stat().st_size if path.exists() else 0
    if size < ends[path]:  # rotated, or deleted by a reset
        ends[path] = 0
    if size > ends[path]:
        with path.open("rb") as file:
            file.seek(ends[path])
            content = file.read()
        complete = content[: content.rfind(b"\n") + 1]
        ends[path] += len(complete)
        yield from complete.decode(errors="replace").splitlines()


def _print(path: Path, line: str, width: int, *, named: bool) -> None:
    print(f"{path.stem:<{width}} | {line}" if named else line, flush=True)
