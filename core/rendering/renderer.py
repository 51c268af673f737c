"""Cards from HTML: a warm browser that draws each card in a fresh context."""

from __future__ import annotations

import asyncio
import contextlib
import json
import math
import os
from typing import TYPE_CHECKING, Any, Self, TypeVar

import structlog

from core.rendering.browser_pool import RENDERS_PER_BROWSER, BrowserPool, RenderSettings
from core.rendering.cdp import CdpClosedError, CdpError
from core.rendering.errors import RenderError
from core.rendering.fonts import FontCatalogue
from core.rendering.languages import direction_of
from core.rendering.page import (
    ReadyDocument,
    guarded,
    open_page,
    print_page,
    print_sheets,
    read_document,
    show,
    take_picture,
)
from core.rendering.print_layers import ART_SCALE
from core.rendering.scripts import hyphenators, texts_style
from core.rendering.text_languages import families_added, text_languages
from core.rendering.visibility import CardTexts, Place, check_ink, check_layout, read_places

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping

    from core.rendering.cdp import Session

log = structlog.get_logger(__name__)

_Taken = TypeVar("_Taken")

DEADLINE = 15.0
MAX_PIXELS = 40_000_000
MAX_DOCUMENT = 32_000_000
# In CSS pixels.
A4 = (794, 1123)


