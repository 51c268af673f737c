"""What the picture desk admits, what it refuses, and what it leaves of a file (S32 to S38)."""

import asyncio
import io
import random
from collections.abc import AsyncIterator

import psutil
import pytest
from PIL import Image, ImageCms, PngImagePlugin
from tyohaarify_plugin_api import NoProviderError, ScanRequest, ScanResponse

from core.errors import (
    DomainError,
    InvalidInputError,
    TooLargeError,
    UnavailableError,
    UnsupportedTypeError,
)
from core.pictures.desk import PictureDesk
from core.pictures.formats import MAX_BYTES, ORIGINAL_SIDE, PLANS, Purpose
from tests.pictures import bomb, encoded, frames, gradient

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
REFUSALS = (TooLargeError, UnsupportedTypeError, InvalidInputError)
HANGING = 60
CHILD_MEMORY = 1_400 * 1024 * 1024


def opened(content: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.fixture(scope="module")
async def desk() -> AsyncIterator[PictureDesk]:
    async with PictureDesk(deadline=HANGING) as made:
        yield made


@pytest.mark.parametrize("name", FORMATS)
async def test_still_pictures_of_every_format_are_admitted(desk: PictureDesk, name: str) -> None:
    picture = await desk.admit(encoded(gradient(), name))
    shown = opened(picture.content)
    assert (shown.format, shown.size) == ("WEBP", (120, 90)) == ("WEBP", (picture.width, 90))
    before, after = gradient().resize((12, 9)), shown.convert("RGB").resize((12, 9))
    for x, y in ((1, 1), (10, 7), (6, 4)):
        pairs = zip(before.getpixel((x, y)), after.getpixel((x, y)), strict=True)  # type: ignore[arg-type]  # RGB
        assert all(abs(one - two) < 24 for one, two in pairs), (x, y)


@pytest.mark.parametrize(
    ("mode", "name"), [("CMYK", "JPEG"), ("L", "PNG"), ("I;16", "PNG"), ("P", "GIF"), ("1", "PNG")]
)
async def test_odd_colours_come_out_as_rgb(desk: PictureDesk, mode: str, name: str) -> None:
    source = Image.new("I;16", (40, 30), 0x8000) if mode == "I;16" else gradient().convert(mode)
    shown = opened((await desk.admit(encoded(source, name))).content)
    assert shown.mode == "RGB"
    if mode == "I;16":
        grey = shown.getpixel((20, 15))
        assert isinstance(grey, tuple)
        assert all(abs(value - 128) < 6 for value in grey)


async def test_transparency_stays_and_is_white_where_a_format_has_none(desk: PictureDesk) -> None:
    picture = await desk.admit(encoded(Image.new("RGBA", (64, 64), (255, 0, 0, 0)), "PNG"))
    assert opened(picture.content).mode == "RGBA"
    files = {file.name: file for file in await desk.make_variants(picture.content, "custom")}
    white = opened(files["large.jpeg"].content).getpixel((30, 30))
    assert isinstance(white, tuple)
    assert min(white) > 250


async def test_colours_of_another_profile_are_converted(desk: PictureDesk) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
    broken = await desk.admit(encoded(gradient(), "PNG", icc_profile=b"no profile"))
    wrong = await desk.admit(encoded(gradient(), "PNG", icc_profile=lab.tobytes()))
    assert broken.width == wrong.width == 120
    # The channels of this profile change places, so red has to come out as something else.
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = swap_red_and_blue(srgb)
    content = encoded(Image.new("RGB", (40, 40), (250, 10, 10)), "PNG", icc_profile=swapped)
    shown = opened((await desk.admit(content)).content).getpixel((20, 20))
    assert isinstance(shown, tuple)
    assert shown[2] > 180
    assert shown[0] < 80


def swap_red_and_blue(profile: bytes) -> bytes:
    """An ICC profile whose red and blue primaries changed places."""
    return profile.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")


async def test_orientation_is_applied(desk: PictureDesk) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    picture = await desk.admit(encoded(gradient((120, 90)), "JPEG", exif=exif))
    assert (picture.width, picture.height) == (90, 120)


async def test_nothing_but_the_picture_is_left(desk: PictureDesk) -> None:
    exif = Image.Exif()
    exif[0x010E] = "CANARY description"
    exif.get_ifd(0x8825)[1] = "CANARY N"
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", "CANARY text")
    notes.add_itxt("XML:com.adobe.xmp", "<x>CANARY xmp</x>")
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes() + b"CANARY icc"
    hidden = b"<script>CANARY</script>PK\x03\x04CANARY"
    for content in (
        encoded(gradient(), "JPEG", exif=exif, icc_profile=profile, comment=b"CANARY") + hidden,
        encoded(gradient(), "PNG", pnginfo=notes, exif=exif, icc_profile=profile) + hidden,
        encoded(gradient(), "WEBP", exif=exif, xmp=b"CANARY", icc_profile=profile) + hidden,
        encoded(gradient(), "AVIF", exif=exif, xmp=b"CANARY", icc_profile=profile) + hidden,
        encoded(gradient(), "GIF", comment=b"CANARY") + hidden,
    ):
        assert b"CANARY" in content
        picture = await desk.admit(content)
        files = [picture.content]
        for purpose in PLANS:
            files += [file.content for file in await desk.make_variants(picture.content, purpose)]
        for file in files:
            assert b"CANARY" not in file
            shown = opened(file)
            assert not shown.getexif()
            assert shown.info.keys().isdisjoint({"icc_profile", "xmp", "comment", "Comment"})


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><script>alert(1)</script>",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"push graphic-context\nviewbox 0 0 9 9\n",
        b"8BPS\x00\x01" + bytes(30),
        encoded(gradient(), "TIFF"),
        encoded(gradient(), "BMP"),
        encoded(gradient(), "ICO"),
        encoded(gradient(), "JPEG2000"),
    ],
)
async def test_what_is_no_picture_of_ours_is_refused(desk: PictureDesk, content: bytes) -> None:
    with pytest.raises(UnsupportedTypeError):
        await desk.admit(content)


