"""The composer: writes greetings without a network, from hand-written lines.

The same request always gives the same text, and the next variation another one.
"""

from collections.abc import Iterator, Sequence
from hashlib import blake2b
from typing import NamedTuple

from tyohaarify_plugin_api import (
    API_VERSION,
    DeclinedError,
    Manifest,
    MessageRequest,
    MessageResponse,
    MessageWriter,
    hookimpl,
)

from plugins.builtin.composer.catalogue import FALLBACK, catalogue, choose_language
from plugins.builtin.composer.rules import plan


class Parts(NamedTuple):
    """The parts of a message in reading order; "" is a part that is not there."""

    opener: str
    greeting: str
    wish: str
    closing: str
    signature: str

    def text(self) -> str:
        """The opener and the signature stand on lines of their own."""
        # A line may begin with one of the forms of address, which are in lower case.
        sentences = (self.greeting, self.wish, self.closing)
        body = " ".join(one[0].upper() + one[1:] for one in sentences if one)
        return "\n".join(filter(None, (self.opener, body, self.signature)))


class Composer:
    """Declines a request when not even the greeting fits into it."""

    name = "composer"

    def write(self, request: MessageRequest) -> MessageResponse:
        """Choose among the written lines; what does not fit is left out, never cut."""
        language = choose_language(request.language)
        if not catalogue(language).variants(plan(request).wish):
            language = FALLBACK  # it has no words for such a day
        for text in _candidates(request, language):
            if len(text) <= request.max_length:
                return MessageResponse(text=text, language_used=language, source=self.name)
        raise DeclinedError("max_length is too small")


def _candidates(request: MessageRequest, language: str) -> Iterator[str]:
    lines = catalogue(language)
    chosen = plan(request)
    festival = lines.text(f"festival-{request.festival.slug}") or request.festival.name
    values = {
        **lines.forms(chosen.form),
        "festival": festival,
        "recipient": request.recipient_name,
        "respected": lines.respected(request.recipient_name),
        "sender": request.sender_name,
    }

    def written(slots: Sequence[str], place: int) -> Iterator[str]:
        variants = lines.variants(slots)
        turn = _turn(request, language, place, len(variants)) if variants else 0
        return (lines.format(one, values) for one in variants[turn:] + variants[:turn])

    wish, greeting, closing, opener, signature = (
        next(written(slots, place), "")
        for place, slots in enumerate(
            (chosen.wish, chosen.greeting, chosen.closing, chosen.opener, chosen.signature)
        )
    )
    full = Parts(opener, greeting, wish, closing, signature)
    yield full.text()
    yield full._replace(closing="").text()
    yield full._replace(closing="", signature="").text()
    yield full._replace(closing="", signature="", opener="").text()
    for other in written(chosen.greeting, 1):
        yield Parts("", other, "", "", "").text()


def _turn(request: MessageRequest, language: str, place: int, count: int) -> int:
    # Each part moves on with every variation, and each at a pace of its own besides, so that
    # neighbours differ everywhere and the combinations do not repeat with the shortest cycle.
    keys = (
        request.festival.slug,
        language,
        request.tone,
        request.relationship,
        request.recipient_name,
        request.sender_name,
        str(place),
    )
    start = int.from_bytes(blake2b("\0".join(keys).encode(), digest_size=8).digest())
    own_pace = request.variation // count**place if place else 0
    return (start + request.variation + own_pace) % count


@hookimpl
def manifest() -> Manifest:
    """Name the plugin."""
    return Manifest(
        name="composer",
        version="1.0.0",
        description="Writes greetings offline from hand-written lines in several languages.",
        api_version=API_VERSION,
    )


@hookimpl
def register_message_writers() -> Sequence[MessageWriter]:
    """Give the one writer."""
    return [Composer()]
