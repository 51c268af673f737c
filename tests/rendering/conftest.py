"""A renderer with the real browser, and pictures that can be asked questions."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.rendering import Renderer

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class RenderingSettings:
    chromium_path: Path | None = None
    node_modules: Path = ROOT / "node_modules"
    cache_dir: Path = ROOT / ".tyohaarify" / "cache"


@pytest.fixture(scope="session")
def rendering_settings() -> RenderingSettings:
    return RenderingSettings()


@pytest.fixture(scope="session")
async def renderer(rendering_settings: RenderingSettings) -> AsyncIterator[Renderer]:
    async with Renderer(rendering_settings) as renderer:
        yield renderer
