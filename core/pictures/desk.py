"""Where pictures from outside are looked at: never by this process itself."""

from collections.abc import Awaitable, Callable
from typing import Any, Self

from tyohaarify_plugin_api import NoProviderError, ScanRequest, ScanResponse

from core.errors import (
    DomainError,
    FieldProblem,
    InvalidInputError,
    TooLargeError,
    UnavailableError,
    UnsupportedTypeError,
)
from core.pictures.formats import HEIC, MAX_BYTES, Picture, Purpose, Variant, sniff
from core.pictures.wire import pack, unpack
from core.processes import DeadlineError, ProcessError, ProcessPool

DEADLINE = 15.0

_TYPE_TEXT = "Unsupported image type. Send JPEG, PNG, WebP, AVIF or GIF."
_HEIC_TEXT = (
    "HEIC photos are not supported. Send JPEG: phones convert a photo when it is shared as one, or"
    ' take JPEG by the camera setting "Most Compatible".'
)
_CHILD = "core.pictures.imaging_child"


# Given every file as it came, before anything decodes it. Raises NoProviderError when it cannot
# say, and the upload is refused then.
Scan = Callable[[ScanRequest], Awaitable[ScanResponse]]


class PictureDesk:
    """Admits pictures and makes their variants, in processes that can be killed.

    Belongs to one event loop. Each upload is scanned by `scan`; without it none is.
    """

    def __init__(self, *, scan: Scan | None = None, deadline: float = DEADLINE) -> None:
        self._scan = scan
        self._pool = ProcessPool(_CHILD, deadline=deadline)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._pool.close()

    async def admit(self, content: bytes) -> Picture:
        """The picture in these bytes, cleaned; whatever else was in them is gone.

        TooLargeError for too many bytes, pixels or frames, UnsupportedTypeError for what is no
        picture of ours, InvalidInputError for a damaged one or one that a scanner found something
        in, UnavailableError when it could not be looked at.
        """
        if len(content) > MAX_BYTES:
            limit = f"{MAX_BYTES // 1024 // 1024} MB"
            raise TooLargeError("picture_too_large", f"An image may have at most {limit}.")
        format_name = sniff(content)
        if format_name in {None, HEIC}:
            raise UnsupportedTypeError(
                "picture_type_unsupported", _HEIC_TEXT if format_name == HEIC else _TYPE_TEXT
            )
        await self._refuse_malware(content)
        head, files = await self._ask({"format": format_name}, content)
        return Picture(files[0], head["width"], head["height"])

    async def make_variants(self, original: bytes, purpose: Purpose) -> list[Variant]:
        """The files that a purpose wants of an admitted picture. Errors as of `admit`."""
        head, files = await self._ask({"purpose": purpose}, original)
        return [
            Variant(name, media_type, width, height, file)
            for (name, media_type, width, height), file in zip(head["variants"], files, strict=True)
        ]

    async def _refuse_malware(self, content: bytes) -> None:
        if self._scan is None:
            return
        try:
            found = await self._scan(ScanRequest(content=content))
        except NoProviderError as error:
            raise UnavailableError("The scanner for malware") from error
        if not found.is_clean:
            raise InvalidInputError(FieldProblem("file", f"The file is infected: {found.threat}."))

    async def _ask(
        self, head: dict[str, Any], content: bytes
    ) -> tuple[dict[str, Any], list[bytes]]:
        try:
            head, files = unpack(await self._pool.ask(pack(head, content)))
        except DeadlineError as error:
            raise TooLargeError(
                "picture_too_large",
                "The image takes too long to decode. Save it again and upload that file.",
            ) from error
        except ProcessError as error:
            raise UnavailableError("The picture processing") from error
        if "code" in head:
            raise _refusal(head["code"], head["problem"])
        return head, files


def _refusal(code: str, problem: str) -> DomainError:
    if code == "invalid":
        return InvalidInputError(FieldProblem("file", problem))
    return TooLargeError(code, problem)
