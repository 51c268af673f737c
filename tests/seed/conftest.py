"""Each starter template, the fonts, and a browser to draw with."""

from collections.abc import AsyncIterator

import pytest

from core.rendering.browser import find_browser
from core.rendering.chromium import launch
from core.rendering.fonts import FontCatalogue
from core.rendering.sandbox import strongest_confinement
from tests.seed.easel import ROOT, SLUGS, Easel, Template


@pytest.fixture(params=SLUGS)
def template(request: pytest.FixtureRequest) -> Template:
    return Template(request.param)


@pytest.fixture(scope="session")
def catalogue() -> FontCatalogue:
    return FontCatalogue(ROOT / "node_modules")


@pytest.fixture(scope="session")
async def easel(catalogue: FontCatalogue) -> AsyncIterator[Easel]:
    browser = find_browser(None, ROOT / "node_modules", ROOT / ".tyohaarify" / "cache")
    chromium = await launch(browser, strongest_confinement(), catalogue.base_font())
    yield Easel(chromium, catalogue)
    await chromium.close()
