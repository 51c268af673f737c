"""What a plugin provides: objects with a name and one method, `def` or `async def`.

A plain `def` is run in a thread; several calls may run at once. A call may be abandoned when it
takes too long. Raise `DeclinedError` to leave a request to the next provider; any other
exception counts as a failure of the provider. Scanners are all asked, and none may decline.
"""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from pydantic import BaseModel

from tyohaarify_plugin_api.models import (
    ExportRequest,
    ExportResponse,
    MessageRequest,
    MessageResponse,
    ScanRequest,
    ScanResponse,
)

Request = TypeVar("Request", bound=BaseModel)
Response = TypeVar("Response", bound=BaseModel)


@runtime_checkable
class MessageWriter(Protocol):
    """Writes the text of a greeting."""

    @property
    def name(self) -> str:
        """Unique among message writers; lower-case words joined by hyphens."""

    def write(self, request: MessageRequest) -> MessageResponse | Awaitable[MessageResponse]:
        """Write one message of at most `request.max_length` code points."""


@runtime_checkable
class Exporter(Protocol):
    """Turns a rendered card into a file of one format."""

    @property
    def name(self) -> str:
        """Unique among exporters; lower-case words joined by hyphens."""

    @property
    def format(self) -> str:
        """What a caller asks for: "png"."""

    @property
    def media_type(self) -> str:
        """The media type of the file: "image/png"."""

    @property
    def extension(self) -> str:
        """The file's extension without a dot: "png"."""

    def export(self, request: ExportRequest) -> ExportResponse | Awaitable[ExportResponse]:
        """Make one file of the same pixel size as the request."""


@runtime_checkable
class Scanner(Protocol):
    """Looks for malware in files that people send."""

    @property
    def name(self) -> str:
        """Unique among scanners; lower-case words joined by hyphens."""

    def scan(self, request: ScanRequest) -> ScanResponse | Awaitable[ScanResponse]:
        """Look at one file. Whoever cannot tell raises: the file is then refused."""


class DeclinedError(Exception):
    """A provider does not serve this request; the next one is asked, and nothing is counted.

    From a scanner it is no verdict: the file is refused.
    """


class NoProviderError(Exception):
    """Nobody could answer a request. `reasons` has one line per provider, without user text."""

    def __init__(self, noun: str, reasons: tuple[str, ...]) -> None:
        self.noun = noun
        self.reasons = reasons
        super().__init__(f"No {noun} answered: {'; '.join(reasons) or 'none is installed'}.")


@dataclass(frozen=True, slots=True)
class ProviderKind(Generic[Request, Response]):
    """The rules of one kind of provider, which the host and the author kit both apply."""

    hook: str
    noun: str
    protocol: type[Any]
    method: str
    attributes: Mapping[str, re.Pattern[str]]
    response: type[Response]
    mismatch: Callable[[Any, Request, Response], str | None]
    """Given the provider, the request and a valid response: how the two disagree, or None."""


def _message_mismatch(
    _writer: MessageWriter, request: MessageRequest, response: MessageResponse
) -> str | None:
    length = len(response.text)
    if length > request.max_length:
        return f"the text has {length} characters, the limit is {request.max_length}"
    return None


def _export_mismatch(
    exporter: Exporter, request: ExportRequest, response: ExportResponse
) -> str | None:
    size = (response.width, response.height)
    if size != (request.width, request.height):
        return f"the file is {size[0]}x{size[1]}, wanted {request.width}x{request.height}"
    if response.media_type != exporter.media_type:
        return f"the file is {response.media_type}, wanted {exporter.media_type}"
    return None


def _scan_mismatch(_scanner: Scanner, _request: ScanRequest, response: ScanResponse) -> str | None:
    if response.is_clean and response.threat:
        return "the file is clean, and yet there is a threat"
    if not response.is_clean and not response.threat:
        return "the file is not clean, and the threat has no name"
    return None


_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

MESSAGE_WRITERS = ProviderKind(
    hook="register_message_writers",
    noun="message writer",
    protocol=MessageWriter,
    method="write",
    attributes={"name": _NAME},
    response=MessageResponse,
    mismatch=_message_mismatch,
)
EXPORTERS = ProviderKind(
    hook="register_exporters",
    noun="exporter",
    protocol=Exporter,
    method="export",
    attributes={
        "name": _NAME,
        "format": _NAME,
        "media_type": re.compile(r"[a-z]+/[a-z0-9.+-]+"),
        "extension": re.compile(r"[a-z0-9]+(\.[a-z0-9]+)*"),
    },
    response=ExportResponse,
    mismatch=_export_mismatch,
)
SCANNERS = ProviderKind(
    hook="register_scanners",
    noun="scanner",
    protocol=Scanner,
    method="scan",
    attributes={"name": _NAME},
    response=ScanResponse,
    mismatch=_scan_mismatch,
)
PROVIDER_KINDS: tuple[ProviderKind[Any, Any], ...] = (MESSAGE_WRITERS, EXPORTERS, SCANNERS)
