"""The PNG exporter, its files read by another eye than the one that wrote them."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageCms
from tyohaarify_plugin_api import ExportRequest
from tyohaarify_plugin_api.testing import check_plugin, plain_png

from plugins.builtin import png
from plugins.builtin.png import PngExporter

WIDTH, HEIGHT = 216, 270


def card(mode: str = "RGB", alpha: int = 255) -> Image.Image:
    """A gradient with a disc: enough detail for a compressor to work on."""
    red = Image.linear_gradient("L").resize((WIDTH, HEIGHT))
    green = Image.radial_gradient("L").resize((WIDTH, HEIGHT))
    image = Image.merge("RGB", (red, green, ImageChops.invert(red)))
    if mode == "RGBA":
        image.putalpha(alpha)
    return image.convert(mode)


def request_for(image: Image.Image, **fields: object) -> ExportRequest:
    buffer = BytesIO()
    image.save(buffer, "PNG", compress_level=1)
    values = {"html": "", "width": WIDTH, "height": HEIGHT, "raster": buffer.getvalue(), **fields}
    return ExportRequest.model_validate(values)


def chunks(content: bytes) -> list[tuple[str, bytes]]:
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    found, position = [], 8
    while position < len(content):
        (length,) = struct.unpack_from(">I", content, position)
        kind = content[position + 4 : position + 8]
        data = content[position + 8 : position + 8 + length]
        (checksum,) = struct.unpack_from(">I", content, position + 8 + length)
        assert checksum == zlib.crc32(kind + data)
        found.append((kind.decode(), data))
        position += 12 + length
    return found


@pytest.mark.parametrize(
    ("mode", "alpha", "expected"),
    [("RGB", 255, "RGB"), ("RGBA", 255, "RGB"), ("RGBA", 128, "RGBA"), ("L", 255, "RGB")],
)
def test_the_pixels_stay_and_an_opaque_card_has_three_channels(
    mode: str, alpha: int, expected: str
) -> None:
    original = card(mode, alpha)
    answer = PngExporter().export(request_for(original))
    exported = Image.open(BytesIO(answer.content))
    assert (exported.mode, exported.size) == (expected, (WIDTH, HEIGHT))
    difference = ImageChops.difference(original.convert(expected), exported.convert(expected))
    assert not difference.getbbox()


def test_the_file_has_the_title_and_the_metadata_given_and_nothing_else() -> None:
    request = request_for(card(), title="शुभ दीपावली", metadata={"Author": "Asha", "Comment": ""})
    found = chunks(PngExporter().export(request).content)
    kinds = [kind for kind, _ in found if kind != "IDAT"]
    assert kinds == ["IHDR", "sRGB", "iTXt", "iTXt", "iTXt", "pHYs", "IEND"]
    texts = {
        data.split(b"\0", 1)[0]: data.split(b"\0" * 5)[1].decode()
        for kind, data in found
        if kind == "iTXt"
    }
    assert texts == {b"Author": "Asha", b"Software": "Tyohaarify", b"Title": "शुभ दीपावली"}
    assert dict(found)["pHYs"] == struct.pack(">IIB", 5669, 5669, 1)  # 144 dots per inch


def test_what_the_capture_carried_does_not_get_out() -> None:
    hidden = zlib.compress(b"the sender's position")
    buffer = BytesIO()
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    card().save(buffer, "PNG", icc_profile=profile)
    dirty = buffer.getvalue()
    end = len(dirty) - 12
    body = b"zTXt" + b"GPS\0\0" + hidden
    chunk = struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
    request = request_for(card()).model_copy(
        update={"raster": dirty[:end] + chunk + dirty[end:] + b"<?php trailing"}
    )
    assert Image.open(BytesIO(request.raster)).size == (WIDTH, HEIGHT)
    content = PngExporter().export(request).content
    assert content == PngExporter().export(request_for(card())).content
    assert b"GPS" not in content


def test_the_same_request_gives_the_same_bytes() -> None:
    first, second = (PngExporter().export(request_for(card(), title="A")) for _ in range(2))
    assert first == second


def test_a_quick_capture_gets_smaller() -> None:
    request = request_for(card())
    assert len(PngExporter().export(request).content) < len(request.raster)


@pytest.mark.parametrize(
    ("raster", "problem"),
    [
        (b"\xff\xd8\xff\xe0 a JPEG", "the capture is not a PNG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "the capture is not a PNG"),
        (plain_png(WIDTH, HEIGHT)[:20], "the capture is not a PNG"),
        (plain_png(10, 20), "the capture is 10x20, not 216x270"),
    ],
)
def test_what_is_no_png_of_the_stated_size_is_refused(raster: bytes, problem: str) -> None:
    request = ExportRequest(html="", width=WIDTH, height=HEIGHT, raster=raster)
    with pytest.raises(ValueError, match=problem):
        PngExporter().export(request)


def test_a_cut_off_capture_is_refused() -> None:
    whole = request_for(card())
    cut = whole.model_copy(update={"raster": whole.raster[: len(whole.raster) // 2]})
    with pytest.raises((OSError, SyntaxError)):
        PngExporter().export(cut)


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    header = struct.pack(">IIBBBBB", 10_000, 10_000, 8, 2, 0, 0, 0)
    bomb = plain_png(1, 1).replace(plain_png(1, 1)[16:29], header)
    request = ExportRequest(html="", width=10_000, height=10_000, raster=bomb)
    with pytest.raises(ValueError, match="over the limit of 40000000 pixels"):
        PngExporter().export(request)


def test_the_exporter_keeps_the_contract() -> None:
    assert check_plugin(png) == []
