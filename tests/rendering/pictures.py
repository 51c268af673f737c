"""Pictures as things a test can ask questions about."""

import io

from PIL import Image, ImageChops

Box = tuple[int, int, int, int]


def opened(png: bytes) -> Image.Image:
    return Image.open(io.BytesIO(png)).convert("RGB")


def ink_box(png: bytes) -> Box | None:
    """The smallest box around everything that is not white."""
    picture = opened(png)
    return ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()


def ink_width(png: bytes) -> int:
    box = ink_box(png)
    return 0 if box is None else box[2] - box[0]


def colours(png: bytes) -> set[tuple[int, int, int]]:
    picture = opened(png)
    found = picture.getcolors(picture.width * picture.height)
    assert found is not None
    return {colour for _, colour in found if isinstance(colour, tuple)}  # type: ignore[misc]  # RGB