async def test_a_file_is_what_its_first_bytes_say_and_nothing_else(desk: PictureDesk) -> None:
    for name, start in (("TIFF", b"\xff\xd8\xff"), ("BMP", b"GIF89a"), ("PNG", b"RIFF1234WEBP")):
        with pytest.raises(InvalidInputError):
            await desk.admit(start + encoded(gradient(), name))


@pytest.mark.parametrize("name", ["GIF", "PNG", "WEBP", "AVIF"])
async def test_moving_pictures_are_refused(desk: PictureDesk, name: str) -> None:
    first, *rest = frames(3)
    content = encoded(first, name, save_all=True, append_images=rest, duration=50)
    with pytest.raises(TooLargeError) as refused:
        await desk.admit(content)
    assert refused.value.code == "picture_animated"


@pytest.mark.parametrize("name", ["GIF", "WEBP"])
async def test_ten_thousand_frames_are_refused_at_once(desk: PictureDesk, name: str) -> None:
    first, *rest = frames(10_000)
    content = encoded(first, name, save_all=True, append_images=rest, duration=20, lossless=True)
    async with asyncio.timeout(HANGING):
        with pytest.raises(TooLargeError):
            await desk.admit(content)


async def test_bombs_are_refused_before_they_are_decoded(desk: PictureDesk) -> None:
    content = bomb(30_000, 30_000)
    assert len(content) < 1_000_000
    for attack in (content, bomb(60_000, 500), bomb(20_001, 16)):
        with pytest.raises(TooLargeError, match="50 megapixels"):
            await desk.admit(attack)
    for child in children():
        assert child.memory_info().rss < CHILD_MEMORY


async def test_the_largest_picture_fits_into_the_memory_there_is(desk: PictureDesk) -> None:
    picture = await desk.admit(bomb(7_000, 7_000))
    assert (picture.width, picture.height) == (ORIGINAL_SIDE, ORIGINAL_SIDE)
    turned = Image.Exif()
    turned[0x0112] = 6
    large = encoded(Image.new("RGBA", (7_000, 7_000), (9, 9, 9, 9)), "PNG", exif=turned)
    assert (await desk.admit(large)).width == ORIGINAL_SIDE


