"""A card as a PDF page of two layers: its art as one image, and its texts over it as text.

Printed as they are, patterns, blurs and gradients become thousands of shapes: a page of 146 MB that
takes half a minute, with hairlines where shapes meet. One image has no seams and a known size.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    StreamObject,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

# Pixels of the image for each CSS pixel, and its qualities as JPEG: the first that is small enough.
ART_SCALE = 2.0
MAX_ART_BYTES = 4_000_000
_QUALITIES = (92, 85, 75, 60, 40)
_POINTS = 72 / 96
# How far the art goes on behind its edges, in points: a page may end within a point.
_BLEED = 1.0

# Sorts the texts. Those that a PDF would draw otherwise than the browser (gradients, outlines,
# blending, emoji, drawings) stay in the art and are printed over it unseen, to be found and
# copied. All others are taken out of the art. Shadows stay in it.
HIDE_TEXTS = r"""
(() => {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement");
  const all = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u;
  const isArt = (style) => /text/.test(style.backgroundClip + style.webkitBackgroundClip) ||
    style.filter !== "none" || style.mixBlendMode !== "normal" || style.maskImage !== "none" ||
    style.clipPath !== "none";
  const kept = new Set();
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    const element = get.call(node);
    if (!element?.style || !node.data.trim()) continue;
    const style = getComputedStyle(element);
    let art = EMOJI.test(node.data) || element instanceof SVGElement ||
      parseFloat(style.webkitTextStrokeWidth) > 0;
    for (let at = element; at && !art; at = get.call(at)) art = isArt(getComputedStyle(at));
    if (art) kept.add(element);
  }
  const set = Element.prototype.setAttribute;
  for (const element of kept) {
    const { webkitTextFillColor: fill, textDecorationColor: line } = getComputedStyle(element);
    set.call(element, "data-print-art", "");
    element.style.setProperty("-webkit-text-fill-color", fill, "important");
    element.style.setProperty("text-decoration-color", line, "important");
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*:not([data-print-art]):not(svg *) {
    -webkit-text-fill-color:transparent !important; text-decoration-color:transparent !important}
    *::marker {color:transparent !important}`);
  document.adoptedStyleSheets = [sheet];
})()
"""

# Leaves nothing but the texts.
HIDE_ART = r"""
(() => {
  const all = Document.prototype.querySelectorAll;
  for (const element of all.call(document, "[data-print-art]")) {
    element.style.setProperty("-webkit-text-fill-color", "rgb(0 0 0 / 0.004)", "important");
    element.style.setProperty("text-decoration-color", "transparent", "important");
    element.style.setProperty("-webkit-text-stroke", "0", "important");
    if (element instanceof SVGElement) {
      const shown = getComputedStyle(element).visibility === "visible";
      element.style.setProperty("visibility", shown ? "visible" : "hidden", "important");
      element.style.setProperty("fill", "rgb(0 0 0 / 0.004)", "important");
      element.style.setProperty("stroke", "none", "important");
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*, *::before, *::after {
    background:none !important; border-color:transparent !important; border-image:none !important;
    outline:none !important; box-shadow:none !important; text-shadow:none !important;
    filter:none !important; backdrop-filter:none !important; mix-blend-mode:normal !important;
    mask:none !important; clip-path:none !important; column-rule-color:transparent !important}
    img, picture, canvas, video, object, embed, iframe, svg * {visibility:hidden !important}`);
  document.adoptedStyleSheets = [sheet];
})()
"""


def merge_layers(texts: bytes, art: bytes, width: int, height: int) -> bytes:
    """Return the one-page PDF `texts` with the image `art`, a PNG, under its texts.

    The art covers `width` x `height` CSS pixels from the top left corner of the page.
    """
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(texts)))
    page = writer.pages[0]
    resources = page["/Resources"].get_object()
    if not isinstance(resources, DictionaryObject):
        resources = DictionaryObject()
        page[NameObject("/Resources")] = resources
    images = resources.setdefault(NameObject("/XObject"), DictionaryObject()).get_object()
    images[NameObject("/CardArt")] = writer._add_object(_jpeg_image(art))  # noqa: SLF001 - what its documentation tells to use
    left, top = float(page.mediabox.left), float(page.mediabox.top)
    box = (left, top - height * _POINTS, width * _POINTS, height * _POINTS)
    drawing = DecodedStreamObject()
    drawing.set_data(_draw(_grown(box)) + _draw(box))
    before = page.get("/Contents")
    contents = [] if before is None else before.get_object()
    parts: Iterable[object] = contents if isinstance(contents, ArrayObject) else [before]
    page[NameObject("/Contents")] = ArrayObject(
        [writer._add_object(drawing), *(part for part in parts if part is not None)]  # noqa: SLF001 - as above
    )
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


def _grown(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    left, bottom, width, height = box
    return left - _BLEED, bottom - _BLEED, width + 2 * _BLEED, height + 2 * _BLEED


def _draw(box: tuple[float, float, float, float]) -> bytes:
    left, bottom, width, height = box
    return f"q {width:.4f} 0 0 {height:.4f} {left:.4f} {bottom:.4f} cm /CardArt Do Q\n".encode()


def _jpeg_image(png: bytes) -> StreamObject:
    with Image.open(io.BytesIO(png), formats=["PNG"]) as capture:
        picture = capture.convert("RGB")
    content = b""
    for quality in _QUALITIES:
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=quality, subsampling=0 if quality > 75 else 2)  # noqa: PLR2004 - the first two
        content = file.getvalue()
        if len(content) <= MAX_ART_BYTES:
            break
    image = StreamObject()
    image.set_data(content)
    for name, value in {
        "/Type": NameObject("/XObject"),
        "/Subtype": NameObject("/Image"),
        "/Width": NumberObject(picture.width),
        "/Height": NumberObject(picture.height),
        "/ColorSpace": NameObject("/DeviceRGB"),
        "/BitsPerComponent": NumberObject(8),
        "/Filter": NameObject("/DCTDecode"),
    }.items():
        image[NameObject(name)] = value
    return image
