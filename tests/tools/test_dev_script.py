"""The script `dev`, with interpreters that only say how they were called."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import eventually

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("sh", "dirname", "cat", "cmp", "cp", "rm", "grep", "mkdir", "chmod", "touch", "sleep")

# Stands for .venv/bin/python: notes its arguments, and fails where a test asks it to.
INTERPRETER = """#!/bin/sh
case "$2" in *flock*) exec "{python}" "$@" ;; esac
echo "$*" >>"{calls}"
case "$*" in *tools.cli*) (: >&9) 2>/dev/null && echo "still holds the lock" >>"{calls}" ;; esac
case "$*" in *--require-hashes*) while [ -e "{hold}" ]; do sleep 0.05; done ;; esac
case "$*" in *"$FAIL_ON"*) [ -z "$FAIL_ON" ] || exit 1 ;; esac
"""
# Stands for a Python of the machine, which makes the environment.
BASE = """#!/bin/sh
case "$1" in
    --version) echo "Python 3.11.0" ;;
    -c) case "$2" in *flock*) exec "{python}" "$@" ;; esac ;;
    -m) mkdir -p "$3/bin"; cp "{interpreter}" "$3/bin/python" ;;
esac
"""


class Clone:
    """A clone without its packages, in a directory with a space, and a PATH made for it."""

    def __init__(self, directory: Path) -> None:
        self.root = directory / "a clone"
        (self.root / "contract").mkdir(parents=True)
        shutil.copy(ROOT / "dev", self.root)
        self.lock = self.root / "requirements-dev.lock"
        self.lock.write_text("first==1\n")
        (self.root / "contract" / "pyproject.toml").write_text("[project]\n")
        self.path = directory / "bin"
        self.path.mkdir()
        for name in NEEDED:
            found = shutil.which(name)
            assert found is not None
            (self.path / name).symlink_to(found)
        self.calls_file = directory / "calls"
        self.interpreter = directory / "interpreter"
        # While it is there, the installation does not end.
        self.hold = directory / "hold"
        text = INTERPRETER.format(calls=self.calls_file, hold=self.hold, python=sys.executable)
        self._write(self.interpreter, text)

    def add_program(self, name: str, text: str) -> None:
        self._write(self.path / name, text)

    def add_python(self) -> None:
        self.add_program(
            "python3", BASE.format(interpreter=self.interpreter, python=sys.executable)
        )

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        self.calls_file.write_text("")
        return subprocess.run(  # noqa: S603  the script under test
            [str(self.root / "dev"), *arguments],
            cwd="/",
            env={"PATH": str(self.path), "FAIL_ON": "", **environment},
            check=False,
            capture_output=True,
            text=True,
        )

    def start(self) -> subprocess.Popen[str]:
        return subprocess.Popen(  # noqa: S603  the script under test
            [str(self.root / "dev"), "status"],
            cwd="/",
            env={"PATH": str(self.path), "FAIL_ON": ""},
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def wait_for(self, call: str) -> None:
        def found() -> bool:
            return self.calls_file.exists() and any(call in each for each in self.calls)

        eventually(found)

    @property
    def calls(self) -> list[str]:
        return self.calls_file.read_text().splitlines()

    @staticmethod
    def _write(path: Path, text: str) -> None:
        path.write_text(text)
        path.chmod(0o755)


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    return Clone(tmp_path)


def test_the_first_run_installs_and_hands_over(clone: Clone) -> None:
    clone.add_python()
    done = clone.run("status", "--json")
    assert done.returncode == 0, done.stderr
    assert any("--require-hashes -r" in call for call in clone.calls)
    assert any("--no-deps --no-build-isolation -e" in call for call in clone.calls)
    assert clone.calls[-1] == "-m tools.cli status --json"


def test_the_second_run_hands_over_at_once(clone: Clone) -> None:
    clone.add_python()
    clone.run("status")
    assert clone.run("status").stderr == ""
    assert clone.calls == ["-m tools.cli status"]


def test_a_changed_lock_is_installed(clone: Clone) -> None:
    clone.add_python()
    clone.run("status")
    clone.lock.write_text("first==2\n")
    clone.run("status")
    assert any("--require-hashes" in call for call in clone.calls)


def test_a_clone_that_was_moved_is_installed_anew(clone: Clone) -> None:
    clone.add_python()
    clone.run("status")
    clone.root = clone.root.rename(clone.root.with_name("moved"))
    clone.run("status")
    assert any("--no-build-isolation -e" in call for call in clone.calls)


def test_an_interrupted_installation_is_repaired_by_the_next_run(clone: Clone) -> None:
    clone.add_python()
    failed = clone.run("status", FAIL_ON="--require-hashes")
    assert failed.returncode == 1
    assert "pip failed" in failed.stderr
    half = clone.root / ".venv" / "half-installed"
    half.touch()
    assert clone.run("status").returncode == 0
    assert not half.exists()
    assert os.access(clone.root / ".venv" / "bin" / "python", os.X_OK)


def test_of_two_at_once_one_installs_and_the_other_waits(clone: Clone) -> None:
    clone.add_python()
    clone.hold.touch()
    first = clone.start()
    clone.wait_for("--require-hashes")
    second = clone.start()
    assert second.stderr is not None
    assert second.stderr.readline() == "Waiting for another ./dev that installs packages ...\n"
    clone.hold.unlink()
    for each in (first, second):
        each.communicate(timeout=30)
        assert each.returncode == 0
    assert sum("--require-hashes" in call for call in clone.calls) == 1
    assert clone.calls.count("-m tools.cli status") == 2
    assert "still holds the lock" not in clone.calls


def test_one_that_died_while_it_installed_holds_up_nobody(clone: Clone) -> None:
    clone.add_python()
    clone.hold.touch()
    first = clone.start()
    clone.wait_for("--require-hashes")
    os.killpg(first.pid, signal.SIGKILL)
    first.communicate()
    clone.hold.unlink()
    done = clone.run("status")
    assert done.returncode == 0, done.stderr
    assert "Waiting" not in done.stderr
    assert any("--require-hashes" in call for call in clone.calls)


def test_no_python_is_said_in_one_line_with_the_way_to_get_it(clone: Clone) -> None:
    done = clone.run("up")
    assert done.returncode == 1
    assert done.stderr.startswith("error: Python >= 3.11 is missing; get it by: sudo apt install")
    assert done.stderr.count("\n") == 1


def test_a_python_that_is_too_old_is_passed_over(clone: Clone) -> None:
    clone.add_program("python3", "#!/bin/sh\nexit 1\n")
    assert "Python >= 3.11 is missing" in clone.run("up").stderr


def test_a_python_without_venv_says_what_to_install(clone: Clone) -> None:
    clone.add_program("python3.12", "#!/bin/sh\nexit 2\n")
    done = clone.run("up")
    assert done.returncode == 1
    assert done.stderr == (
        "error: python3.12 cannot make virtual environments; run: sudo apt install python3-venv\n"
    )


def test_a_python_that_was_asked_for_but_is_unusable_is_named(clone: Clone) -> None:
    clone.add_python()
    done = clone.run("up", PYTHON="python9")
    assert done.returncode == 1
    assert "PYTHON=python9 is not a Python >= 3.11" in done.stderr


def test_the_python_that_was_asked_for_is_used(clone: Clone) -> None:
    clone.add_program("python3", "#!/bin/sh\nexit 1\n")
    clone.add_program("snake", BASE.format(interpreter=clone.interpreter, python=sys.executable))
    assert clone.run("up", PYTHON="snake").returncode == 0


def test_the_exit_status_of_the_command_is_passed_on(clone: Clone) -> None:
    clone.add_python()
    clone.run("status")
    assert clone.run("status", FAIL_ON="tools.cli").returncode == 1