async def test_too_many_bytes_and_too_few_pixels_are_refused(desk: PictureDesk) -> None:
    with pytest.raises(TooLargeError):
        await desk.admit(encoded(gradient(), "PNG") + bytes(MAX_BYTES))
    with pytest.raises(InvalidInputError):
        await desk.admit(encoded(gradient((15, 90)), "PNG"))


@pytest.mark.parametrize("name", FORMATS)
async def test_damaged_files_are_refused_or_shown_and_never_hang(
    desk: PictureDesk, name: str
) -> None:
    dice = random.Random(name)  # noqa: S311 - no secret
    whole = encoded(gradient((64, 48)), name)
    cut = [whole[:length] for length in range(12, len(whole), max(1, len(whole) // 60))]
    mutants = [mutated(whole, dice) for _ in range(400)]
    refused = 0
    async with asyncio.timeout(HANGING):
        for content in cut + mutants:
            try:
                await desk.admit(content)
            except REFUSALS:
                refused += 1
    # All that is cut off is refused, save what a format ends with; of the mutants many are.
    assert refused > len(cut) * 0.8


def mutated(content: bytes, dice: random.Random) -> bytes:
    changed = bytearray(content)
    for _ in range(dice.choice((1, 1, 1, 4, 16))):
        changed[dice.randrange(12, len(changed))] = dice.randrange(256)
    return bytes(changed)


@pytest.mark.parametrize(
    ("purpose", "sides", "count"),
    [("avatar", {96, 256, 300}, 9), ("custom", {320, 400}, 8), ("festival", {400}, 8)],
)
async def test_variants_come_in_three_sizes_and_formats_and_never_grow(
    desk: PictureDesk, purpose: Purpose, sides: set[int], count: int
) -> None:
    picture = await desk.admit(encoded(gradient((400, 300)), "JPEG"))
    files = await desk.make_variants(picture.content, purpose)
    assert len(files) == count
    assert {max(file.width, file.height) for file in files} == sides
    for file in files:
        shown = opened(file.content)
        assert (shown.width, shown.height) == (file.width, file.height)
        assert Image.MIME[shown.format or ""] == file.media_type
        assert file.name.endswith(f".{(shown.format or '').lower()}")
        assert purpose != "avatar" or file.width == file.height
    assert files == await desk.make_variants(picture.content, purpose)


async def test_a_scanner_is_asked_about_every_file_as_it_came() -> None:
    seen: list[bytes] = []

    async def scan(request: ScanRequest) -> ScanResponse:
        seen.append(request.content)
        if b"EICAR" in request.content:
            return ScanResponse(is_clean=False, threat="EICAR")
        if b"AWAY" in request.content:
            raise NoProviderError("scanner", ("a: declined",))
        return ScanResponse(is_clean=True)

    clean = encoded(gradient(), "PNG")
    async with PictureDesk(scan=scan) as desk:
        await desk.admit(clean)
        with pytest.raises(InvalidInputError) as infected:
            await desk.admit(clean + b"EICAR")
        with pytest.raises(UnavailableError):
            await desk.admit(clean + b"AWAY")
    assert "EICAR" in infected.value.fields[0].message
    assert seen == [clean, clean + b"EICAR", clean + b"AWAY"]


async def test_a_picture_that_takes_too_long_is_ended_and_the_next_is_served() -> None:
    async with PictureDesk(deadline=0.3) as desk:
        slow = bomb(7_000, 7_000)
        with pytest.raises(DomainError) as refused:
            await desk.admit(slow)
        assert refused.value.code == "picture_too_large"
        small = encoded(gradient((20, 20)), "PNG")
        assert (await desk.admit(small)).width == 20


def children() -> list[psutil.Process]:
    return [
        child
        for child in psutil.Process().children()
        if any("imaging_child" in part for part in child.cmdline())
    ]