class Renderer:
    """Draws HTML documents as PNG pictures and PDF pages. Belongs to one event loop.

        async with Renderer(settings) as renderer:
            png = await renderer.capture(html, width=1080, height=1350)

    `concurrency` is how many cards are drawn at once (default: two per core); further calls wait.
    `deadline` is how many seconds one card may take, not counting that wait.
    """

    def __init__(
        self,
        settings: RenderSettings,
        *,
        concurrency: int | None = None,
        deadline: float = DEADLINE,
        renders_per_browser: int = RENDERS_PER_BROWSER,
    ) -> None:
        self._settings = settings
        self._fonts = FontCatalogue(settings.node_modules)
        self._slots = asyncio.Semaphore(concurrency or 2 * (os.cpu_count() or 1))
        self._deadline = deadline
        self._browsers = BrowserPool(settings, self._fonts, renders_per_browser)

    async def __aenter__(self) -> Self:
        await self.warm()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._browsers.close()

    @property
    def alive(self) -> bool:
        """Whether a browser is up."""
        return self._browsers.alive

    async def warm(self) -> None:
        """Start the browser unless it is up. Raises RenderError if it does not start."""
        await self._browsers.warm()

    @property
    def boundaries(self) -> dict[str, bool]:
        """What confines a card at this moment, by name; see docs/rendering.md."""
        return self._browsers.boundaries

    async def capture(
        self,
        html: str,
        *,
        width: int,
        height: int,
        scale: float = 1.0,
        texts: CardTexts | None = None,
    ) -> bytes:
        """Draw `html` in a viewport of `width` x `height` CSS pixels, each `scale` pixels wide.

        Nothing outside the document is loaded and no script in it runs. `texts` are the texts of
        the user in it: they are set smaller where they would not fit, and each must be seen.

        Raises RenderError, `text_not_visible` for a text that is not seen.
        """
        png, places = await self._shown(html, (width, height, scale), take_picture, texts)
        if texts is not None:
            await asyncio.to_thread(check_ink, texts, places, png, scale)
        return png

    async def capture_document(
        self, html: str, *, width: int, height: int, scale: float = 1.0, texts: CardTexts
    ) -> tuple[bytes, str]:
        """Draw `html` as `capture` does. Return the picture and the document that it shows.

        The document is complete: the sizes of its texts are written in, and its fonts.
        """

        async def take(page: Session) -> tuple[bytes, str]:
            return await take_picture(page), await read_document(page)

        (png, document), places = await self._shown(html, (width, height, scale), take, texts)
        await asyncio.to_thread(check_ink, texts, places, png, scale)
        return png, document

    async def measure_rooms(
        self,
        html: str,
        *,
        width: int,
        height: int,
        texts: CardTexts,
        others: Mapping[str, Mapping[str, str]],
    ) -> dict[str, int]:
        """Return how many characters of other messages would fit in `html`, by language.

        `others` are a `message` and texts to be shown beside it, by language and by name. Empty if
        the message is in no place that declares its sizes.
        """
        wanted = {
            "names": {
                str(number): span.names[0]
                for number, span in texts.numbered
                if len(span.names) == 1
            },
            "texts": {
                language: {"dir": direction_of(language), "texts": dict(named)}
                for language, named in others.items()
            },
        }
        added = texts_style() + "".join(
            text for named in others.values() for text in named.values()
        )
        size = (width, height, 1.0)
        async with self._opened(html, size, texts, json.dumps(wanted), added) as (_, found):
            return dict(found)

    async def print(
        self, html: str, *, width: int, height: int, texts: CardTexts | None = None
    ) -> bytes:
        """Draw `html` as `capture` does, as a PDF of one page with selectable text.

        A CSS pixel is 1/96 inch. All but the text is one image of 192 pixels an inch. The page may
        be a point higher than asked for, at its bottom.
        The places of `texts` are checked, their ink is not.
        """
        scale = min(ART_SCALE, max(1.0, math.sqrt(MAX_PIXELS / max(1, width * height))))
        pdf, _ = await self._shown(
            html, (width, height, scale), lambda page: print_page(page, width, height, scale), texts
        )
        return pdf

    async def print_sheets(self, html: str) -> bytes:
        """Print `html` as `capture` draws it, as a PDF of A4 pages or of what its `@page` says."""
        pdf, _ = await self._shown(html, (*A4, 1.0), print_sheets, None)
        return pdf

    async def _shown(
        self,
        html: str,
        size: tuple[int, int, float],
        take: Callable[[Session], Awaitable[_Taken]],
        texts: CardTexts | None,
    ) -> tuple[_Taken, list[Place]]:
        """Return the result of `take` for an open page that shows `html`, and its texts' places.

        Raises RenderError for a text that has no place.
        """
        texts = texts or CardTexts(())
        async with self._opened(html, size, texts) as (page, found):
            places = read_places(texts, found)
            check_layout(texts, places)
            return await take(page), places

    @contextlib.asynccontextmanager
    async def _opened(
        self,
        html: str,
        size: tuple[int, int, float],
        texts: CardTexts,
        rooms: str = "null",
        added: str = "",
    ) -> AsyncIterator[tuple[Session, Any]]:
        """Open a page that shows `html`; yield it and the result of `show`.

        There are fonts for `added`, too.
        """
        _check_size(html, *size)
        async with self._slots, self._browsers.lease() as chromium:
            try:
                async with asyncio.timeout(self._deadline):
                    document = asyncio.create_task(
                        asyncio.to_thread(self._document, html, texts, rooms, added)
                    )
                    async with open_page(chromium, *size) as page:
                        yield page, await show(page, await document)
            except TimeoutError as error:
                # One of its processes may have died, which stops every card in it.
                if not await self._browsers.answers(chromium):
                    message = "The browser stopped answering while it drew the card; try again."
                    raise RenderError("render_crashed", message, retryable=True) from error
                raise RenderError(
                    "render_timeout",
                    f"The card took over {self._deadline:g} s to draw; simplify its template.",
                ) from error
            except CdpClosedError as error:
                message = f"The browser stopped while it drew the card ({error}); try again."
                raise RenderError("render_crashed", message, retryable=True) from error
            except CdpError as error:
                raise RenderError(
                    "render_failed", f"The browser refused the card: {error}"
                ) from error

    def _document(self, html: str, texts: CardTexts, rooms: str, added: str) -> ReadyDocument:
        # A thread cannot be ended with its card. This one ends soon by itself: the work is in
        # proportion to the document, whose length is bounded, so threads do not pile up.
        languages = texts.languages_to_hyphenate(html)
        fonts = self._fonts.css_for(html + added, families_added(texts, html))
        return ReadyDocument(
            guarded(texts.mark(html), fonts),
            minimum=texts.min_font_size if texts.spans else 0,
            languages=json.dumps(text_languages(texts, html) if texts.spans else None),
            hyphenators=hyphenators(self._settings.node_modules, languages),
            rooms=rooms,
        )


def _check_size(html: str, width: int, height: int, scale: float) -> None:
    if width < 1 or height < 1 or scale <= 0:
        raise RenderError("render_failed", "A card's width, height and scale must be positive.")
    if width * height * scale * scale > MAX_PIXELS:
        raise RenderError(
            "render_too_large",
            f"{width} x {height} at scale {scale:g} is over {MAX_PIXELS // 1_000_000} megapixels.",
        )
    if len(html) > MAX_DOCUMENT:
        raise RenderError(
            "render_too_large",
            f"The document is over {MAX_DOCUMENT // 1_000_000} MB; use smaller images.",
        )
