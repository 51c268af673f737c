"""The JPEG exporter: a small file that everything shows, for sending about."""

from collections.abc import Sequence
from io import BytesIO

from tyohaarify_plugin_api import (
    API_VERSION,
    Exporter,
    ExportRequest,
    ExportResponse,
    Manifest,
    hookimpl,
)

from plugins.builtin.captures import on_white, read_capture

QUALITY = 90
# Letters in strong colours get ragged edges where colour is kept at half the resolution.
FULL_COLOUR = 0


class JpegExporter:
    """Re-encodes the capture, on white where something shows through it.

    Raises ValueError when the capture is no PNG of the stated size or has over 40 megapixels.
    """

    name = "jpeg"
    format = "jpeg"
    media_type = "image/jpeg"
    extension = "jpg"

    def export(self, request: ExportRequest) -> ExportResponse:
        """Make a progressive file, which appears at once and sharpens."""
        output = BytesIO()
        on_white(read_capture(request)).save(
            output,
            "JPEG",
            quality=QUALITY,
            subsampling=FULL_COLOUR,
            progressive=True,
            optimize=True,
            dpi=(request.dpi, request.dpi),
        )
        return ExportResponse(
            content=output.getvalue(),
            media_type=self.media_type,
            width=request.width,
            height=request.height,
        )


@hookimpl
def manifest() -> Manifest:
    """Name the plugin."""
    return Manifest(
        name="jpeg",
        version="1.0.0",
        description="Exports cards as JPEG images.",
        api_version=API_VERSION,
    )


@hookimpl
def register_exporters() -> Sequence[Exporter]:
    """Give the one exporter."""
    return [JpegExporter()]
