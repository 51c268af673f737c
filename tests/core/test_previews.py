"""The image that other sites show of a link: small whatever is on the card."""

import random
from io import BytesIO

import pytest
from PIL import Image

from core.cards.drawing import PREVIEW_BYTES, preview_path
from core.cards.framing import FRAMES, frame_preview

FRAME = FRAMES["open-graph"]


def png(image: Image.Image) -> bytes:
    output = BytesIO()
    image.save(output, "PNG", compress_level=1)
    return output.getvalue()


def noise(size: tuple[int, int]) -> Image.Image:
    """What compresses worst."""
    return Image.frombytes("RGB", size, random.Random(7).randbytes(size[0] * size[1] * 3))  # noqa: S311  a picture


@pytest.mark.parametrize("size", [(1080, 1350), (1080, 1920), (1080, 1080), (1200, 630), (300, 40)])
def test_a_preview_of_any_card_fits(size: tuple[int, int]) -> None:
    content = frame_preview(png(noise(size)), FRAME, PREVIEW_BYTES)
    assert len(content) <= PREVIEW_BYTES
    with Image.open(BytesIO(content)) as preview:
        assert (preview.format, preview.mode, preview.size) == ("JPEG", "RGB", (1200, 630))
        assert set(preview.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"\xff\xc0" in content, "baseline"
    assert b"\xff\xc2" not in content.partition(b"\xff\xda")[0], "not progressive"


def test_quality_falls_only_as_far_as_it_must() -> None:
    plain = png(Image.linear_gradient("L").resize((1080, 1350)).convert("RGB"))
    best, least = (frame_preview(plain, FRAME, limit) for limit in (PREVIEW_BYTES, 1))
    tables = []
    for content in (best, least, frame_preview(png(noise((1200, 630))), FRAME, PREVIEW_BYTES)):
        with Image.open(BytesIO(content)) as preview:
            tables.append(sum(preview.quantization[0]))  # type: ignore[attr-defined]  # of JPEG
    assert tables[0] < tables[2] < tables[1]


def test_what_shows_through_is_white() -> None:
    content = frame_preview(png(Image.new("RGBA", (1200, 630), (0, 0, 0, 0))), FRAME, PREVIEW_BYTES)
    with Image.open(BytesIO(content)) as preview:
        assert preview.convert("RGB").getpixel((600, 300)) == (255, 255, 255)


def test_a_preview_lies_beside_the_image_of_its_revision() -> None:
    assert preview_path("u/cards/c.png/12.png") == "u/cards/c.png/12.jpg"
