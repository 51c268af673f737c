import json
from pathlib import Path
from typing import Any

import pytest

from local.home import StackError
from tools import advisors, lock, npm, quality, sizes, supabase_cli

REPORT = """<?xml version="1.0"?>
<testsuites>
  <testsuite name="pytest" errors="1" failures="2" skipped="3" tests="10"/>
</testsuites>"""


def test_the_last_line_of_check_counts_tests_and_the_other_checks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> int:
        raise StackError("the stack does not start")

    checks = [("style", lambda: 0), ("types", lambda: 2), ("advisors", broken)]
    monkeypatch.setattr(quality, "_checks", lambda: checks)
    monkeypatch.setattr(quality, "_check_database", list)
    monkeypatch.setattr(quality, "_check_benchmarks", list)
    monkeypatch.setattr(quality, "_run_tests", lambda: quality.Result("pytest", 40, 1, 0.5))
    assert quality.check() == 1
    output = capsys.readouterr().out
    assert output.splitlines()[-1] == "41 passed, 3 failed"
    assert "error: the stack does not start" in output


def test_check_succeeds_when_everything_passed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(quality, "_checks", lambda: [("style", lambda: 0)])
    monkeypatch.setattr(quality, "_check_database", list)
    monkeypatch.setattr(quality, "_check_benchmarks", list)
    monkeypatch.setattr(quality, "_run_tests", lambda: quality.Result("pytest", 40, 0, 0.5))
    assert quality.check() == 0
    assert capsys.readouterr().out.splitlines()[-1] == "41 passed, 0 failed"


def test_tests_are_counted_from_pytests_own_report(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    assert quality.count_tests(report) == (0, 0)
    report.write_text(REPORT)
    assert quality.count_tests(report) == (4, 3)


@pytest.mark.parametrize(("written", "failed"), [(True, 3), (False, 1)])
def test_a_pytest_that_fails_without_a_failed_test_still_counts_as_one(
    written: bool, failed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pytest_run(_module: str, *arguments: str) -> int:
        if written:
            Path(arguments[-1].partition("=")[2]).write_text(REPORT)
        return 1

    monkeypatch.setattr(quality, "_call", pytest_run)
    assert quality._run_tests().failed == failed


def test_faults_are_run_by_themselves_and_counted_like_checks(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[tuple[str, ...]] = []

    def pytest_run(*arguments: str) -> int:
        asked.append(arguments)
        Path(arguments[-1].partition("=")[2]).write_text(REPORT)
        return 1

    monkeypatch.setattr(quality, "_call", pytest_run)
    assert quality.faults() == 1
    assert [arguments[:2] for arguments in asked] == [("pytest", "tests/faults")]
    assert capsys.readouterr().out.splitlines()[-1] == "4 passed, 3 failed"


def test_a_file_or_function_that_is_too_long_is_found(tmp_path: Path) -> None:
    fine, long = tmp_path / "fine.py", tmp_path / "long.py"
    fine.write_text("def short():\n" + "    pass\n" * 39)
    long.write_text("async def endless():\n" + "    pass\n" * 300)
    assert list(sizes.check(fine)) == []
    assert list(sizes.check(long)) == [
        f"{long}: 301 lines, at most 300",
        f"{long}:1: endless has 301 lines, at most 40",
    ]


def test_a_long_script_in_another_language_is_found(tmp_path: Path) -> None:
    script = tmp_path / "host.mjs"
    script.write_text("//\n" * 301)
    assert list(sizes.check(script)) == [f"{script}: 301 lines, at most 300"]


UNUSED = {"name": "unused_index", "level": "INFO", "detail": "`a`", "remediation": "drop it"}
NO_RLS = {"name": "rls_disabled", "level": "ERROR", "detail": "`b`", "remediation": "enable it"}


def test_findings_of_the_advisors_are_read_from_the_cli(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli = tmp_path / "supabase"
    cli.write_text(f"#!/bin/sh\necho '{json.dumps({'results': [UNUSED, NO_RLS]})}'\n")
    cli.chmod(0o755)
    monkeypatch.setattr(supabase_cli, "supabase_cli", lambda: (str(cli),))
    assert advisors.advisors("postgresql://nobody@127.0.0.1/none") == [UNUSED, NO_RLS]


def test_a_finding_without_a_waiver_and_a_waiver_without_a_finding_are_problems() -> None:
    waiver = advisors.Waiver("unused_index", "new")
    assert advisors.problems([UNUSED], [waiver]) == []
    assert advisors.problems([UNUSED, NO_RLS], [waiver]) == ["ERROR rls_disabled: `b`\n  enable it"]
    narrow = advisors.Waiver("unused_index", "new", "`other`")
    assert len(advisors.problems([UNUSED], [narrow])) == 2


def test_every_waiver_says_why() -> None:
    waivers = advisors.waivers()
    assert waivers
    assert all(len(waiver.reason) > 20 for waiver in waivers)


def test_advisors_that_cannot_run_say_why() -> None:
    with pytest.raises(StackError, match=r"supabase db advisors failed:\n."):
        advisors.advisors("postgresql://nobody@127.0.0.1:1/none")


def test_npm_that_fails_is_tried_again_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(npm, "LOCK", tmp_path / "package-lock.json")
    monkeypatch.setattr(npm, "STAMP", tmp_path / "stamp")
    monkeypatch.setattr(npm, "NPM", tmp_path / "no-such-npm.js")
    npm.LOCK.write_text("1")
    npm.STAMP.write_text("0")
    with pytest.raises(StackError, match="npm ci failed"):
        npm.install("run")
    assert not npm.STAMP.exists()


def test_packages_of_other_platforms_are_added_to_the_npm_lock() -> None:
    packages: dict[str, dict[str, Any]] = {
        "node_modules/tool": {
            "optionalDependencies": {
                "@tool/cli-linux-x64": "1.0.0",
                "@tool/cli-linux-arm64-musl": "1.0.0",
                "@tool/cli-windows-x64": "1.0.0",
                "colors": "2.0.0",
            }
        },
        "node_modules/@tool/cli-linux-x64": {"version": "1.0.0", "integrity": "sha512-here"},
    }
    lock.add_other_platforms(packages)
    assert packages["node_modules/@tool/cli-linux-x64"]["integrity"] == "sha512-here"
    assert packages["node_modules/@tool/cli-linux-arm64-musl"] == {
        "version": "1.0.0",
        "cpu": ["arm64"],
        "optional": True,
        "os": ["linux"],
        "libc": ["musl"],
    }
    assert packages["node_modules/@tool/cli-windows-x64"]["os"] == ["win32"]
    assert "node_modules/colors" not in packages
