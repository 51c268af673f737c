"""Pictures for uploads: the same for the same seed."""

import io
import random

from PIL import Image


def jpeg(size: tuple[int, int], seed: int = 0) -> bytes:
    """A colourful JPEG."""
    return _encoded(_colourful(size, seed), "JPEG")


def png(size: tuple[int, int], seed: int = 0) -> bytes:
    """The same as PNG."""
    return _encoded(_colourful(size, seed), "PNG")


def _colourful(size: tuple[int, int], seed: int) -> Image.Image:
    dots = random.Random(seed).randbytes(8 * 8 * 3)  # noqa: S311 - no secret
    return Image.frombytes("RGB", (8, 8), dots).resize(size, Image.Resampling.BICUBIC)


def _encoded(image: Image.Image, name: str) -> bytes:
    file = io.BytesIO()
    image.save(file, name)
    return file.getvalue()
