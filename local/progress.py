"""Shows on a terminal, or in a log, what a starting stack is doing."""

import sys
from contextlib import suppress
from typing import Any, TextIO


class Progress:
    """Called with each snapshot of a supervisor; prints one line for each thing that happened."""

    def __init__(self, output: TextIO | None = None) -> None:
        self._output = output or sys.stderr
        self._seen: dict[str, tuple[str, int]] = {}
        self._line = ""

    def __call__(self, snapshot: dict[str, Any]) -> None:
        """Print what changed since the last snapshot."""
        units = snapshot["units"].items()
        for name, unit in units:
            now = (unit["state"], unit["restarts"])
            if self._seen.get(name) != now:
                self._seen[name] = now
                self._print_change(name, unit)
        starting = [name for name, unit in units if unit["state"] == "starting"]
        self._rewrite(f"starting {', '.join(starting)} ..." if starting else "")
        if snapshot["phase"] == "stopping" and self._seen.get("") is None:
            self._seen[""] = ("stopping", 0)
            self._write("stopping ...\n")

    def _print_change(self, name: str, unit: dict[str, Any]) -> None:
        if unit["state"] == "not ready":
            self._rewrite("")
            self._write(f"  {name:<10} not ready: {unit['error']}\n")
        elif unit["state"] in ("ready", "done"):
            again = " again" if unit["restarts"] else ""
            self._rewrite("")
            self._write(f"  {name:<10} {unit['state']}{again} after {unit['seconds']:.1f} s\n")
        elif unit["state"] == "restarting":
            self._rewrite("")
            self._write(f"  {name:<10} {unit['error']}; starting it again\n")
        elif unit["state"] == "failed":
            self._rewrite("")
            reason = unit["error"].splitlines()[0]
            where = f"; see ./dev logs {name}" if unit["kind"] == "service" else ""
            self._write(f"  {name:<10} failed: {reason}{where}\n")

    def _rewrite(self, line: str) -> None:
        """Replace the line at the bottom, which says what is being done; terminals only."""
        if self._output.isatty() and line != self._line:
            self._write(f"\r\x1b[2K{line}")
            self._line = line

    def _write(self, text: str) -> None:
        # The terminal may be gone while the stack stops because of that.
        with suppress(OSError):
            self._output.write(text)
            self._output.flush()
