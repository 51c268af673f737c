"""Pictures for uploads: the same for the same seed."""

import io
import random
import struct
import zlib
from typing import Any

from PIL import Image


def jpeg(size: tuple[int, int], seed: int = 0) -> bytes:
    """A colourful JPEG."""
    return encoded(_colourful(size, seed), "JPEG")


def png(size: tuple[int, int], seed: int = 0) -> bytes:
    """The same as PNG."""
    return encoded(_colourful(size, seed), "PNG")


def _colourful(size: tuple[int, int], seed: int) -> Image.Image:
    dots = random.Random(seed).randbytes(8 * 8 * 3)  # noqa: S311 - no secret
    return Image.frombytes("RGB", (8, 8), dots).resize(size, Image.Resampling.BICUBIC)


def encoded(image: Image.Image, name: str, **options: Any) -> bytes:
    """The file of a picture in a format of Pillow."""
    file = io.BytesIO()
    image.save(file, format=name, **options)
    return file.getvalue()


def gradient(size: tuple[int, int] = (120, 90)) -> Image.Image:
    """Something smooth in which a wrong place or colour shows."""
    return Image.merge(
        "RGB",
        [
            Image.linear_gradient("L").resize(size),
            Image.radial_gradient("L").resize(size),
            Image.new("L", size, 90),
        ],
    )


def frames(count: int) -> list[Image.Image]:
    """Frames that no encoder takes for one."""
    colours = ((number * 83 % 256, 0, number % 199) for number in range(count))
    return [Image.new("RGB", (32, 32), colour) for colour in colours]


def _chunk(kind: bytes, data: bytes) -> bytes:
    crc = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc)


def bomb(width: int, height: int) -> bytes:
    """A PNG of one bit a pixel, all of them black."""
    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    data = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", data) + _chunk(b"IEND", b"")
    )
