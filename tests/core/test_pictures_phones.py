"""Photos as phones write them: several images in a file, other brands, 50 megapixels."""

import io
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from core.errors import TooLargeError, UnsupportedTypeError
from core.pictures.desk import PictureDesk
from core.pictures.formats import MAX_PIXELS, ORIGINAL_SIDE, sniff
from tests.pictures import encoded, frames, gradient

PHOTOS = Path(__file__).parent / "photos"
ORIENTATIONS = range(1, 9)


@pytest.fixture(scope="module")
async def desk() -> AsyncIterator[PictureDesk]:
    async with PictureDesk(deadline=60) as made:
        yield made


async def admitted(desk: PictureDesk, content: bytes) -> Image.Image:
    picture = await desk.admit(content)
    image = Image.open(io.BytesIO(picture.content)).convert("RGB")
    assert image.size == (picture.width, picture.height)
    return image


def album(first: Image.Image, *others: Image.Image) -> bytes:
    """Return a JPEG with further images behind the first, as phones write portrait photos."""
    return encoded(first, "MPO", save_all=True, append_images=list(others))


def with_brands(avif: bytes, *brands: bytes) -> bytes:
    """Return an AVIF file with these brands, the first as the major one."""
    length = int.from_bytes(avif[:4])
    box = b"ftyp" + brands[0] + bytes(4) + b"".join(brands)
    # The places in the file are counted from its start.
    return (len(box) + 4).to_bytes(4) + box + moved(avif[length:], len(box) + 4 - length)


def moved(boxes: bytes, by: int) -> bytes:
    """Return the boxes after `ftyp` with the one place that they name moved."""
    at = boxes.index(b"iloc") + 4
    # Version 0, four bytes a place; the item is the last of the box but its length.
    size = int.from_bytes(boxes[at - 8 : at - 4])
    end = at - 8 + size
    place = int.from_bytes(boxes[end - 8 : end - 4])
    return boxes[: end - 8] + (place + by).to_bytes(4) + boxes[end - 4 :]


@pytest.mark.parametrize(
    "name", sorted(path.name for path in PHOTOS.iterdir() if path.suffix != ".heic")
)
async def test_a_photo_of_a_phone_is_admitted(desk: PictureDesk, name: str) -> None:
    image = await admitted(desk, (PHOTOS / name).read_bytes())

    assert sorted(image.size) == [480, 640]
    assert image.convert("L").getextrema() != (0, 0)


async def test_of_a_portrait_photo_the_first_image_is_taken(desk: PictureDesk) -> None:
    photo, depth = Image.new("RGB", (80, 60), "red"), Image.new("RGB", (40, 30), "blue")

    image = await admitted(desk, album(photo, depth, depth))

    assert image.size == (80, 60)
    assert image.resize((1, 1)).getpixel((0, 0)) == pytest.approx((254, 0, 0), abs=6)


async def test_a_portrait_photo_is_turned_upright(desk: PictureDesk) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    content = encoded(
        gradient(), "MPO", save_all=True, append_images=[gradient()], exif=exif.tobytes()
    )

    assert (await admitted(desk, content)).size == (90, 120)


async def test_a_photo_whose_list_of_images_is_damaged_is_still_a_photo(desk: PictureDesk) -> None:
    content = bytearray(album(gradient(), gradient()))
    at = content.index(b"MPF\0")
    content[at + 4 : at + 12] = b"\xff" * 8

    assert (await admitted(desk, bytes(content))).size == (120, 90)


@pytest.mark.parametrize("tail", [b"\0" * 64 + b"ftypmp42" + bytes(4_000), b"\xff\xd8\xff\xe0" * 9])
async def test_bytes_behind_a_photo_are_left_out(desk: PictureDesk, tail: bytes) -> None:
    assert (await admitted(desk, encoded(gradient(), "JPEG") + tail)).size == (120, 90)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("name", ["JPEG", "MPO", "PNG", "WEBP"])
