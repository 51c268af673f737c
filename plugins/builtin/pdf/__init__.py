"""The PDF exporter: one page to print, its text as text that can be found and copied."""

from collections.abc import Sequence
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import BooleanObject, NameObject
from tyohaarify_plugin_api import (
    API_VERSION,
    Exporter,
    ExportRequest,
    ExportResponse,
    Manifest,
    hookimpl,
)

from plugins.builtin.captures import on_white, read_capture

PRODUCER = "Tyohaarify"
QUALITY = 92


class PdfExporter:
    """Keeps the page the host printed; where it could not, the page holds the capture.

    Raises ValueError when the capture is no PNG of the stated size or has over 40 megapixels.
    """

    name = "pdf"
    format = "pdf"
    media_type = "application/pdf"
    extension = "pdf"

    def export(self, request: ExportRequest) -> ExportResponse:
        """Make a file of one page, named by the card's title."""
        writer = PdfWriter(clone_from=PdfReader(BytesIO(request.page or _picture(request))))
        details = {"/Producer": PRODUCER, "/Creator": PRODUCER}
        if request.title:
            details["/Title"] = request.title
            # Readers show the title in place of the file's name.
            preferences = writer.create_viewer_preferences()
            preferences[NameObject("/DisplayDocTitle")] = BooleanObject(value=True)
        writer.metadata = None
        writer.add_metadata(details)
        writer.compress_identical_objects()
        output = BytesIO()
        writer.write(output)
        return ExportResponse(
            content=output.getvalue(),
            media_type=self.media_type,
            width=request.width,
            height=request.height,
        )


def _picture(request: ExportRequest) -> bytes:
    output = BytesIO()
    image = on_white(read_capture(request))
    image.save(output, "PDF", resolution=request.dpi, quality=QUALITY)
    return output.getvalue()


@hookimpl
def manifest() -> Manifest:
    """Name the plugin."""
    return Manifest(
        name="pdf",
        version="1.0.0",
        description="Exports cards as PDF pages, with their text as text.",
        api_version=API_VERSION,
    )


@hookimpl
def register_exporters() -> Sequence[Exporter]:
    """Give the one exporter."""
    return [PdfExporter()]
