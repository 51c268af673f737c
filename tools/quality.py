"""What keeps the code right: `./dev test`, `./dev check` and `./dev fix`."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

from local.home import ROOT, StackError
from local.packages import path_with_node
from tools import advisors, bench, functions_check, schema, sizes

COVERAGE_FLOOR = 90
# Each writes a committed file and, with --check, fails when that file is not what it would write.
GENERATORS = (
    "env_example",
    "route_table",
    "postman",
    "build_seed",
    "build_mail_templates",
    "build_glyphs",
)


@dataclass(frozen=True)
class Result:
    """How one check went; tests are counted one by one, every other check as one."""

    name: str
    passed: int
    failed: int
    seconds: float


def test(arguments: Sequence[str]) -> int:
    """Run pytest and return its exit status."""
    return _call("pytest", *arguments)


def fix() -> int:
    """Repair lint findings and formatting, write what is generated; 1 when findings are left."""
    left = [_call(f"tools.{name}") for name in GENERATORS]
    with schema.fresh_database() as db_url:
        schema.write(db_url)
    left.append(_call("ruff", "check", "--fix"))
    left.append(_call("ruff", "format"))
    return int(any(left))


def check() -> int:
    """Run every check, print a summary and, as the last line, `N passed, N failed`."""
    results = [_timed(name, run) for name, run in _checks()]
    results += _check_database()
    results += _check_benchmarks()
    results.append(_run_tests())
    return _summarise(results)


def faults() -> int:
    """Run the tests that kill, freeze and cut off parts; summary and last line as `check`'s."""
    return _summarise([_pytest("faults", "tests/faults", "--durations=10")])


def _summarise(results: list[Result]) -> int:
    print("\nSummary")
    for result in results:
        verdict = "FAILED" if result.failed else "ok"
        print(f"  {result.name:<24} {verdict:<7} {result.seconds:6.1f} s")
    passed = sum(result.passed for result in results)
    failed = sum(result.failed for result in results)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


def _checks() -> list[tuple[str, Callable[[], int]]]:
    return [
        ("ruff check", lambda: _call("ruff", "check", "--quiet")),
        ("ruff format", lambda: _call("ruff", "format", "--check", "--quiet")),
        ("mypy", lambda: _call("mypy", "--no-error-summary")),
        ("lint-imports", _lint_imports),
        ("sizes", sizes.main),
        ("edge functions", functions_check.main),
        *(
            (f"{name} is in sync", lambda name=name: _call(f"tools.{name}", "--check"))
            for name in GENERATORS
        ),
    ]


def _timed(name: str, run: Callable[[], int]) -> Result:
    print(f"== {name}", flush=True)
    began = time.monotonic()
    try:
        failed = bool(run())
    except StackError as error:
        print(f"error: {error}")
        failed = True
    return Result(name, int(not failed), int(failed), time.monotonic() - began)


def _check_database() -> list[Result]:
    try:
        with schema.fresh_database() as db_url:
            return [
                _timed("supabase db advisors", lambda: _check_advisors(db_url)),
                _timed("schema is in sync", lambda: _check_schema(db_url)),
            ]
    except StackError as error:
        print(f"error: {error}")
        return [Result("a fresh database", 0, 1, 0.0)]


def _check_benchmarks() -> list[Result]:
    """Run the short form of each benchmark; they share a stack where one will do."""
    try:
        with bench.shared_short_stack():
            return [
                _timed(f"bench {name}", partial(_call, "tools.cli", "bench", name, "--short"))
                for name in bench.names()
            ]
    except StackError as error:
        print(f"error: {error}")
        return [Result("a stack for benchmarks", 0, 1, 0.0)]


def _check_advisors(db_url: str) -> int:
    problems = advisors.problems(advisors.advisors(db_url), advisors.waivers())
    print(*problems, sep="\n", end="\n" if problems else "")
    return len(problems)


def _check_schema(db_url: str) -> int:
    outdated = schema.outdated(db_url)
    if outdated:
        print(f"out of date: {', '.join(outdated)}; run ./dev fix and read what changed")
    return len(outdated)


def _run_tests() -> Result:
    return _pytest(
        "pytest",
        # Two processes, each with a stack of its own; whole files, the longest first.
        *("tests/seed", "tests"),
        *("--numprocesses=2", "--dist=loadfile", "--no-loadscope-reorder"),
        *("--cov", "--cov-branch", f"--cov-fail-under={COVERAGE_FLOOR}"),
    )


def _pytest(name: str, *arguments: str) -> Result:
    print(f"== {name}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory, "report.xml")
        status = _call("pytest", *arguments, f"--junitxml={report}")
        passed, failed = count_tests(report)
    # Also when no test failed: too little coverage, or a collection that broke.
    failed = failed or int(status != 0)
    return Result(name, passed, failed, time.monotonic() - began)


def count_tests(report: Path) -> tuple[int, int]:
    """How many tests passed and failed, from a JUnit file; (0, 0) when there is none."""
    if not report.exists():
        return 0, 0
    # pytest wrote the file a moment ago: nothing in it is untrusted.
    suites = ET.parse(report).getroot().iter("testsuite")  # noqa: S314
    passed = failed = 0
    for suite in suites:
        bad = int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        failed += bad
        passed += int(suite.get("tests", 0)) - bad - int(suite.get("skipped", 0))
    return passed, failed


def _lint_imports() -> int:
    code = "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())"
    return _run([sys.executable, "-c", code, "--no-logo"])


def _call(module: str, *arguments: str) -> int:
    return _run([sys.executable, "-m", module, *arguments])


def _run(command: list[str]) -> int:
    environment = {**os.environ, "PATH": path_with_node()}
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
