"""The script `dev` and its installer, with real pip and packages that hold next to nothing."""

import os
import shutil
import signal
import venv
from pathlib import Path

import pytest

from tests.tools.stub_clone import Clone


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A virtual environment to be copied: making one takes seconds."""
    made = tmp_path_factory.mktemp("environment") / ".venv"
    venv.create(made, with_pip=True)
    return made


@pytest.fixture
def clone(tmp_path: Path, environment: Path) -> Clone:
    """One that has an environment, without packages."""
    made = Clone(tmp_path)
    made.add_python()
    shutil.copytree(environment, made.root / ".venv", symlinks=True)
    return made


@pytest.fixture
def bare_clone(tmp_path: Path) -> Clone:
    """One without an environment, on a machine without Python."""
    return Clone(tmp_path)


def test_the_first_run_makes_an_environment_and_hands_over(bare_clone: Clone) -> None:
    bare_clone.add_python()
    done = bare_clone.run("status", "--json")
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("Making .venv with Python 3.")
    assert bare_clone.calls[-1] == "cli status --json"


def test_up_installs_only_runtime_packages_and_test_adds_the_rest(clone: Clone) -> None:
    done = clone.run("up", "--detach")
    assert done.returncode == 0, done.stderr
    assert clone.modules() == {"tool"}
    assert clone.calls == ["npm ci --omit=dev --no-progress --loglevel=error", "cli up --detach"]
    # What a running stack reads stays in place: no second `npm ci`.
    done = clone.run("test", "-k", "words")
    assert done.returncode == 0, done.stderr
    assert clone.modules() == {"tool", "lint"}
    assert clone.calls[0].startswith("npm install --no-save --include=dev")
    assert clone.calls[1:] == ["cli test -k words"]
    done = clone.run("up")
    assert done.stderr == ""
    assert clone.calls == ["cli up"]


def test_a_changed_lock_is_installed_and_development_tools_stay(clone: Clone) -> None:
    assert clone.run("check").returncode == 0
    (clone.root / "package-lock.json").write_text('{"changed": true}')
    done = clone.run("status")
    assert "Installing 4 locked Python packages" in done.stderr
    assert "a summary of npm" not in done.stdout
    assert clone.calls[0].startswith("npm ci --include=dev")
    assert clone.run("check").stderr == ""


def test_a_clone_that_was_moved_is_installed_again(clone: Clone) -> None:
    clone.run("status")
    clone.root = clone.root.rename(clone.root.with_name("moved"))
    done = clone.run("status")
    assert done.returncode == 0, done.stderr
    assert "Installing" in done.stderr
    assert clone.run("status").stderr == ""


def test_an_npm_that_failed_says_so_and_the_next_run_repairs_it(clone: Clone) -> None:
    failed = clone.run("status", FAIL_NPM="yes")
    assert failed.returncode == 1
    assert failed.stderr.splitlines()[-1] == (
        "error: npm failed (see above); check the network, then run ./dev again"
    )
    assert "npm: no network" in failed.stderr
    assert "cli status" not in clone.calls
    assert "Making .venv" not in clone.run("status").stderr
    assert clone.calls[-1] == "cli status"


def test_a_lock_is_written_with_the_tools_there_are(clone: Clone) -> None:
    assert clone.run("test").returncode == 0
    (clone.root / ".venv" / "bin" / "uv").touch()
    (clone.root / "package-lock.json").write_text('{"of": "another package.json"}')
    done = clone.run("lock", FAIL_NPM="yes")
    assert done.returncode == 0, done.stderr
    assert clone.calls == ["cli lock"]


def test_a_package_that_is_not_what_the_lock_says_is_refused(clone: Clone) -> None:
    lock = clone.root / "requirements-local.lock"
    lock.write_text(lock.read_text()[:-9] + "deadbeef\n")
    done = clone.run("up")
    assert done.returncode == 1
    assert "DO NOT MATCH THE HASHES" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("error: pip failed (see above)")
    assert "cli up" not in clone.calls
    half = clone.root / ".venv" / "half-installed"
    half.touch()
    clone.write_lock("requirements-local.lock", "pip", "node", "tool")
    assert clone.run("up").returncode == 0
    assert not half.exists()


def test_of_two_at_once_one_installs_and_the_other_waits(clone: Clone) -> None:
    clone.hold.touch()
    first = clone.start()
    clone.wait_for("npm ci")
    second = clone.start()
    assert second.stderr is not None
    assert second.stderr.readline() == "Waiting for another ./dev that installs packages ...\n"
    clone.hold.unlink()
    for each in (first, second):
        each.communicate(timeout=60)
        assert each.returncode == 0
    assert sum("npm ci" in call for call in clone.calls) == 1
    assert clone.calls.count("cli status") == 2


def test_an_installation_that_was_killed_holds_up_no_other(clone: Clone) -> None:
    clone.hold.touch()
    first = clone.start()
    clone.wait_for("npm ci")
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    clone.hold.unlink()
    done = clone.run("status")
    assert done.returncode == 0, done.stderr
    assert "Waiting" not in done.stderr
    assert any("npm ci" in call for call in clone.calls)


def test_the_exit_status_of_the_command_is_passed_on(clone: Clone) -> None:
    (clone.root / "tools" / "cli.py").write_text("raise SystemExit(7)\n")
    assert clone.run("status").returncode == 7


def test_no_python_is_said_in_one_line_with_the_way_to_get_it(bare_clone: Clone) -> None:
    done = bare_clone.run("up", PYTHON="", PATH=str(bare_clone.path))
    assert done.returncode == 1
    assert done.stderr.startswith("error: Python >= 3.11 is missing; get it by: sudo apt install")
    assert done.stderr.count("\n") == 1


def test_a_python_that_is_too_old_is_passed_over(bare_clone: Clone) -> None:
    bare_clone.add_program("python3", "#!/bin/sh\nexit 1\n")
    done = bare_clone.run("up", PYTHON="", PATH=str(bare_clone.path))
    assert "Python >= 3.11 is missing" in done.stderr


def test_a_python_without_venv_says_what_to_install(bare_clone: Clone) -> None:
    bare_clone.add_program("python3.12", "#!/bin/sh\nexit 2\n")
    done = bare_clone.run("up", PYTHON="", PATH=str(bare_clone.path))
    assert done.returncode == 1
    assert done.stderr == (
        "error: python3.12 cannot make virtual environments; run: sudo apt install python3-venv\n"
    )


def test_a_python_that_was_asked_for_but_is_unusable_is_named(clone: Clone) -> None:
    done = clone.run("up", PYTHON="python9")
    assert done.returncode == 1
    assert "PYTHON=python9 is not a Python >= 3.11" in done.stderr
