"""One card, drawn in a browser context of its own that is thrown away afterwards."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import re
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

import structlog

from core.rendering.errors import RenderError
from core.rendering.print_layers import MAX_TEXTS_BYTES, covered_texts, merge_layers
from core.rendering.scripts import printing_script, settle_script, texts_style

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from core.rendering.cdp import Session
    from core.rendering.chromium import Chromium

# Meta tags work only ahead of what they govern, so they go before everything the document says; a
# second doctype is ignored by the parser, and the attributes of a later <html> are taken over.
_HEAD = (
    '<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="'
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'\">"
    "<style>@layer printing;"
    ':where(html){{font-family:"Card Sans"}}{fonts}{texts}</style>'
)

_DOCUMENT = (
    'Object.getOwnPropertyDescriptor(Element.prototype, "outerHTML").get.call('
    'Object.getOwnPropertyDescriptor(Document.prototype, "documentElement").get.call(document))'
)

# Attributes that a card may not have. A refresh is the one way to leave the page that needs neither
# a script nor a click, and no policy in a meta tag forbids it. What is in a shadow tree or in a
# frame, no script of ours looks at.
_FORBIDDEN = re.compile("http-equiv|shadowrootmode|srcdoc", re.IGNORECASE)

CSS_PIXELS_PER_INCH = 96

log = structlog.get_logger(__name__)


def guarded(html: str, fonts: str) -> str:
    """The document as the browser is given it: a content policy and the fonts first."""
    # A character reference is the same text, and no part of a name.
    inert = _FORBIDDEN.sub(lambda name: f"&#{ord(name[0][0])};{name[0][1:]}", html)
    return _HEAD.format(fonts=fonts, texts=texts_style()) + inert


@contextlib.asynccontextmanager
async def open_page(
    chromium: Chromium, width: int, height: int, scale: float
) -> AsyncIterator[Session]:
    """An empty page of `width` x `height` CSS pixels that runs no script and loads nothing."""
    browser = chromium.session
    created = await browser.send("Target.createBrowserContext", disposeOnDetach=True)
    context = created["browserContextId"]
    page: Session | None = None
    try:
        target = await browser.send(
            "Target.createTarget",
            url="about:blank",
            browserContextId=context,
            width=width,
            height=height,
        )
        attached = await browser.send(
            "Target.attachToTarget", targetId=target["targetId"], flatten=True
        )
        page = chromium.connection.session(attached["sessionId"], target["targetId"])
        await _confine(page, width, height, scale)
        yield page
    finally:
        if page is not None:
            page.send("Page.crash")  # a page that hangs would not go by being asked
        browser.send("Target.disposeBrowserContext", browserContextId=context)


class ReadyDocument(NamedTuple):
    """A document as the browser is given it, and how its texts are set.

    `minimum` is the smallest font size of texts that declare none, in CSS pixels. The others are
    expressions: `languages` what `languages.js` sets, `hyphenators` the result of
    `core.rendering.scripts.hyphenators`, and `rooms` what `rooms.js` measures.
    """

    html: str
    minimum: float = 0
    languages: str = "null"
    hyphenators: str = "{}"
    rooms: str = "null"


async def show(page: Session, document: ReadyDocument) -> Any:
    """Show `document` in an open page, with its fonts and images there and its animations ended.

    Returns the places of the texts that are marked in it, which are set in sizes that fit, or the
    rooms that were asked for; see `settle.js`.
    """
    # A world of its own: nothing that the document could define is there.
    frame = page.target
    world = page.send("Page.createIsolatedWorld", frameId=frame, worldName="renderer")
    # Not waited for: the script is there before the browser draws what it will change.
    content = page.send("Page.setDocumentContent", frameId=frame, html=document.html)
    options = (
        f"{{languages: {document.languages}, minimum: {document.minimum}, "
        f"hyphenators: {document.hyphenators}, rooms: {document.rooms}}}"
    )
    settled = page.send(
        "Runtime.evaluate",
        contextId=(await world)["executionContextId"],
        expression=f"({settle_script()})({options})",
        awaitPromise=True,
        returnByValue=True,
    )
    await content
    return _value_of(await settled)


async def _evaluate(page: Session, world: int, expression: str) -> Any:
    """Return the value of an expression in an isolated world of a page."""
    return _value_of(
        await page.send(
            "Runtime.evaluate", contextId=world, expression=expression, returnByValue=True
        )
    )


def _value_of(answer: dict[str, Any]) -> Any:
    if "exceptionDetails" in answer:
        problem = answer["exceptionDetails"].get("exception", {}).get("description", "")
        log.warning("render_script_failed", problem=problem[:2000])
        raise RenderError(
            "render_failed", "The layout of the card could not be read; simplify its template."
        )
    return answer["result"].get("value")


async def read_document(page: Session) -> str:
    """Return the document that an open page shows, as HTML."""
    answer = await page.send("Runtime.evaluate", expression=_DOCUMENT, returnByValue=True)
    return f"<!doctype html>{answer['result']['value']}"


async def take_picture(page: Session) -> bytes:
    """What an open page shows, as PNG."""
    shot = await page.send("Page.captureScreenshot", format="png", optimizeForSpeed=True)
    return base64.b64decode(shot["data"])


async def print_page(page: Session, width: int, height: int, scale: float) -> bytes:
    """Return an open page of `width` x `height` CSS pixels, as it is shown, as a one-page PDF.

    Its text is text, over one image of everything else; `scale` is how many pixels of it a CSS
    pixel has. Texts that other things cover are left out. The page may be a point higher than asked
    for, at its bottom.
    """
    world = await page.send("Page.createIsolatedWorld", frameId=page.target, worldName="printer")
    run = partial(_evaluate, page, world["executionContextId"])
    picture = await take_picture(page)
    boxes = await run(f"{printing_script()}\nhideTexts()")
    art = await take_picture(page)
    covered = await asyncio.to_thread(covered_texts, picture, art, boxes, scale)
    await run(f"hideArt({covered})")
    await page.send("Emulation.setEmulatedMedia", media="screen")
    printed = await page.send(
        "Page.printToPDF",
        printBackground=True,
        paperWidth=width / CSS_PIXELS_PER_INCH,
        paperHeight=height / CSS_PIXELS_PER_INCH,
        marginTop=0,
        marginBottom=0,
        marginLeft=0,
        marginRight=0,
        pageRanges="1",
        generateTaggedPDF=True,
    )
    texts = base64.b64decode(printed["data"])
    if len(texts) > MAX_TEXTS_BYTES:
        raise RenderError(
            "render_too_large",
            f"The PDF would be over {MAX_TEXTS_BYTES // 1_000_000} MB; simplify the template.",
        )
    return await asyncio.to_thread(merge_layers, texts, art, width, height)


async def print_sheets(page: Session) -> bytes:
    """What an open page shows, as a PDF of as many pages as it takes, sized by its CSS `@page`."""
    printed = await page.send(
        "Page.printToPDF", printBackground=True, preferCSSPageSize=True, generateTaggedPDF=True
    )
    return base64.b64decode(printed["data"])


async def _confine(page: Session, width: int, height: int, scale: float) -> None:
    def refuse(params: dict[str, Any]) -> None:
        page.send("Fetch.failRequest", requestId=params["requestId"], errorReason="Aborted")

    page.on("Fetch.requestPaused", refuse)
    await asyncio.gather(
        page.send("Inspector.enable"),
        page.send("Page.enable"),
        page.send("Fetch.enable", patterns=[{"urlPattern": "*"}]),
        page.send("Emulation.setScriptExecutionDisabled", value=True),
        page.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=False,
        ),
    )
