"""The browser that renders cards: started when it is needed, replaced when it has served long."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import structlog

from core.rendering.browser import Browser, find_browser
from core.rendering.cdp import CdpClosedError, CdpError
from core.rendering.chromium import Chromium, launch
from core.rendering.page import open_page
from core.rendering.sandbox import Confinement, strongest_confinement

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from core.rendering.fonts import FontCatalogue

log = structlog.get_logger(__name__)

RENDERS_PER_BROWSER = 1_000
# In seconds; an idle browser takes a hundredth of that.
PROBE_DEADLINE = 3.0


class RenderSettings(Protocol):
    """The settings a renderer reads."""

    @property
    def chromium_path(self) -> Path | None:
        """A browser to use in place of the one that would be found."""

    @property
    def node_modules(self) -> Path:
        """Where the npm packages are installed: the fonts, and the browser of last resort."""

    @property
    def cache_dir(self) -> Path:
        """Where the packed browser is unpacked."""


@dataclass
class _Running:
    chromium: Chromium
    renders: int = 0
    active: int = 0


class BrowserPool:
    """One running browser at a time. Belongs to one event loop."""

    def __init__(
        self,
        settings: RenderSettings,
        fonts: FontCatalogue,
        renders_per_browser: int = RENDERS_PER_BROWSER,
    ) -> None:
        self._settings = settings
        self._fonts = fonts
        self._renders_per_browser = renders_per_browser
        self._launching = asyncio.Lock()
        self._running: _Running | None = None
        self._browser: Browser | None = None
        self._confinement: Confinement | None = None

    async def close(self) -> None:
        """End the browser."""
        running, self._running = self._running, None
        if running is not None:
            await running.chromium.close()

    @property
    def pid(self) -> int | None:
        """The process of the browser; None if it is not up."""
        return self._running.chromium.pid if self._running else None

    @property
    def alive(self) -> bool:
        """Whether a browser is up."""
        return self._running is not None and self._running.chromium.alive

    async def warm(self) -> None:
        """Start the browser unless it is up. Raises RenderError if it does not start."""
        if not self.alive:
            await self._current()

    @property
    def boundaries(self) -> dict[str, bool]:
        """What confines a card at this moment, by name; see docs/rendering.md."""
        running, confinement = self._running, self._confinement
        return {
            "browser_running": self.alive,
            "network_namespace": confinement is not None and confinement.network_namespace,
            "own_user": confinement is not None and confinement.own_user,
            "chromium_sandbox": running is not None and running.chromium.sandbox,
            "dead_proxy": True,
            "requests_refused": True,
            "scripts_disabled": True,
        }

    @contextlib.asynccontextmanager
    async def lease(self) -> AsyncIterator[Chromium]:
        """Lend a live browser; one that served long enough is closed after its last card."""
        running = await self._current()
        running.renders += 1
        running.active += 1
        try:
            yield running.chromium
        finally:
            running.active -= 1
            if running.active == 0 and running is not self._running:
                await running.chromium.close()

    async def answers(self, chromium: Chromium) -> bool:
        """Return whether a browser still opens pages; one that does not is replaced."""
        try:
            async with asyncio.timeout(PROBE_DEADLINE), open_page(chromium, 1, 1, 1.0) as page:
                await page.send("Runtime.evaluate", expression="1")
        except (TimeoutError, CdpError, CdpClosedError):
            if self._running is not None and self._running.chromium is chromium:
                self._running.renders = self._renders_per_browser
            return False
        return True

    async def _current(self) -> _Running:
        async with self._launching:
            running = self._running
            if running and running.chromium.alive and running.renders < self._renders_per_browser:
                return running
            self._running = _Running(await self._launch())
            log.info(
                "renderer_started",
                browser=str(self._browser and self._browser.executable),
                **self.boundaries,
            )
        if running is not None and running.active == 0:
            await running.chromium.close()
        return self._running

    async def _launch(self) -> Chromium:
        settings = self._settings
        self._browser = await asyncio.to_thread(
            find_browser, settings.chromium_path, settings.node_modules, settings.cache_dir
        )
        self._confinement = await asyncio.to_thread(strongest_confinement)
        base_font = await asyncio.to_thread(self._fonts.base_font)
        return await launch(self._browser, self._confinement, base_font)
