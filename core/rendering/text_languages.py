"""The languages of the texts of the user in a page, for the script that sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.rendering.composites import COMPOSITES, DEFAULT_FAMILY
from core.rendering.languages import URDU

if TYPE_CHECKING:
    from core.rendering.visibility import CardTexts

_NASTALIQ_FAMILY = "Noto Nastaliq Urdu"


def text_languages(texts: CardTexts, document: str) -> dict[str, Any]:
    """Return what `languages.js` sets in a page that shows `document`, its texts marked."""
    spans = {}
    for number, span in texts.numbered:
        found = {texts.languages.get(name) for name in span.names}
        own = found.pop() if len(found) == 1 else None
        spans[str(number)] = own and own._asdict()
    return {
        "spans": spans,
        "fallback": _fallback(document),
        "nastaliq": _NASTALIQ_FAMILY,
        "urdu": URDU,
    }


def families_added(texts: CardTexts, document: str) -> frozenset[str]:
    """Return the families that the script may name, in lower case."""
    if not texts.spans:
        return frozenset()
    tags = (texts.language, *(one.lang for one in texts.languages.values()))
    is_urdu = any(tag.split("-")[0] == URDU for tag in tags)
    names = (_fallback(document), *([_NASTALIQ_FAMILY] if is_urdu else ()))
    return frozenset(name.lower() for name in names)


def _fallback(document: str) -> str:
    """Return the family for what the fonts of a template do not have: its own composite one."""
    return next((name for name in COMPOSITES if name in document), DEFAULT_FAMILY)
