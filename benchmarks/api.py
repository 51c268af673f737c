"""All that the API promises: its parts can be run by themselves (api_speed, api_peers, …)."""

from collections.abc import Callable
from typing import Any

from benchmarks import api_growth, api_overload, api_peers, api_speed

PARTS: dict[str, Callable[[], dict[str, Any]]] = {
    "speed": api_speed.run,
    "peers": api_peers.run,
    "overload": api_overload.run,
    "growth": api_growth.run,
}


def run() -> dict[str, Any]:
    """The figures of each part; `rounds` is the fewest and `spread` the widest of them."""
    figures = {name: measure() for name, measure in PARTS.items()}
    return {
        **figures,
        "rounds": min(part["rounds"] for part in figures.values()),
        "spread": max(part["spread"] for part in figures.values()),
    }
