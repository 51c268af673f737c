"""Every benchmark has a short form, which `./dev check` runs, and which fails when it is broken."""

import importlib
import inspect
import json
import math
import os
import subprocess
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from benchmarks import _load, api, parity, startup
from local.home import ROOT
from local.packages import NODE
from tools import bench, quality
from tools.cli import app

PEERS = ROOT / "benchmarks" / "peers"
GOOD = {"ratio": 3.5, "bar": 3.0, "rounds": 2, "spread": 0.1}


@pytest.fixture(autouse=True)
def no_short_stack(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever a short run sets is unset after the test."""
    monkeypatch.setenv(_load.SHORT_STACK, "")


@pytest.mark.parametrize("name", bench.names())
def test_every_benchmark_has_a_short_form_that_its_run_takes(name: str) -> None:
    module = importlib.import_module(f"benchmarks.{name}")
    assert isinstance(module.SHORT, dict), name
    inspect.signature(module.run).bind(**module.SHORT)
    inspect.signature(module.run).bind()


def test_the_benchmarks_are_the_modules_of_the_folder() -> None:
    files = {path.name for path in (ROOT / "benchmarks").iterdir() if path.suffix == ".py"}
    helpers = {name for name in files if name.startswith("_")}
    assert {f"{name}.py" for name in bench.names()} == files - helpers


def test_every_part_of_api_runs_in_short_form_by_its_own_name_or_with_it() -> None:
    modules = {part.__name__.removeprefix("benchmarks.") for part in api.PARTS.values()}
    assert modules <= set(bench.names())
    assert set(api.SHORT["parts"]) <= set(api.PARTS)


def test_check_runs_the_short_form_of_each_benchmark_by_its_name_on_one_stack(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    called: list[tuple[str, ...]] = []

    def call(*arguments: str) -> int:
        called.append(arguments)
        return int(arguments[2] == "read")

    monkeypatch.setattr(quality, "_call", call)
    monkeypatch.setattr(bench, "shared_short_stack", nullcontext)
    results = quality._check_benchmarks()
    assert called == [("tools.cli", "bench", name, "--short") for name in bench.names()]
    assert [(result.name, result.failed) for result in results] == [
        (f"bench {name}", int(name == "read")) for name in bench.names()
    ]


def short(name: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["bench", name, "--short", "--json"])
    return done.exit_code, done.stdout if done.exit_code == 0 else done.stderr


def test_a_short_form_is_run_with_its_own_arguments(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[dict[str, int]] = []

    def run(**arguments: int) -> dict[str, Any]:
        asked.append(arguments)
        return GOOD

    monkeypatch.setattr(startup, "run", run)
    status, output = short("startup")
    assert (status, asked) == (0, [startup.SHORT])
    assert json.loads(output) == {"bench": "startup", **GOOD}


@pytest.mark.parametrize(
    ("figures", "problem"),
    [
        ({**GOOD, "ratio": math.nan}, "ratio is nan"),
        ({**GOOD, "list": {"ratio": math.inf}}, "list.ratio is inf"),
        ({**GOOD, "spread": math.nan}, "spread is nan"),
        ({**GOOD, "spread": -0.1}, "spread is -0.1 and not a share"),
        ({**GOOD, "spread": "small"}, "spread is 'small' and not a share"),
        ({**GOOD, "rounds": 0}, "rounds is 0 and not a number of rounds"),
        ({"ratio": 3.5, "spread": 0.1}, "rounds is None and not a number of rounds"),
        ({"ratio": 3.5, "rounds": 2}, "spread is None and not a share"),
        ({"rounds": 2, "spread": 0.1}, "there is no figure but rounds and spread"),
        ({"strapi": "left out", "rounds": 2, "spread": 0.0}, "there is no figure"),
    ],
)
def test_figures_of_another_shape_fail_the_short_form(
    figures: dict[str, Any], problem: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parity, "run", lambda: figures)
    status, error = short("parity")
    assert status == 1
    assert f"error: the figures of parity are malformed: {problem}" in error


def test_a_benchmark_that_raises_fails_its_short_form(monkeypatch: pytest.MonkeyPatch) -> None:
    def run() -> dict[str, Any]:
        raise AssertionError("HTTP/1.1 429 Too Many Requests")

    monkeypatch.setattr(parity, "run", run)
    assert short("parity")[0] == 1


def test_short_runs_share_the_stack_that_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = {"api_url": "http://127.0.0.1:1", "services": {}}
    shared = json.dumps({"home": str(tmp_path), "status": status})
    monkeypatch.setenv(_load.SHORT_STACK, shared)
    with _load.scratch_stack("bench") as (home, given):
        assert (home.path, given) == (tmp_path, status)
    assert tmp_path.exists()
    assert os.environ[_load.SHORT_STACK] == shared


@pytest.mark.parametrize(
    "script",
    [path for path in sorted(PEERS.rglob("*")) if path.suffix in {".js", ".mjs"}],
    ids=lambda path: str(path.relative_to(PEERS)),
)
def test_the_scripts_of_peers_that_short_runs_leave_out_can_be_parsed(script: Path) -> None:
    done = subprocess.run(  # noqa: S603  our own script
        [str(NODE), "--check", str(script)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
