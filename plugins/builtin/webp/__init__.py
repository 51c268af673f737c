"""The WebP exporter: the smallest file at this quality, for web pages."""

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

from plugins.builtin.captures import read_capture

QUALITY = 90


class WebpExporter:
    """Re-encodes the capture; what shows through stays so.

    Raises ValueError when the capture is no PNG of the stated size or has over 40 megapixels.
    """

    name = "webp"
    format = "webp"
    media_type = "image/webp"
    extension = "webp"

    def export(self, request: ExportRequest) -> ExportResponse:
        """Make one file."""
        output = BytesIO()
        read_capture(request).save(output, "WEBP", quality=QUALITY)
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
        name="webp",
        version="1.0.0",
        description="Exports cards as WebP images.",
        api_version=API_VERSION,
    )


@hookimpl
def register_exporters() -> Sequence[Exporter]:
    """Give the one exporter."""
    return [WebpExporter()]
