"""Writes the locks from what pyproject.toml and package.json ask for."""

import json
import re
import subprocess
import sys
from typing import Any

from local.home import ROOT, StackError
from tools import npm

# The locks name no index, so that everyone installs from the one they use.
COMPILE = (
    *("pip", "compile", "pyproject.toml", "--quiet", "--universal"),
    *("--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-header"),
    *("--annotation-style", "line", "--no-strip-extras"),
)
# The largest first: it constrains the others, so that a package has one version in all of them.
LARGEST = "requirements-dev.lock"
LOCKS = {
    LARGEST: ("--group", "dev"),
    "requirements-local.lock": ("--group", "local", "--constraints", LARGEST),
    "requirements.lock": ("--constraints", LARGEST),
}
# From the name to the last hash.
_WITH_EXTRAS = re.compile(
    r"^[\w.-]+(?P<extras>\[[\w,-]+\])==.*\\\n(?:    --hash=.*\n)+", re.MULTILINE
)
_PLATFORM = re.compile(r"-(?P<os>darwin|linux|windows)-(?P<cpu>arm64|x64)(?P<musl>-musl)?$")


def run(*, upgrade: bool) -> None:
    """Write the locks of the service, of `./dev up` and of development, and package-lock.json.

    Locked versions stay as they are where they still fit, unless `upgrade`.
    """
    for name, options in LOCKS.items():
        print(f"Resolving {name} ...", file=sys.stderr, flush=True)
        command = [sys.executable, "-m", "uv", *COMPILE, *options, "--output-file", name]
        if upgrade:
            command.append("--upgrade")
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            raise StackError(f"{name} could not be resolved (see above)")
        lock = ROOT / name
        lock.write_text(with_bare_names(lock.read_text()))
    print(f"Resolving {npm.LOCK.name} ...", file=sys.stderr, flush=True)
    verb = "update" if upgrade else "install"
    npm.run(verb, "--package-lock-only")
    locked = json.loads(npm.LOCK.read_text())
    add_other_platforms(locked["packages"])
    locked["packages"] = dict(sorted(locked["packages"].items()))
    npm.LOCK.write_text(json.dumps(locked, indent=2, ensure_ascii=False) + "\n")


def with_bare_names(lock: str) -> str:
    """The lock, in which each package with extras is pinned without them, too.

    Where a dependency names a package with or without an extra and the lock does not, pip <= 23
    takes the newest release, and --require-hashes then refuses it.
    """
    return _WITH_EXTRAS.sub(lambda pin: pin[0].replace(pin["extras"], "", 1) + pin[0], lock)


def add_other_platforms(packages: dict[str, dict[str, Any]]) -> None:
    """Add the optional packages of other platforms that npm left out of its lock.

    It leaves out what the registry at hand does not have, and `npm ci` then refuses the lock on
    every machine. They are pinned by version only: nobody here could see their hashes.
    """
    for package in list(packages.values()):
        for name, version in package.get("optionalDependencies", {}).items():
            platform = _PLATFORM.search(name)
            if platform is None or f"node_modules/{name}" in packages:
                continue
            system = platform["os"].replace("windows", "win32")
            entry = {"version": version, "cpu": [platform["cpu"]], "optional": True, "os": [system]}
            if system == "linux":
                entry["libc"] = ["musl" if platform["musl"] else "glibc"]
            packages[f"node_modules/{name}"] = entry
