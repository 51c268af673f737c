"""An example plugin: it writes greetings in Esperanto and exports cards as HTML files."""

from collections.abc import Sequence

from tyohaarify_plugin_api import (
    API_VERSION,
    DeclinedError,
    Exporter,
    ExportRequest,
    ExportResponse,
    Manifest,
    MessageRequest,
    MessageResponse,
    MessageWriter,
    hookimpl,
)

WISHES = (
    "Pacon, sanon kaj ĝojon al vi kaj al viaj karuloj!",
    "Lumon en via hejmo kaj varmon en via koro!",
    "Multajn feliĉajn horojn kun tiuj, kiujn vi amas!",
)


class EsperantoWriter:
    """Writes in one language and leaves every other to the next writer."""

    name = "esperanto"

    async def write(self, request: MessageRequest) -> MessageResponse:
        """Greet and wish, by name where there is one."""
        if request.language.lower().split("-")[0] != "eo":
            raise DeclinedError("only Esperanto")
        hello = f"Kara {request.recipient_name}, " if request.recipient_name else ""
        wish = WISHES[request.variation % len(WISHES)]
        text = f"{hello}bonan feston, {request.festival.name}! {wish}"
        if len(text) > request.max_length:
            text = wish
        if len(text) > request.max_length:
            raise DeclinedError("max_length is too small")
        text = text[0].upper() + text[1:]
        return MessageResponse(text=text, language_used="eo", source=self.name)


class HtmlExporter:
    """Gives the card's own document as a file."""

    name = "html"
    format = "html"
    media_type = "text/html"
    extension = "html"

    def export(self, request: ExportRequest) -> ExportResponse:
        """Encode the document as UTF-8."""
        return ExportResponse(
            content=request.html.encode(),
            media_type=self.media_type,
            width=request.width,
            height=request.height,
        )


@hookimpl
def manifest() -> Manifest:
    """Name the plugin."""
    return Manifest(
        name="hello",
        version="1.0.0",
        description="Greetings in Esperanto, and cards as HTML files.",
        api_version=API_VERSION,
    )


@hookimpl
def register_message_writers() -> Sequence[MessageWriter]:
    """Give the writer."""
    return [EsperantoWriter()]


@hookimpl
def register_exporters() -> Sequence[Exporter]:
    """Give the exporter."""
    return [HtmlExporter()]