async def test_every_orientation_is_applied(desk: PictureDesk, name: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    photo = Image.new("RGB", (60, 40), "white")
    ImageDraw.Draw(photo).rectangle((0, 0, 19, 12), fill="black")
    options = {"save_all": True, "append_images": [photo]} if name == "MPO" else {}

    image = await admitted(desk, encoded(photo, name, exif=exif.tobytes(), **options))

    corners = {1: (5, 5), 2: (55, 5), 3: (55, 35), 4: (5, 35), 5: (5, 5), 6: (35, 5), 7: (35, 55),
               8: (5, 55)}  # fmt: skip
    grey = image.convert("L")
    dark = grey.getpixel(corners[orientation])
    assert isinstance(dark, int)
    assert dark < 60
    assert image.size == ((60, 40) if orientation < 5 else (40, 60))


@pytest.mark.parametrize(
    "brands",
    [(b"avif",), (b"mif1", b"avif"), (b"miaf", b"mif1", b"avif"), (b"avif", b"mif1", b"miaf"),
     (b"MA1B", b"avif"), (b"mif1", b"miaf", b"MA1B", b"avif")],
    ids=lambda brands: b"-".join(brands).decode(),
)  # fmt: skip
async def test_avif_of_every_brand_is_admitted(
    desk: PictureDesk, brands: tuple[bytes, ...]
) -> None:
    content = with_brands(encoded(gradient(), "AVIF"), *brands)

    assert (await admitted(desk, content)).size == (120, 90)


async def test_a_moving_avif_is_refused_under_every_brand(desk: PictureDesk) -> None:
    first, *rest = frames(3)
    content = encoded(first, "AVIF", save_all=True, append_images=rest, duration=50)
    assert content[8:12] == b"avis"

    for brand in (b"avis", b"msf1", b"miaf"):
        with pytest.raises(TooLargeError) as refused:
            await desk.admit(content[:8] + brand + content[12:])
        assert refused.value.code == "picture_animated"


@pytest.mark.parametrize("brand", [b"mp42", b"isom", b"qt  ", b"hevc", b"crx ", b"3gp5"])
async def test_films_and_raw_photos_are_415(desk: PictureDesk, brand: bytes) -> None:
    box = (24).to_bytes(4) + b"ftyp" + brand + bytes(4) + brand * 2

    with pytest.raises(UnsupportedTypeError):
        await desk.admit(box + bytes(400))


def test_the_brands_of_a_long_box_are_read_to_a_limit() -> None:
    assert sniff((2**31).to_bytes(4) + b"ftypmif1" + bytes(4) + b"xxxx" * 10_000 + b"avif") is None
    assert sniff(b"\0\0\0\x14ftyp") is None


async def test_a_heic_photo_is_415_and_told_how_to_send_it(desk: PictureDesk) -> None:
    content = (PHOTOS / "iphone.heic").read_bytes()

    for brand in (b"heic", b"mif1", b"heix"):
        with pytest.raises(UnsupportedTypeError, match="HEIC photos are not supported"):
            await desk.admit(content[:8] + brand + content[12:])


@pytest.mark.parametrize(
    ("name", "size"), [("JPEG", (8192, 6144)), ("MPO", (6144, 8192)), ("PNG", (8192, 6144))]
)
async def test_fifty_megapixels_are_admitted(
    desk: PictureDesk, name: str, size: tuple[int, int]
) -> None:
    options = {"save_all": True, "append_images": frames(1)} if name == "MPO" else {}
    content = encoded(gradient((64, 48)).resize(size, Image.Resampling.NEAREST), name, **options)

    image = await admitted(desk, content)

    assert max(image.size) == ORIGINAL_SIDE


async def test_a_pixel_more_than_fifty_megapixels_is_413(desk: PictureDesk) -> None:
    width = 8192
    content = encoded(Image.new("L", (width, MAX_PIXELS // width + 1)), "PNG")

    with pytest.raises(TooLargeError, match="50 megapixels"):
        await desk.admit(content)


async def test_sixteen_bits_and_cmyk_come_out_in_the_same_colours(desk: PictureDesk) -> None:
    deep = encoded(Image.new("I;16", (40, 30), 0xC000), "PNG")
    printed = encoded(Image.new("RGB", (40, 30), (200, 30, 30)).convert("CMYK"), "JPEG")

    assert (await admitted(desk, deep)).getpixel((20, 15)) == pytest.approx((192,) * 3, abs=4)
    assert (await admitted(desk, printed)).getpixel((20, 15)) == pytest.approx((200, 30, 30), abs=8)
