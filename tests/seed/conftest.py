"""Each starter template, the fonts, and a browser to draw with."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.cards.documents import CardDocument
from core.rendering import CardTexts, Renderer
from core.rendering.browser import find_browser
from core.rendering.chromium import launch
from core.rendering.fonts import FontCatalogue
from core.rendering.sandbox import strongest_confinement
from core.templates.message_limits import measure_limits
from tests.seed.easel import ROOT, SLUGS, Easel, Template

NODE_MODULES = ROOT / "node_modules"


@dataclass(frozen=True)
class _Settings:
    chromium_path: Path | None = None
    node_modules: Path = NODE_MODULES
    cache_dir: Path = ROOT / ".tyohaarify" / "cache"


@pytest.fixture(params=SLUGS)
def template(request: pytest.FixtureRequest) -> Template:
    return Template(request.param)


@pytest.fixture(scope="session")
def catalogue() -> FontCatalogue:
    return FontCatalogue(NODE_MODULES)


@pytest.fixture(scope="session")
async def easel(catalogue: FontCatalogue) -> AsyncIterator[Easel]:
    browser = find_browser(None, NODE_MODULES, _Settings.cache_dir)
    chromium = await launch(browser, strongest_confinement(), catalogue.base_font())
    yield Easel(chromium, catalogue)
    await chromium.close()


@pytest.fixture(scope="session")
async def renderer() -> AsyncIterator[Renderer]:
    async with Renderer(_Settings()) as renderer:
        yield renderer


@pytest.fixture
async def limits(template: Template, renderer: Renderer) -> Mapping[str, int]:
    """How long a message may be on the template, by language, as it tells."""
    config = template.config
    filled = template.filled(config["sample"])
    document = CardDocument(filled.html, CardTexts.of(filled, config))
    return await measure_limits(renderer.measure_rooms, document, config["width"], config["height"])
