"""All that the API promises: its parts can be run by themselves (api_speed, api_peers, …)."""

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from benchmarks import api_growth, api_overload, api_peers, api_speed

PARTS: dict[str, ModuleType] = {
    "speed": api_speed,
    "peers": api_peers,
    "overload": api_overload,
    "growth": api_growth,
}
# The others run in short form by their own names.
SHORT: dict[str, Any] = {"parts": ("overload",), "short": True}


def run(parts: Sequence[str] = tuple(PARTS), *, short: bool = False) -> dict[str, Any]:
    """The figures of each part; `rounds` is the fewest and `spread` the widest of them."""
    modules = {name: PARTS[name] for name in parts}
    figures = {name: part.run(**(part.SHORT if short else {})) for name, part in modules.items()}
    return {
        **figures,
        "rounds": min(part["rounds"] for part in figures.values()),
        "spread": max(part["spread"] for part in figures.values()),
    }
