"""Run one of `benchmarks/` and show its figures."""

import importlib
import json
import math
import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from types import ModuleType
from typing import Any

from local.home import ROOT, StackError


def names() -> list[str]:
    """Return the names of all benchmarks, which are the modules of `benchmarks/`."""
    return sorted(path.stem for path in (ROOT / "benchmarks").glob("[!_]*.py"))


def run(name: str, *, short: bool = False, as_json: bool) -> None:
    """Run `benchmarks/<name>.py`, whose `run()` returns {figure: value, "rounds", "spread"}.

    The short form is `run(**SHORT)` with the module's own SHORT. Prints one JSON object that begins
    with `bench`, or a table for people. Raises StackError if there is no such benchmark, or if the
    figures of a short form are malformed.
    """
    known = names()
    if name not in known:
        raise StackError(f"there is no benchmark {name!r}; there are: {', '.join(known)}")
    module = importlib.import_module(f"benchmarks.{name}")
    figures: dict[str, Any] = {
        "bench": name,
        **(_run_short(name, module) if short else module.run()),
    }
    if as_json:
        print(json.dumps(figures))
        return
    width = max(map(len, figures))
    for key, value in figures.items():
        shown = f"{value:.3f}" if isinstance(value, float) else value
        print(f"{key:<{width}}  {shown}")


def shared_short_stack() -> AbstractContextManager[None]:
    """Have the short forms that run meanwhile share one stack, in child processes too."""
    # Imported late: the client libraries are slow to import.
    return importlib.import_module("benchmarks._load").shared_short_stack()  # type: ignore[no-any-return]


def malformed(figures: dict[str, Any]) -> list[str]:
    """Return what is wrong with the shape of a benchmark's figures; their size is not judged."""
    rounds, spread = figures.get("rounds"), figures.get("spread")
    problems = []
    if not isinstance(rounds, int) or rounds < 1:
        problems.append(f"rounds is {rounds!r} and not a number of rounds")
    if not isinstance(spread, int | float) or spread < 0:
        problems.append(f"spread is {spread!r} and not a share")
    numbers = dict(_numbers(figures))
    problems += [f"{key} is {value}" for key, value in numbers.items() if not math.isfinite(value)]
    if not any(key.split(".")[-1] not in {"rounds", "spread", "bar"} for key in numbers):
        problems.append("there is no figure but rounds and spread")
    return problems


def _numbers(figures: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, float]]:
    for key, value in figures.items():
        if isinstance(value, dict):
            yield from _numbers(value, f"{prefix}{key}.")
        elif isinstance(value, int | float):
            yield f"{prefix}{key}", value


def _run_short(name: str, module: ModuleType) -> dict[str, Any]:
    os.environ.setdefault(importlib.import_module("benchmarks._load").SHORT_STACK, "")
    figures: dict[str, Any] = module.run(**module.SHORT)
    if problems := malformed(figures):
        raise StackError(f"the figures of {name} are malformed: {'; '.join(problems)}")
    return figures
