"""A card as a PDF page of two layers: its art as one image, and its texts over it as text.

Printed as they are, patterns, blurs and gradients become thousands of shapes: a page of 146 MB that
takes half a minute, with hairlines where shapes meet. One image has no seams and a known size.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageChops
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
    from collections.abc import Iterable, Sequence

# Pixels of the image for each CSS pixel, and its qualities as JPEG: the first that is small enough.
ART_SCALE = 2.0
MAX_ART_BYTES = 4_000_000
# What its texts may have, with their fonts.
MAX_TEXTS_BYTES = 8_000_000
_QUALITIES = (92, 85, 75, 60, 40)
_POINTS = 72 / 96
# How far the art goes on behind its edges, in points: a page may end within a point.
_BLEED = 1.0

# How much a channel of a pixel changes, at least, where a text is seen.
_SEEN = 8
# Pixels in which texts are looked for: beyond them, a text is taken for seen.
_MOST_PIXELS = 40_000_000


def covered_texts(
    picture: bytes, art: bytes, boxes: Sequence[Sequence[Sequence[float]]], scale: float
) -> list[int]:
    """Return the numbers of texts that `picture` does not show: a PDF would show them over the art.

    `picture` and `art`, PNGs, are the card with and without its texts. `boxes` are those of each
    text, `[left, top, right, bottom]` in CSS pixels of `scale` pixels each.
    """
    with Image.open(io.BytesIO(picture)) as shown, Image.open(io.BytesIO(art)) as hidden:
        changes = ImageChops.difference(shown.convert("RGB"), hidden.convert("RGB"))
    red, green, blue = changes.split()
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    seen = strongest.point([0] * _SEEN + [255] * (256 - _SEEN))
    left = _MOST_PIXELS
    covered = []
    for number, rects in enumerate(boxes):
        is_seen = not rects
        for rect in rects:
            x, y, right, bottom = (round(edge * scale) for edge in rect)
            box = (max(0, x), max(0, y), min(seen.width, right), min(seen.height, bottom))
            area = max(0, box[2] - box[0]) * max(0, box[3] - box[1])
            left -= area
            if left < 0 or (area and seen.crop(box).getbbox()):
                is_seen = True
                break
        if not is_seen:
            covered.append(number)
    return covered


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
