"""The author's kit: run a plugin through everything the host will ask of it."""

import asyncio
import inspect
import struct
import threading
import zlib
from collections.abc import Awaitable, Callable, Iterator, Sequence
from itertools import cycle
from typing import Any, get_args

from tyohaarify_plugin_api.checks import answer_problem, describe, examine
from tyohaarify_plugin_api.models import (
    ExportRequest,
    FestivalInfo,
    MessageRequest,
    Relationship,
    ScanRequest,
    Tone,
)
from tyohaarify_plugin_api.providers import (
    EXPORTERS,
    MESSAGE_WRITERS,
    PROVIDER_KINDS,
    SCANNERS,
    DeclinedError,
    ProviderKind,
)

SAMPLE_LANGUAGES = ("en", "hi", "hi-Latn", "ta", "ur", "pt-BR")


def check_plugin(
    plugin: object, *, languages: Sequence[str] = SAMPLE_LANGUAGES, timeout: float = 10.0
) -> list[str]:
    """Every problem the host would have with `plugin`, each as one line; [] when it is sound.

    Its providers are called with sample requests, each for at most `timeout` seconds; message
    writers are asked in `languages`.
    """
    examination = examine(plugin)
    problems = list(examination.problems)
    if problems:
        return problems
    samples: dict[str, list[Any]] = {
        MESSAGE_WRITERS.hook: list(sample_message_requests(languages)),
        EXPORTERS.hook: list(sample_export_requests()),
        SCANNERS.hook: list(sample_scan_requests()),
    }
    for kind in PROVIDER_KINDS:
        for provider in examination.providers.get(kind.hook, ()):
            found = _try_provider(kind, provider, samples[kind.hook], timeout)
            problems += [f"{kind.noun} {provider.name!r}: {problem}" for problem in found]
    return problems


def sample_message_requests(
    languages: Sequence[str] = SAMPLE_LANGUAGES,
) -> Iterator[MessageRequest]:
    """Requests of every tone and relationship, in `languages` by turns, with and without names."""
    language = cycle(languages)
    festivals = cycle((("diwali", "Diwali"), ("eid-al-fitr", "Eid al-Fitr"), ("chhath", "छठ")))
    names = cycle((("", ""), ("Zoë O'Neil", "आशा"), ("{ $name } <b>", "100% & co")))
    for tone in get_args(Tone):
        for relationship in get_args(Relationship):
            slug, festival = next(festivals)
            recipient, sender = next(names)
            yield MessageRequest(
                festival=FestivalInfo(slug=slug, name=festival),
                language=next(language),
                tone=tone,
                relationship=relationship,
                recipient_name=recipient,
                sender_name=sender,
                max_length=500 if tone == "warm" else 120,
            )


def sample_export_requests() -> Iterator[ExportRequest]:
    """One small opaque card."""
    width, height = 48, 60
    yield ExportRequest(
        html="<!doctype html><title>Diwali</title><p>शुभ दीपावली</p>",
        width=width,
        height=height,
        raster=plain_png(width, height),
        title="शुभ दीपावली",
        metadata={"Author": "Asha"},
    )


def sample_scan_requests() -> Iterator[ScanRequest]:
    """Harmless files: a picture, and one that is not even a picture."""
    yield ScanRequest(content=plain_png(48, 60))
    yield ScanRequest(content=b"\x00")


def plain_png(width: int, height: int, colour: tuple[int, int, int] = (200, 80, 40)) -> bytes:
    """A valid PNG of one colour, 8-bit RGB."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\x00" + bytes(colour) * width) * height
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _try_provider(
    kind: ProviderKind[Any, Any], provider: Any, requests: Sequence[Any], timeout: float
) -> list[str]:
    problems: dict[str, None] = {}  # keeps the order and drops repetitions
    declined = 0
    for request in requests:
        answer, error = _call(getattr(provider, kind.method), request, timeout)
        if isinstance(error, DeclinedError):
            declined += 1
        elif error is not None:
            problems[f"{kind.method}() failed: {describe(error)}"] = None
            if isinstance(error, TimeoutError):
                break
        elif problem := answer_problem(kind, provider, request, answer):
            problems[problem] = None
    if declined == len(requests):
        problems["it declined every sample request"] = None
    return list(problems)


def _call(
    method: Callable[[Any], Any], request: Any, timeout: float
) -> tuple[object, BaseException | None]:
    outcome: list[tuple[object, BaseException | None]] = []

    async def finish(answer: Awaitable[object]) -> object:
        return await answer

    def run() -> None:
        try:
            answer = method(request)
            if inspect.isawaitable(answer):
                answer = asyncio.run(finish(answer))
            outcome.append((answer, None))
        except BaseException as error:  # noqa: BLE001 - whatever it raises is what is reported
            outcome.append((None, error))

    # A daemon thread can be left behind when it hangs.
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(timeout)
    return outcome[0] if outcome else (None, TimeoutError(f"no answer in {timeout:g} s"))
