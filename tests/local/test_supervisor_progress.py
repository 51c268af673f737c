import io
from typing import Any

from local.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class ClosedTerminal(io.StringIO):
    def write(self, _text: str) -> int:
        raise OSError(5, "Input/output error")


def snapshot(phase: str = "starting", **units: dict[str, Any]) -> dict[str, Any]:
    common = {"kind": "service", "pid": 1, "restarts": 0, "seconds": 0.25, "error": None}
    return {
        "phase": phase,
        "error": None,
        "units": {name: {**common, **unit} for name, unit in units.items()},
    }


def test_each_thing_that_happens_is_printed_once() -> None:
    output = io.StringIO()
    progress = Progress(output)
    progress(snapshot(api={"state": "starting"}))
    progress(snapshot(api={"state": "ready"}))
    progress(snapshot("ready", api={"state": "ready"}))
    crash = {"state": "restarting", "restarts": 1, "error": "ended with signal 9"}
    progress(snapshot("ready", api=crash))
    progress(snapshot("ready", api={"state": "ready", "restarts": 1}))
    progress(snapshot("stopping", api={"state": "ready", "restarts": 1}))
    progress(snapshot("stopping", api={"state": "stopped", "restarts": 1}))
    assert output.getvalue().splitlines() == [
        "  api        ready after 0.2 s",
        "  api        ended with signal 9; starting it again",
        "  api        ready again after 0.2 s",
        "stopping ...",
    ]


def test_a_failure_names_the_log_of_a_service_and_none_of_a_task() -> None:
    output = io.StringIO()
    progress = Progress(output)
    progress(snapshot(api={"state": "failed", "error": "ended with exit code 1\nmore"}))
    progress(snapshot(seed={"kind": "task", "state": "failed", "error": "seed.sql: wrong"}))
    assert output.getvalue().splitlines() == [
        "  api        failed: ended with exit code 1; see ./dev logs api",
        "  seed       failed: seed.sql: wrong",
    ]


def test_a_terminal_shows_what_is_being_started_on_its_last_line() -> None:
    output = Terminal()
    progress = Progress(output)
    progress(snapshot(api={"state": "starting"}, relay={"state": "starting"}))
    progress(snapshot(api={"state": "ready"}, relay={"state": "ready"}))
    assert "\r\x1b[2Kstarting api, relay ..." in output.getvalue()
    assert output.getvalue().endswith("relay      ready after 0.2 s\n")


def test_a_terminal_that_is_gone_does_not_stop_the_stack_from_stopping() -> None:
    Progress(ClosedTerminal())(snapshot("stopping", api={"state": "ready"}))


def test_a_service_that_is_not_ready_is_printed_with_its_reason() -> None:
    output = io.StringIO()
    progress = Progress(output)
    progress(snapshot("ready", worker={"state": "not ready", "error": "No Chromium found."}))
    assert output.getvalue() == "  worker     not ready: No Chromium found.\n"
