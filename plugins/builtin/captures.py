"""Captures of cards as the built-in exporters read them."""

from io import BytesIO

from PIL import Image
from tyohaarify_plugin_api import ExportRequest

MAX_PIXELS = 40_000_000


def read_capture(request: ExportRequest) -> Image.Image:
    """The capture as RGB, or as RGBA where something shows through; nothing else it brought along.

    Raises ValueError when it is no PNG of the stated size or has over 40 megapixels.
    """
    width, height = request.width, request.height
    if width * height > MAX_PIXELS:
        raise ValueError(f"{width}x{height} is over the limit of {MAX_PIXELS} pixels")
    try:
        image = Image.open(BytesIO(request.raster), formats=["PNG"])
    except OSError:
        raise ValueError("the capture is not a PNG") from None
    if image.size != (width, height):  # known from the header, before any pixel is unpacked
        raise ValueError(f"the capture is {image.width}x{image.height}, not {width}x{height}")
    if image.mode == "RGB" and "transparency" not in image.info:
        plain = image.copy()
    else:
        plain = image.convert("RGBA")
        if plain.getchannel("A").getextrema() == (255, 255):
            plain = plain.convert("RGB")
    plain.info.clear()  # save() would carry over what the capture brought along
    return plain


def on_white(image: Image.Image) -> Image.Image:
    """The picture as it looks on paper: for formats in which nothing shows through."""
    if image.mode != "RGBA":
        return image
    paper = Image.new("RGB", image.size, "white")
    paper.paste(image, mask=image)
    return paper
