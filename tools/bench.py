"""Runs one of `benchmarks/` and shows its figures."""

import importlib
import json
from typing import Any

from local.home import ROOT, StackError


def run(name: str, *, as_json: bool) -> None:
    """Run `benchmarks/<name>.py`, whose `run()` returns {figure: value, "rounds", "spread"}.

    Prints one JSON object that begins with `bench`, or a table for people.
    """
    known = sorted(path.stem for path in (ROOT / "benchmarks").glob("[!_]*.py"))
    if name not in known:
        raise StackError(f"there is no benchmark {name!r}; there are: {', '.join(known)}")
    figures: dict[str, Any] = {
        "bench": name,
        **importlib.import_module(f"benchmarks.{name}").run(),
    }
    if as_json:
        print(json.dumps(figures))
        return
    width = max(map(len, figures))
    for key, value in figures.items():
        shown = f"{value:.3f}" if isinstance(value, float) else value
        print(f"{key:<{width}}  {shown}")
