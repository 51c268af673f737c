"""Cards in the sizes that places ask for: whole, on a background made of their own colours."""

from dataclasses import dataclass
from io import BytesIO
from typing import Literal

from PIL import Image, ImageFilter, ImageOps
from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.generic import (
    BooleanObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    RectangleObject,
    StreamObject,
)

Preset = Literal[
    "original", "whatsapp-status", "instagram-post", "instagram-story", "open-graph", "a5-print"
]

POINTS_PER_INCH = 72
SCREEN_DPI, PRINT_DPI = 96, 300
# The background is blurred at a fraction of its size: nobody sees the difference, and it takes a
# hundredth of the time.
_COARSENESS = 8
_BLUR = 0.05
_BACKGROUND_QUALITY = 90
_PREVIEW_QUALITIES = (90, 80, 70, 60, 45, 30, 15, 5)


@dataclass(frozen=True)
class Frame:
    """A size in pixels, and how many of them an inch of paper has."""

    width: int
    height: int
    dpi: int = SCREEN_DPI

    def scale_of(self, width: int, height: int) -> float:
        """By how much a card of that size grows to fill the frame without leaving it."""
        return min(self.width / width, self.height / height)


FRAMES: dict[Preset, Frame] = {
    "whatsapp-status": Frame(1080, 1920),
    "instagram-post": Frame(1080, 1350),
    "instagram-story": Frame(1080, 1920),
    "open-graph": Frame(1200, 630),
    "a5-print": Frame(1748, 2480, PRINT_DPI),
}


def frame_for(preset: Preset, width: int, height: int) -> Frame:
    """The preset's frame; a card's own size for the original."""
    return FRAMES.get(preset) or Frame(width, height)


def frame_picture(png: bytes, frame: Frame) -> bytes:
    """The card's picture, at least as large as it is shown, as a PNG of the frame's size."""
    with Image.open(BytesIO(png), formats=["PNG"]) as capture:
        if capture.size == (frame.width, frame.height):
            return png
        framed = _framed(_opaque(capture), frame)
    output = BytesIO()
    framed.save(output, "PNG", compress_level=1)
    return output.getvalue()


def frame_preview(png: bytes, frame: Frame, max_bytes: int) -> bytes:
    """Return the image of a card as a JPEG of the frame's size, for previews of links.

    It is sRGB, baseline, without metadata, and of the best quality that fits ``max_bytes``; the
    lowest quality if none does.
    """
    with Image.open(BytesIO(png), formats=["PNG"]) as capture:
        framed = _framed(_opaque(capture), frame)
    content = b""
    for quality in _PREVIEW_QUALITIES:
        output = BytesIO()
        framed.save(output, "JPEG", quality=quality, progressive=False)
        content = output.getvalue()
        if len(content) <= max_bytes:
            break
    return content


def _framed(card: Image.Image, frame: Frame) -> Image.Image:
    size = (frame.width, frame.height)
    shown = ImageOps.contain(card, size, Image.Resampling.LANCZOS)
    framed = _background(card, frame).resize(size, Image.Resampling.BICUBIC)
    framed.paste(shown, ((frame.width - shown.width) // 2, (frame.height - shown.height) // 2))
    return framed


def frame_page(pdf: bytes, png: bytes, frame: Frame, width: int, height: int) -> bytes:
    """The card's printed page as a page of the frame's size, its text as text.

    ``pdf`` may be higher than the card's ``width`` x ``height`` CSS pixels, at its bottom; ``png``
    is its picture.
    """
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    page = writer.pages[0]
    card_width = width * POINTS_PER_INCH / SCREEN_DPI
    card_height = height * POINTS_PER_INCH / SCREEN_DPI
    top = float(page.mediabox.top)
    card = RectangleObject((0, top - card_height, card_width, top))
    if frame == Frame(width, height):
        _set_size(page, card)
    else:
        _place(writer, page, card, _background_image(png, frame), frame)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def _place(
    writer: PdfWriter,
    page: PageObject,
    card: RectangleObject,
    background: StreamObject,
    frame: Frame,
) -> None:
    """Puts what is in the card's rectangle of the page on the background, in the frame's size."""
    # As a form, which takes along its gradients: those of a page are not moved by its content.
    form = StreamObject()
    contents = page.get_contents()
    form.set_data(b"" if contents is None else contents.get_data())
    form = form.flate_encode()
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = card
    form[NameObject("/Resources")] = page["/Resources"]
    # Its marks for screen readers would point at a page that no longer holds them.
    for name in ("/StructTreeRoot", "/MarkInfo"):
        writer.root_object.pop(name, None)
    page.pop("/StructParents", None)

    inch = POINTS_PER_INCH / frame.dpi
    paper = RectangleObject((0, 0, frame.width * inch, frame.height * inch))
    scale = min(paper.width / card.width, paper.height / card.height)
    left = (paper.width - card.width * scale) / 2
    bottom = (paper.height - card.height * scale) / 2 - card.bottom * scale
    drawing = DecodedStreamObject()
    drawing.set_data(
        f"q {paper.width:.3f} 0 0 {paper.height:.3f} 0 0 cm /Background Do Q\n"
        f"q {scale:.6f} 0 0 {scale:.6f} {left:.3f} {bottom:.3f} cm /Card Do Q\n".encode()
    )
    pictures = DictionaryObject()
    pictures[NameObject("/Background")] = writer._add_object(background)  # noqa: SLF001 - what its documentation tells to use
    pictures[NameObject("/Card")] = writer._add_object(form)  # noqa: SLF001 - as above
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): pictures})
    page[NameObject("/Contents")] = writer._add_object(drawing)  # noqa: SLF001 - as above
    _set_size(page, paper)


def _set_size(page: PageObject, box: RectangleObject) -> None:
    page.mediabox = page.cropbox = page.trimbox = page.bleedbox = page.artbox = box


def _background(card: Image.Image, frame: Frame) -> Image.Image:
    size = (frame.width // _COARSENESS, frame.height // _COARSENESS)
    return ImageOps.fit(card, size, Image.Resampling.BOX).filter(
        ImageFilter.GaussianBlur(_BLUR * max(size))
    )


def _background_image(png: bytes, frame: Frame) -> StreamObject:
    with Image.open(BytesIO(png), formats=["PNG"]) as capture:
        background = _background(_opaque(capture), frame)
    output = BytesIO()
    background.save(output, "JPEG", quality=_BACKGROUND_QUALITY)
    image = StreamObject()
    image.set_data(output.getvalue())
    for name, value in {
        "/Type": NameObject("/XObject"),
        "/Subtype": NameObject("/Image"),
        "/Width": NumberObject(background.width),
        "/Height": NumberObject(background.height),
        "/ColorSpace": NameObject("/DeviceRGB"),
        "/BitsPerComponent": NumberObject(8),
        "/Filter": NameObject("/DCTDecode"),
        "/Interpolate": BooleanObject(value=True),
    }.items():
        image[NameObject(name)] = value
    return image


def _opaque(capture: Image.Image) -> Image.Image:
    if capture.mode == "RGB" and "transparency" not in capture.info:
        return capture.copy()
    picture = capture.convert("RGBA")
    paper = Image.new("RGB", capture.size, "white")
    paper.paste(picture, mask=picture)
    return paper
