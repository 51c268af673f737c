"""The PNG exporter: a compact, standard file with the card's title, and nothing else in it."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from tyohaarify_plugin_api import (
    API_VERSION,
    Exporter,
    ExportRequest,
    ExportResponse,
    Manifest,
    hookimpl,
)

MAX_PIXELS = 40_000_000
DPI = 144  # two pixels per CSS point, so that 1080x1350 prints at 7.5 x 9.4 inches
# A 1080x1350 card captured in 1.27 MB: level 4 filtered 99 ms, 845 KB (default strategy 102 ms,
# 889 KB); level 6 249 ms, 803 KB; level 9 or optimize 2,170 ms, 719 KB; level 1 72 ms, 1,095 KB.
COMPRESS_LEVEL, COMPRESS_TYPE = 4, Image.FILTERED
_SRGB_PERCEPTUAL = b"\x00"


class PngExporter:
    """Re-encodes the capture; the same request always gives the same bytes.

    Raises ValueError when the capture is no PNG of the stated size or has over 40 megapixels.
    """

    name = "png"
    format = "png"
    media_type = "image/png"
    extension = "png"

    def export(self, request: ExportRequest) -> ExportResponse:
        """Keep the pixels; give an opaque card three channels and the sRGB mark."""
        output = BytesIO()
        _read(request).save(
            output,
            "PNG",
            compress_level=COMPRESS_LEVEL,
            compress_type=COMPRESS_TYPE,
            dpi=(DPI, DPI),
            pnginfo=_text(request),
        )
        return ExportResponse(
            content=output.getvalue(),
            media_type=self.media_type,
            width=request.width,
            height=request.height,
        )


def _read(request: ExportRequest) -> Image.Image:
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
        opaque = image.copy()
    else:
        opaque = image.convert("RGBA")
        if opaque.getchannel("A").getextrema() == (255, 255):
            opaque = opaque.convert("RGB")
    opaque.info.clear()  # save() would carry over what the capture brought along
    return opaque


def _text(request: ExportRequest) -> PngInfo:
    info = PngInfo()
    info.add(b"sRGB", _SRGB_PERCEPTUAL)
    entries = {"Title": request.title, "Software": "Tyohaarify", **request.metadata}
    for key, value in sorted(entries.items()):
        if value:
            info.add_itxt(key, value)
    return info


@hookimpl
def manifest() -> Manifest:
    """Name the plugin."""
    return Manifest(
        name="png",
        version="1.0.0",
        description="Exports cards as PNG images.",
        api_version=API_VERSION,
    )


@hookimpl
def register_exporters() -> Sequence[Exporter]:
    """Give the one exporter."""
    return [PngExporter()]
