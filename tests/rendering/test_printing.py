"""Printed cards are small, without seams, look like the image, and their text is text."""

import io
import random

import pypdfium2  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader, PdfWriter

from core.rendering import Renderer
from core.rendering.page import CSS_PIXELS_PER_INCH
from core.rendering.print_layers import merge_layers

WIDTH, HEIGHT = 600, 750
MAX_BYTES = 5_000_000
WORDS = "Live words"
STYLE = f"""<style>html,body{{margin:0}}
main{{position:relative;width:{WIDTH}px;height:{HEIGHT}px;overflow:hidden;background:#204080}}
main>*{{position:absolute;left:40px}}
p{{margin:0;color:#fff;font:40px 'Card Sans'}}</style>"""
FLORETS = "".join(
    f"<use href=#f fill='color-mix(in oklab,#e08020,black {n % 30}%)'"
    f" transform='translate({n % 8 * 7} {n // 8 * 7}) rotate({n})'/>"
    for n in range(64)
)
ART = {
    "patterns of patterns": (
        "<svg width=600 height=750><defs><path id=f d='M0-9L2-5 7-7 5-2 9 0 5 2 7 7 2 5 0 9Z'/>"
        f"<pattern id=a width=56 height=56 patternUnits=userSpaceOnUse>{FLORETS}</pattern></defs>"
        + "".join(f"<circle cx=300 cy=375 r={400 - 8 * n} fill=url(#a) />" for n in range(48))
        + "</svg>"
    ),
    "blurs": "<i style='width:500px;height:600px;background:#fc0;filter:blur(40px)'></i>" * 9,
    "masks": (
        "<i style='width:500px;height:600px;background:#0a0;"
        "mask:radial-gradient(#000,transparent)'></i>"
    ),
    "blending": (
        "<i style='width:500px;height:700px;background:linear-gradient(in oklab,#f0f,#0ff);"
        "mix-blend-mode:color-dodge'></i>"
    ),
    "turbulence": (
        "<svg width=600 height=750><filter id=n><feTurbulence baseFrequency=.9 /></filter>"
        "<rect width=600 height=750 filter=url(#n) /></svg>"
    ),
}


def card(art: str, text: str) -> str:
    return f"<!doctype html>{STYLE}<main>{art}{text}</main>"


async def printed(renderer: Renderer, html: str) -> bytes:
    return await renderer.print(html, width=WIDTH, height=HEIGHT)


def rasterised(pdf: bytes, scale: float = 1.0) -> Image.Image:
    [page] = pypdfium2.PdfDocument(pdf)
    picture: Image.Image = page.render(scale=scale * CSS_PIXELS_PER_INCH / 72).to_pil()
    return picture.convert("RGB").crop((0, 0, round(scale * WIDTH), round(scale * HEIGHT)))


