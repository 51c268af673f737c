"""The locks of Python packages, installed by every pip on a day when all have newer releases."""

import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.tools.stub_packages import pin, write_wheel
from tools.install import FIRST, ROOT
from tools.lock import LARGEST, LOCKS

# Those of Ubuntu 22.04, Debian 12 and Ubuntu 24.04, and the newest of the index.
OLD_PIPS = ("pip==22.0.2", "pip==23.0.1")
PIPS = (*OLD_PIPS, "pip==24.0", "pip")
# Pins of a lock with extras, and those without that come before them.
WITH_EXTRAS = r"(?m)^[\w.-]+\[.*\n.*\n"
BARE_TWIN = r"(?m)^([\w.-]+)==.*\n.*\n(?=\1\[)"
NEWER = "9999"


def pinned(name: str) -> list[Requirement]:
    """The requirements of a lock, without their hashes: a package with extras is there twice."""
    text = (ROOT / name).read_text()
    return [
        Requirement(line.removesuffix("\\").strip())
        for line in text.splitlines()
        if line[:1].isalnum()
    ]


def locked_extras(name: str) -> dict[str, set[str]]:
    """The extras a lock names, by package."""
    extras: dict[str, set[str]] = {}
    for package in pinned(name):
        extras.setdefault(canonicalize_name(package.name), set()).update(package.extras)
    return extras


def asked_extras(package: Requirement) -> list[Requirement]:
    """The requirements with extras of an installed package, in the extras it is locked with."""
    try:
        lines = metadata.requires(package.name) or []
    except metadata.PackageNotFoundError:
        return []  # of another platform
    extras = package.extras or {""}
    return [
        requirement
        for requirement in map(Requirement, lines)
        if requirement.extras
        and (
            requirement.marker is None
            or any(requirement.marker.evaluate({"extra": extra}) for extra in extras)
        )
    ]


@pytest.mark.parametrize("name", LOCKS)
def test_every_extra_that_a_locked_package_asks_for_is_in_the_lock(name: str) -> None:
    packages, extras = pinned(name), locked_extras(name)
    asked = [(package, one) for package in packages for one in asked_extras(package)]
    assert asked, "Nothing asks for an extra any more: is this still read right?"
    missing = [
        f"{package.name} asks for {one}"
        for package, one in asked
        if not one.extras <= extras[canonicalize_name(one.name)]
    ]
    assert missing == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_extra_that_the_project_asks_for_is_in_the_lock(name: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = locked_extras(name)
    asked = [one for one in map(Requirement, project["dependencies"]) if one.extras]
    assert asked
    assert all(one.extras <= extras[canonicalize_name(one.name)] for one in asked)


@pytest.mark.parametrize("name", LOCKS)
def test_a_package_with_extras_is_pinned_without_them_too(name: str) -> None:
    packages = pinned(name)
    bare = {package.name for package in packages if not package.extras}
    assert {package.name for package in packages if package.extras} <= bare


@pytest.mark.parametrize("name", [name for name in LOCKS if name != LARGEST])
def test_a_package_has_one_version_in_all_locks(name: str) -> None:
    def lines(lock: str) -> set[str]:
        return {f"{package.name}{package.specifier};{package.marker}" for package in pinned(lock)}

    assert lines(name) <= lines(LARGEST)


def test_what_running_needs_holds_no_tool_of_development() -> None:
    names = {package.name for package in pinned("requirements-local.lock")}
    assert set(FIRST) <= names
    assert names.isdisjoint({"pytest", "mypy", "ruff", "playwright", "schemathesis", "hypothesis"})


class Index:
    """Every locked package, empty, with its real requirements: as locked, and a newer release."""

    def __init__(self, folder: Path) -> None:
        self.wheels = folder / "wheels"
        self.wheels.mkdir()
        self.lock = folder / "requirements.lock"
        lines = [
            self._add(package)
            for package in pinned(LARGEST)
            if package.marker is None or package.marker.evaluate()
        ]
        self.lock.write_text("".join(lines))

    def _add(self, package: Requirement) -> str:
        [specifier] = package.specifier
        about = metadata.metadata(package.name)
        requires = metadata.requires(package.name) or []
        extras = about.get_all("Provides-Extra") or []
        locked, _ = [
            write_wheel(self.wheels, package.name, version, requires=requires, extras=extras)
            for version in (specifier.version, NEWER)
        ]
        shown = f"[{','.join(sorted(package.extras))}]" if package.extras else ""
        return pin(f"{package.name}{shown}", specifier.version, locked)

    def install(self, pip: Path, target: Path) -> subprocess.CompletedProcess[str]:
        """Install the lock by a pip that is run out of its wheel."""
        return subprocess.run(  # noqa: S603 - a released pip
            [
                *(sys.executable, f"{pip}/pip", "--isolated", "install", "--quiet"),
                *("--no-index", "--find-links", str(self.wheels), "--target", str(target)),
                *("--require-hashes", "--requirement", str(self.lock)),
            ],
            check=False,
            capture_output=True,
            text=True,
        )


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return Index(tmp_path_factory.mktemp("index"))


@pytest.fixture(scope="module", params=PIPS)
def pip(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of a released pip."""
    folder = tmp_path_factory.mktemp("pip")
    command = (sys.executable, "-m", "pip", "-qq", "download", "--no-deps", "--dest", str(folder))
    subprocess.run([*command, request.param], check=True)  # noqa: S603 - a name of PIPS
    [wheel] = folder.iterdir()
    return wheel


def test_every_pip_installs_the_lock_after_newer_releases(
    index: Index, pip: Path, tmp_path: Path
) -> None:
    done = index.install(pip, tmp_path)
    assert done.returncode == 0, done.stderr
    installed = {path.name for path in tmp_path.glob("*.dist-info")}
    assert len(installed) == len(re.findall(r"(?m)^[\w-]+==", index.lock.read_text()))
    assert not any(NEWER in name for name in installed)


@pytest.mark.parametrize("pip", OLD_PIPS, indirect=True)
@pytest.mark.parametrize("left_out", [WITH_EXTRAS, BARE_TWIN])
def test_a_lock_without_extras_or_without_bare_names_is_refused_by_an_old_pip(
    index: Index, pip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left_out: str
) -> None:
    shortened = tmp_path / "shortened.lock"
    shortened.write_text(re.sub(left_out, "", index.lock.read_text()))
    monkeypatch.setattr(index, "lock", shortened)
    done = index.install(pip, tmp_path / "target")
    assert "must have their versions pinned with ==" in done.stderr
