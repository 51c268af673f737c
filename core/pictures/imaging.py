"""Decoding, cleaning and encoding pictures. Run on what people send only in `imaging_child`."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import AvifImagePlugin, Image, ImageCms, ImageOps

from core.pictures.formats import (
    LARGEST_PNG,
    LONGEST_SIDE,
    MAX_PIXELS,
    MEDIA_TYPES,
    ORIGINAL_SIDE,
    PLANS,
    SHORTEST_SIDE,
    Picture,
    Purpose,
    Variant,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

# Our own limit comes first and says so; Pillow's would warn at half of it.
Image.MAX_IMAGE_PIXELS = None
# The process may start no threads.
AvifImagePlugin.DEFAULT_MAX_THREADS = 1

_SRGB = ImageCms.createProfile("sRGB")
_WEBP = {"format": "WEBP", "quality": 82, "method": 4}
_ORIGINAL = {"format": "WEBP", "quality": 92, "method": 3}
_JPEG = {"format": "JPEG", "quality": 82, "optimize": True, "progressive": True}
_PNG = {"format": "PNG", "optimize": True}
_DEEP_GREY = ("I", "F")
# A JPEG in which further images are no motion: of other lenses, of depth, of brightness.
_ALBUM = "MPO"
# Pillow looks for a brand at the first place only.
_AVIF_BRANDS = frozenset((b"avif", b"avis", b"mif1", b"msf1"))


class RefusedError(Exception):
    """The picture is not taken; the arguments are a code and a sentence."""


def clean(content: bytes, format_name: str) -> Picture:
    """The picture and nothing else: upright, in sRGB, no larger than kept, without metadata.

    Raises RefusedError with `invalid`, `picture_animated` or `picture_too_large`.
    """
    if format_name == "AVIF" and content[8:12] not in _AVIF_BRANDS:
        content = content[:8] + b"mif1" + content[12:]
    try:
        with Image.open(io.BytesIO(content), formats=[format_name]) as image:
            _check(image)
            # JPEG can be decoded at a fraction of its size, which takes a fraction of the time.
            image.draft("RGB", (ORIGINAL_SIDE, ORIGINAL_SIDE))
            image.load()
            # Of a photo with others beside it (MPO) the first is loaded.
            upright = ImageOps.exif_transpose(image)
            profile = image.info.get("icc_profile")
        small = _fitted(_in_srgb(upright, profile), ORIGINAL_SIDE)
    except (OSError, SyntaxError, ValueError, EOFError, ArithmeticError, LookupError) as error:
        raise _invalid() from error
    except (AttributeError, TypeError, RuntimeError) as error:
        # What decoders of Pillow let through for files that are broken in ways nobody foresaw.
        raise _invalid() from error
    return Picture(_encoded(small, _ORIGINAL), *small.size)


def variants(original: bytes, purpose: Purpose) -> Iterator[Variant]:
    """The files that a purpose wants of an original that `clean` made."""
    plan = PLANS[purpose]
    with Image.open(io.BytesIO(original), formats=["WEBP"]) as image:
        image.load()
    whole = ImageOps.fit(image, (min(image.size),) * 2) if plan.is_square else image
    for size, side in plan.sizes:
        shown = _fitted(whole, side)
        for suffix, options in (("webp", _WEBP), ("jpeg", _JPEG), ("png", _PNG)):
            if suffix == "png" and side > LARGEST_PNG:
                continue
            drawn = _on_white(shown) if suffix == "jpeg" else shown
            content = _encoded(drawn, options)
            yield Variant(f"{size}.{suffix}", MEDIA_TYPES[suffix], *drawn.size, content)


def _check(image: Image.Image) -> None:
    if getattr(image, "is_animated", False) and image.format != _ALBUM:
        raise RefusedError(
            "picture_animated", "Animated images are not supported. Upload a still image."
        )
    width, height = image.size
    if width * height > MAX_PIXELS or max(width, height) > LONGEST_SIDE:
        limit = f"{MAX_PIXELS // 1_000_000} megapixels and {LONGEST_SIDE:,} pixels a side"
        raise RefusedError("picture_too_large", f"An image may have at most {limit}.")
    if min(width, height) < SHORTEST_SIDE:
        raise RefusedError(
            "invalid", f"An image must have at least {SHORTEST_SIDE} pixels on each side."
        )


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    mode = "RGBA" if image.has_transparency_data else "RGB"
    if image.mode.startswith(_DEEP_GREY):
        image = image.convert("F").point(lambda value: value / 256).convert("L")
    if profile and image.mode in {"RGB", "RGBA", "CMYK", "L"}:
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, _SRGB, outputMode=mode)
        except (ImageCms.PyCMSError, OSError):
            pass  # a profile that cannot be read is one that nobody has seen the picture with
        else:
            return converted or image
    return image.convert(mode)


def _fitted(image: Image.Image, side: int) -> Image.Image:
    if max(image.size) <= side:
        return image
    return ImageOps.contain(image, (side, side), Image.Resampling.LANCZOS)


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode == "RGB":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image.getchannel("A"))
    return paper


def _encoded(image: Image.Image, options: dict[str, object]) -> bytes:
    # Encoders write out what they find there: comments, profiles, the position of the camera.
    image.info.clear()
    file = io.BytesIO()
    image.save(file, **options)  # type: ignore[arg-type]  # constants above
    return file.getvalue()


def _invalid() -> RefusedError:
    return RefusedError(
        "invalid", "The image is damaged or incomplete. Save it again and upload that file."
    )