async def captured(renderer: Renderer, html: str, scale: float = 1.0) -> Image.Image:
    png = await renderer.capture(html, width=WIDTH, height=HEIGHT, scale=scale)
    return Image.open(io.BytesIO(png)).convert("RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    return ImageStat.Stat(ImageChops.difference(one, other).convert("L")).mean[0]


def without_art(pdf: bytes) -> bytes:
    """Return the page with its image made white."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf)))
    [image] = writer.pages[0].images
    image.replace(Image.new("RGB", (9, 9), "black"))
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()


@pytest.mark.parametrize("art", ART.values(), ids=ART)
async def test_a_page_of_any_art_is_small_and_looks_like_the_image(
    renderer: Renderer, art: str
) -> None:
    html = card(art, f"<p style='top:350px'>{WORDS}</p>")

    pdf = await printed(renderer, html)

    assert len(pdf) <= MAX_BYTES
    [page] = PdfReader(io.BytesIO(pdf)).pages
    assert WORDS in page.extract_text()
    assert difference(rasterised(pdf), await captured(renderer, html)) < 12
    assert difference(rasterised(pdf, 2), await captured(renderer, html, 2)) < 12


async def test_text_is_drawn_as_text_over_the_art(renderer: Renderer) -> None:
    pdf = await printed(renderer, card(ART["blurs"], f"<p style='top:350px'>{WORDS}</p>"))

    texts = rasterised(without_art(pdf), 4)
    assert texts.getextrema() == ((0, 255),) * 3
    assert texts.crop((0, 0, 2_400, 1_300)).getextrema() == ((0, 0),) * 3


RASTER = {
    "gradient": "background:linear-gradient(#fd0,#f60);background-clip:text;color:transparent",
    "old gradient": (
        "background:linear-gradient(#fd0,#f60);-webkit-background-clip:text;"
        "-webkit-text-fill-color:transparent"
    ),
    "outline": "-webkit-text-stroke:2px #fd0",
    "filter": "filter:drop-shadow(4px 4px 0 #000)",
    "blending": "mix-blend-mode:screen;color:#8f8",
    "mask": "mask:linear-gradient(#000,#0008)",
}


@pytest.mark.parametrize("style", RASTER.values(), ids=RASTER)
async def test_lettering_that_pdf_draws_otherwise_looks_the_same_and_is_found(
    renderer: Renderer, style: str
) -> None:
    html = card("", f"<p style='top:300px;font-size:90px;{style}'>{WORDS}</p>")

    pdf = await printed(renderer, html)

    assert WORDS in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert difference(rasterised(pdf, 2), await captured(renderer, html, 2)) < 2


async def test_shadows_emoji_and_drawn_letters_look_the_same(renderer: Renderer) -> None:
    html = card(
        "<svg width=500 height=200><text x=20 y=90 font-size=60 fill=#fd0>Drawn</text></svg>",
        "<p style='top:250px;text-shadow:6px 6px 8px #000'>Shadow</p>"
        "<p style='top:350px'>🪔 Lamp</p><p style='top:450px;text-decoration:underline'>Line</p>",
    )

    pdf = await printed(renderer, html)

    text = PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert all(word in text for word in ("Drawn", "Shadow", "Lamp", "Line"))
    assert difference(rasterised(pdf, 2), await captured(renderer, html, 2)) < 1


@pytest.mark.parametrize("scale", [1.0, 1.37, 200 / 96, 4.0])
async def test_the_edges_of_a_page_are_the_art(renderer: Renderer, scale: float) -> None:
    pdf = await printed(renderer, card("", "<p>x"))

    # All of it: the page may end within a pixel.
    [page] = pypdfium2.PdfDocument(pdf)
    picture = page.render(scale=scale * CSS_PIXELS_PER_INCH / 72).to_pil().convert("RGB")

    right, bottom = picture.width - 1, picture.height - 1
    for box in ((0, 0, 1, bottom), (right, 0, right + 1, bottom), (0, bottom, right, bottom + 1)):
        red, _, blue = picture.crop(box).split()
        assert red.getextrema()[1] < 60
        assert blue.getextrema()[0] > 110


def test_a_page_of_noise_is_small_enough() -> None:
    size = (2_160, 2_700)
    noise = Image.frombytes("RGB", size, random.Random(10).randbytes(size[0] * size[1] * 3))  # noqa: S311 - no secret
    png, pdf = io.BytesIO(), io.BytesIO()
    noise.save(png, "PNG", compress_level=1)
    writer = PdfWriter()
    writer.add_blank_page(810, 1_012.5)
    writer.write(pdf)

    page = merge_layers(pdf.getvalue(), png.getvalue(), 1_080, 1_350)

    assert len(page) <= MAX_BYTES
    assert len(PdfReader(io.BytesIO(page)).pages[0].images) == 1


DOT = "radial-gradient(red,blue)!important;filter:blur(1px)!important"
INSISTENT = {
    "inline": f"<i style='width:9px;height:9px;background:{DOT}'></i>" * 2000,
    "inline in capitals": (
        f"<i style='width:9px;height:9px;background:{DOT.replace('important', 'IMPORTANT')}'></i>"
    )
    * 2000,
    "inline with an escape": (
        "<i style='width:9px;height:9px;background:"
        + DOT.replace("important", r"\69 mportant")
        + "'></i>"
    )
    * 2000,
    "in a layer": f"<style>@layer a{{i{{width:9px;height:9px;background:{DOT}}}}}</style>"
    + "<i></i>" * 2000,
    "around a text": f"<form style='background:{DOT}'><input name=style>{'<i>🎉</i>' * 50}</form>",
}


@pytest.mark.parametrize("art", INSISTENT.values(), ids=INSISTENT)
async def test_art_that_insists_is_printed_as_part_of_the_image(
    renderer: Renderer, art: str
) -> None:
    pdf = await printed(renderer, card(art, f"<p style='top:690px'>{WORDS}</p>"))

    assert len(pdf) < MAX_BYTES
    assert WORDS in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert _shadings(pdf) == 0


def _shadings(pdf: bytes) -> int:
    """Return how many gradients the page has as shapes."""
    resources = PdfReader(io.BytesIO(pdf)).pages[0]["/Resources"].get_object()
    return len(resources.get("/Pattern", {})) + len(resources.get("/Shading", {}))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "rule",
    [
        "@page{margin:100px;@top-left{content:'Another text'}}",
        "@media all{@layer x{@page{size:9000px 9000px;@bottom-right{content:'Another text'}}}}",
        r"@\70 age{margin:100px;@top-left{content:'Another text'}}",
    ],
)
async def test_a_printed_card_has_no_texts_of_its_margins(renderer: Renderer, rule: str) -> None:
    html = card(f"<style>{rule}</style>", f"<p style='top:300px'>{WORDS}</p>")

    pdf = await printed(renderer, html)

    assert "Another" not in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert difference(rasterised(pdf), await captured(renderer, html)) < 1


async def test_a_text_that_the_picture_covers_is_not_printed(renderer: Renderer) -> None:
    covered = "<p style='top:100px'>Covered words</p><i style='inset:90px 0 400px;background:#fff'>"
    html = card(covered + "</i>", f"<p style='top:600px'>{WORDS}</p>")

    pdf = await printed(renderer, html)

    assert WORDS in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert difference(rasterised(pdf), await captured(renderer, html)) < 1


async def test_a_text_in_a_form_is_printed_as_text(renderer: Renderer) -> None:
    form = f"<form style='top:300px;color:#fff;font-size:30px'><input name=style>{WORDS}</form>"

    pdf = await printed(renderer, card("", form))

    assert WORDS in PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
