"""Plugins that tests write and install."""

import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

HEAD = """
import asyncio, sys
from tyohaarify_plugin_api import *

@hookimpl
def manifest():
    return Manifest(name={name!r}, version="2.1", description="A test.", api_version=1)

class Writer:
    name = "writer-{name}"
    async def write(self, request):
        return MessageResponse(text="from {name}", language_used="en", source="{name}")

class Export:
    name, format, media_type, extension = "exp-{name}", "png", "image/png", "png"
    def export(self, request):
        return ExportResponse(content=b"x", media_type="image/png", width=1, height=1)
"""
REGISTER = """
@hookimpl
def register_message_writers():
    return [Writer()]
"""

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a plugin where importlib.metadata finds it, as an installed distribution."""
    monkeypatch.syspath_prepend(str(tmp_path))
    modules: list[str] = []

    def put(name: str, source: str = REGISTER, *, head: str = HEAD, target: str = "") -> None:
        module = f"installed_{name}_{len(modules)}"
        modules.append(module)
        code = head.format(name=name) + textwrap.dedent(source)
        (tmp_path / f"{module}.py").write_text(code)
        info = tmp_path / f"{module}-2.1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 2.1\n")
        (info / "entry_points.txt").write_text(f"[tyohaarify.plugins]\n{name} = {module}{target}\n")

    yield put
    for module in modules:
        sys.modules.pop(module, None)
