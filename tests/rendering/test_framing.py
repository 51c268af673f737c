"""Cards printed as PDF and put into the sizes that places ask for, by the real browser."""

import io

import pypdfium2  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

from core.cards.framing import FRAMES, Frame, Preset, frame_for, frame_page, frame_picture
from core.rendering import Renderer

WIDTH, HEIGHT = 400, 500
TEXT = "शुभ दीपावली Grüße"
# Corners of four colours tell whether anything is cut off; gradients are what PDF gets wrong first.
CARD = f"""<!doctype html><html lang="hi"><head><style>
html, body {{ margin: 0; width: {WIDTH}px; height: {HEIGHT}px }}
body {{ background: linear-gradient(#204080, #a04020); position: relative; overflow: hidden }}
i {{ position: absolute; width: 40px; height: 40px }}
p {{ position: absolute; top: 200px; width: 100%; text-align: center; color: white;
     font: 32px "Card Sans" }}
</style></head><body>
<i style="left:0;top:0;background:#f00"></i><i style="right:0;top:0;background:#0f0"></i>
<i style="left:0;bottom:0;background:#00f"></i><i style="right:0;bottom:0;background:#ff0"></i>
<p>{TEXT}</p></body></html>"""
CORNERS = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0)]
PRESETS: list[Preset] = ["original", *FRAMES]


@pytest.fixture(scope="module")
async def png(renderer: Renderer) -> bytes:
    return await renderer.capture(CARD, width=WIDTH, height=HEIGHT, scale=5)


@pytest.fixture(scope="module")
async def pdf(renderer: Renderer) -> bytes:
    return await renderer.print(CARD, width=WIDTH, height=HEIGHT)


def place(frame: Frame) -> tuple[float, float, float, float]:
    """Where the card lies in the frame."""
    scale = frame.scale_of(WIDTH, HEIGHT)
    left, top = (frame.width - WIDTH * scale) / 2, (frame.height - HEIGHT * scale) / 2
    return left, top, left + WIDTH * scale, top + HEIGHT * scale


def corners(picture: Image.Image, frame: Frame) -> list[tuple[int, int, int]]:
    left, top, right, bottom = place(frame)
    inset = 4
    xs, ys = (left + inset, right - inset), (top + inset, bottom - inset)
    pixels = [picture.convert("RGB").getpixel((int(x), int(y))) for y in ys for x in xs]
    return [tuple(255 if part > 127 else 0 for part in pixel) for pixel in pixels]  # type: ignore[misc,union-attr]  # RGB


def rasterised(page: bytes, frame: Frame) -> Image.Image:
    [shown] = pypdfium2.PdfDocument(page)
    # A page that ends within a pixel is given the whole of it.
    picture: Image.Image = shown.render(scale=frame.dpi / 72).to_pil().convert("RGB")
    return picture.crop((0, 0, frame.width, frame.height))


@pytest.mark.parametrize("preset", PRESETS)
def test_a_picture_has_the_size_asked_for_with_the_whole_card_in_it(
    png: bytes, preset: Preset
) -> None:
    frame = frame_for(preset, WIDTH, HEIGHT)
    picture = Image.open(io.BytesIO(frame_picture(png, frame)))
    assert picture.size == (frame.width, frame.height)
    assert corners(picture, frame) == CORNERS


def test_the_background_is_made_of_the_cards_colours_and_smooth(png: bytes) -> None:
    frame = FRAMES["open-graph"]
    picture = Image.open(io.BytesIO(frame_picture(png, frame)))
    beside = picture.crop((20, 200, 300, 430))
    red, _, blue = ImageStat.Stat(beside).mean
    assert red > 20
    assert blue > 20
    moved = ImageChops.difference(beside, ImageChops.offset(beside, 1, 0)).crop((2, 0, 270, 230))
    assert max(high for _, high in moved.getextrema()) < 8  # type: ignore[misc]  # RGB


def test_a_card_that_fills_the_frame_is_left_alone(png: bytes) -> None:
    assert frame_picture(png, Frame(WIDTH * 5, HEIGHT * 5)) is png


@pytest.mark.parametrize("preset", PRESETS)
def test_a_page_looks_like_the_picture(pdf: bytes, png: bytes, preset: Preset) -> None:
    frame = frame_for(preset, WIDTH, HEIGHT)
    page = rasterised(frame_page(pdf, png, frame, WIDTH, HEIGHT), frame)
    picture = Image.open(io.BytesIO(frame_picture(png, frame))).convert("RGB")
    if preset == "original":
        picture = picture.resize((WIDTH, HEIGHT))
    assert corners(page, frame) == CORNERS
    apart = ImageStat.Stat(ImageChops.difference(page, picture)).mean
    assert max(apart) < 3


@pytest.mark.parametrize("preset", PRESETS)
def test_the_text_of_a_page_is_text_on_one_page(pdf: bytes, png: bytes, preset: Preset) -> None:
    frame = frame_for(preset, WIDTH, HEIGHT)
    [page] = PdfReader(io.BytesIO(frame_page(pdf, png, frame, WIDTH, HEIGHT))).pages
    assert (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(
        (frame.width * 72 / frame.dpi, frame.height * 72 / frame.dpi), abs=0.01
    )
    content = frame_page(pdf, png, frame, WIDTH, HEIGHT)
    text = pypdfium2.PdfDocument(content)[0].get_textpage().get_text_range()
    assert "Grüße" in text
    assert "शुभ" in text


def test_a_page_on_paper_measures_an_a5_sheet(pdf: bytes, png: bytes) -> None:
    frame = FRAMES["a5-print"]
    [page] = PdfReader(io.BytesIO(frame_page(pdf, png, frame, WIDTH, HEIGHT))).pages
    millimetres = [float(side) * 25.4 / 72 for side in (page.mediabox.width, page.mediabox.height)]
    assert millimetres == pytest.approx([148, 210], abs=0.1)


async def test_printing_runs_no_script_and_loads_nothing(renderer: Renderer) -> None:
    html = (
        "<body>before<script>document.body.textContent = 'scripted'</script>"
        "<iframe src='file:///etc/passwd'></iframe><img src='http://127.0.0.1:9/x'></body>"
    )
    printed = pypdfium2.PdfDocument(await renderer.print(html, width=300, height=300))
    text = printed[0].get_textpage().get_text_range()
    assert "before" in text
    assert "scripted" not in text
    assert "root:" not in text
