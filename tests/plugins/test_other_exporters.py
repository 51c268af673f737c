"""The JPEG, WebP and PDF exporters, their files read by what other people read them with."""

from io import BytesIO
from types import ModuleType

import pypdfium2  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader, PdfWriter
from tyohaarify_plugin_api import Exporter, ExportRequest, ExportResponse
from tyohaarify_plugin_api.testing import check_plugin, plain_png

from plugins.builtin import jpeg, pdf, webp
from tests.plugins.test_png_exporter import HEIGHT, WIDTH, card, request_for

EXPORTERS: dict[str, Exporter] = {
    "jpeg": jpeg.JpegExporter(),
    "webp": webp.WebpExporter(),
    "pdf": pdf.PdfExporter(),
}


def export(name: str, request: ExportRequest) -> ExportResponse:
    answer = EXPORTERS[name].export(request)
    assert isinstance(answer, ExportResponse)
    return answer


def shown(content: bytes, name: str) -> Image.Image:
    if name != "pdf":
        return Image.open(BytesIO(content))
    [page] = pypdfium2.PdfDocument(content)
    width, _ = page.get_size()
    picture: Image.Image = page.render(scale=WIDTH / width).to_pil()
    return picture


def difference(one: Image.Image, other: Image.Image) -> float:
    both = ImageChops.difference(one.convert("RGB"), other.convert("RGB"))
    return sum(ImageStat.Stat(both).mean) / 3


@pytest.mark.parametrize("name", EXPORTERS)
def test_the_picture_stays(name: str) -> None:
    answer = export(name, request_for(card()))
    picture = shown(answer.content, name)
    assert picture.size == (answer.width, answer.height) == (WIDTH, HEIGHT)
    assert difference(picture, card()) < 2


@pytest.mark.parametrize("name", ["jpeg", "pdf"])
def test_what_shows_through_lies_on_white(name: str) -> None:
    picture = shown(export(name, request_for(card("RGBA", alpha=0))).content, name)
    assert difference(picture, Image.new("RGB", (WIDTH, HEIGHT), "white")) < 1


def test_webp_keeps_what_shows_through() -> None:
    picture = shown(export("webp", request_for(card("RGBA", alpha=128))).content, "webp")
    assert picture.getchannel("A").getextrema() == (128, 128)


def test_a_jpeg_tells_its_size_on_paper_and_keeps_colour_at_full_resolution() -> None:
    picture = shown(export("jpeg", request_for(card(), dpi=300)).content, "jpeg")
    assert picture.info["dpi"] == (300, 300)
    assert picture.info["progressive"]
    assert {layer[1:3] for layer in picture.layer} == {(1, 1)}  # type: ignore[attr-defined]  # of JPEG


def test_a_pdf_has_the_title_the_size_on_paper_and_no_date() -> None:
    content = export("pdf", request_for(card(), title="शुभ दीपावली", dpi=108)).content
    reader = PdfReader(BytesIO(content))
    assert {name: str(value) for name, value in (reader.metadata or {}).items()} == {
        "/Title": "शुभ दीपावली",
        "/Producer": "Tyohaarify",
        "/Creator": "Tyohaarify",
    }
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == (144, 180)


def test_a_pdf_keeps_the_page_the_host_printed() -> None:
    writer = PdfWriter()
    writer.add_blank_page(width=162, height=202.5)
    printed = BytesIO()
    writer.write(printed)
    content = export("pdf", request_for(card(), page=printed.getvalue())).content
    assert difference(shown(content, "pdf"), Image.new("RGB", (WIDTH, HEIGHT), "white")) == 0


@pytest.mark.parametrize("name", EXPORTERS)
@pytest.mark.parametrize("raster", [b"\xff\xd8\xff\xe0 a JPEG", plain_png(10, 20)])
def test_what_is_no_png_of_the_stated_size_is_refused(name: str, raster: bytes) -> None:
    request = ExportRequest(html="", width=WIDTH, height=HEIGHT, raster=raster)
    with pytest.raises(ValueError, match="the capture is"):
        export(name, request)


@pytest.mark.parametrize("plugin", [jpeg, webp, pdf])
def test_the_exporters_keep_the_contract(plugin: ModuleType) -> None:
    assert check_plugin(plugin) == []
