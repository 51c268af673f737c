import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from benchmarks import startup
from local.home import Home
from tools import logs, stack
from tools.cli import app


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    monkeypatch.setenv("TYOHAARIFY_HOME", str(tmp_path / "home"))
    return Home.default()


def dev(*arguments: str) -> Result:
    return CliRunner().invoke(app, arguments)


@pytest.fixture
def stopped(home: Home) -> Home:
    """A home with data, as a stopped stack leaves it."""
    home.make_directories()
    home.secrets()
    home.claim_ports()
    (home.path / "postgres" / "PG_VERSION").write_text("16")
    home.log("api").write_text("one\ntwo\nthree\n")
    home.log("worker").write_text("busy\n")
    return home


def test_status_of_a_stopped_stack_has_the_stable_keys_and_exit_status_3(stopped: Home) -> None:
    done = dev("status", "--json")
    assert done.exit_code == 3
    assert json.loads(done.stdout) == {
        **dict.fromkeys(
            [
                *("api_url", "supabase_url", "studio_url", "mail_url", "db_url"),
                *("publishable_key", "secret_key"),
            ]
        ),
        "services": {},
        "ready": False,
    }
    assert stack.status(stopped)["services"] == {}


@pytest.mark.usefixtures("stopped")
def test_status_of_a_stopped_stack_says_how_to_start_it() -> None:
    done = dev("status")
    assert done.exit_code == 3
    assert done.stdout == "Not running; start with ./dev up\n"


@pytest.mark.usefixtures("home")
def test_stopping_what_does_not_run_is_no_error() -> None:
    done = dev("down")
    assert (done.exit_code, done.stdout) == (0, "Nothing was running.\n")


def test_reset_deletes_data_and_keeps_secrets_and_ports(stopped: Home) -> None:
    secrets, ports = stopped.secrets(), stopped.ports()
    done = dev("reset", "--yes")
    assert done.exit_code == 0, done.output
    assert str(stopped.path / "postgres") in done.stdout
    assert sorted(path.name for path in stopped.path.iterdir()) == ["ports.json", "secrets.json"]
    assert (stopped.secrets(), stopped.ports()) == (secrets, ports)
    assert dev("reset", "--yes").stdout == "There is no data.\n"


def test_reset_deletes_nothing_when_it_cannot_ask(stopped: Home) -> None:
    done = dev("reset")
    assert done.exit_code == 1
    assert "say so by --yes" in done.stderr
    assert (stopped.path / "postgres" / "PG_VERSION").exists()


@pytest.mark.usefixtures("stopped")
def test_logs_of_one_service_are_shown_as_they_are() -> None:
    assert dev("logs", "api", "-n", "2").stdout == "two\nthree\n"


@pytest.mark.usefixtures("stopped")
def test_logs_of_all_services_are_shown_with_their_names() -> None:
    assert dev("logs", "-n", "1").stdout == "api    | three\nworker | busy\n"


@pytest.mark.usefixtures("stopped")
def test_logs_of_an_unknown_service_name_the_known_ones() -> None:
    done = dev("logs", "nobody")
    assert done.exit_code == 1
    assert "there is no log of 'nobody'; there are: api, worker" in done.stderr


@pytest.mark.usefixtures("home")
def test_logs_before_the_first_start_say_so() -> None:
    assert "no logs yet; run ./dev up" in dev("logs").stderr


def test_mutation_and_faults_are_two_runs() -> None:
    done = dev("check", "--mutation", "--faults")
    assert done.exit_code == 1
    assert "ask for one at a time" in done.stderr


def test_following_a_log_shows_whole_new_lines_also_after_it_was_rotated(tmp_path: Path) -> None:
    log = tmp_path / "api.log"
    log.write_text("old\n")
    ends = {log: 4}
    log.write_text("old\nnew\nhal")
    assert list(logs._new_lines(log, ends)) == ["new"]
    log.write_text("old\nnew\nhalf\n")
    assert list(logs._new_lines(log, ends)) == ["half"]
    log.write_text("fresh\n")
    assert list(logs._new_lines(log, ends)) == ["fresh"]
    log.unlink()
    assert list(logs._new_lines(log, ends)) == []


def test_a_start_that_fails_says_why_and_leaves_nothing_running(
    stopped: Home,
) -> None:
    (stopped.path / "postgres" / "PG_VERSION").write_text("9")
    done = dev("up", "--detach")
    assert done.exit_code == 1
    assert "error: postgres did not start: ended with exit code" in done.stderr
    assert f"The whole log: {stopped.log('postgres')}" in done.stderr
    assert stack.state(stopped) is None
    assert not stack.stop(stopped)


def test_a_benchmark_prints_one_object_that_begins_with_its_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    figures: dict[str, Any] = {"warm_seconds": 1.25, "rounds": 3, "spread": 0.1}
    monkeypatch.setattr(startup, "run", lambda: figures)
    done = dev("bench", "startup", "--json")
    assert list(json.loads(done.stdout).items()) == [("bench", "startup"), *figures.items()]
    assert "warm_seconds  1.250" in dev("bench", "startup").stdout


def test_an_unknown_benchmark_names_the_known_ones() -> None:
    done = dev("bench", "nothing")
    assert done.exit_code == 1
    assert "there is no benchmark 'nothing'; there are: " in done.stderr
    assert "startup" in done.stderr
