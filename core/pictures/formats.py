"""What a picture may be, told from its first bytes, and what is made of it."""

from dataclasses import dataclass
from typing import Literal

Purpose = Literal["avatar", "custom", "festival"]

MAX_BYTES = 10 * 1024 * 1024
# A camera of "50 megapixels" has as many as this.
MAX_PIXELS = 8192 * 6144
SHORTEST_SIDE = 16
LONGEST_SIDE = 20_000

# A format that is told apart to say so; nothing here decodes it (docs/decisions/0014-no-heic.md).
HEIC = "HEIC"
_MAX_BRANDS = 256
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
_HEIC_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis"))

# The picture that is kept: no larger than anybody draws it, and without all that is no picture.
ORIGINAL_SIDE = 2_400
ORIGINAL_TYPE = "image/webp"

MEDIA_TYPES = {"webp": "image/webp", "jpeg": "image/jpeg", "png": "image/png"}
# Photos as larger PNGs are megabytes that nobody wants to wait for.
LARGEST_PNG = 800


@dataclass(frozen=True)
class Plan:
    """Sizes made of a picture: names with the longest side in pixels."""

    sizes: tuple[tuple[str, int], ...]
    is_square: bool = False


PLANS: dict[Purpose, Plan] = {
    "avatar": Plan((("small", 96), ("medium", 256), ("large", 512)), is_square=True),
    "custom": Plan((("small", 320), ("medium", 800), ("large", 1200))),
    "festival": Plan((("small", 400), ("medium", 800), ("large", 1600))),
}


@dataclass(frozen=True)
class Picture:
    """A picture that was decoded, cleaned and encoded anew as ORIGINAL_TYPE."""

    content: bytes
    width: int
    height: int


@dataclass(frozen=True)
class Variant:
    """A file made of a picture. Its name says what it is made of, so it never changes."""

    name: str
    media_type: str
    width: int
    height: int
    content: bytes


def sniff(content: bytes) -> str | None:
    """Return Pillow's name of the format that the first bytes are of, HEIC, or None for others."""
    if content.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    if content[4:8] == b"ftyp":
        return _sniff_brands(content)
    if content[:6] in {b"GIF87a", b"GIF89a"}:
        return "GIF"
    return None


def _sniff_brands(content: bytes) -> str | None:
    """Return the format of an ISO base media file by its brands, the major one first.

    Encoders of AVIF may name their container (mif1, msf1, miaf) before it.
    """
    length = min(int.from_bytes(content[:4]), _MAX_BRANDS)
    # The minor version stands between the major brand and the compatible ones.
    brands = [content[8:12], *(content[at : at + 4] for at in range(16, length, 4))]
    for brand in brands:
        if brand in _AVIF_BRANDS:
            return "AVIF"
        if brand in _HEIC_BRANDS:
            return HEIC
    return None
