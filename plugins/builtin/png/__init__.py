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

from plugins.builtin.captures import read_capture

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
        read_capture(request).save(
            output,
            "PNG",
            compress_level=COMPRESS_LEVEL,
            compress_type=COMPRESS_TYPE,
            dpi=(request.dpi, request.dpi),
            pnginfo=_text(request),
        )
        return ExportResponse(
            content=output.getvalue(),
            media_type=self.media_type,
            width=request.width,
            height=request.height,
        )


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
