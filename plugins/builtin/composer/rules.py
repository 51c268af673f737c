"""Who may be told what, and how: which slots of a language's file make up a message."""

from dataclasses import dataclass
from typing import Literal

from tyohaarify_plugin_api import MessageRequest

Faith = Literal["hindu", "muslim", "christian", "sikh", "jain", "buddhist", "none"]
Mood = Literal["joyous", "reverent", "solemn"]


@dataclass(frozen=True, slots=True)
class Festival:
    """`reverent` days are never "happy" and never joked about; `solemn` ones are not celebrated."""

    faith: Faith
    mood: Mood = "joyous"


FESTIVALS = {
    "baisakhi": Festival("sikh"),
    "buddha-purnima": Festival("buddhist", "reverent"),
    "christmas": Festival("christian"),
    "diwali": Festival("hindu"),
    "durga-puja": Festival("hindu"),
    "dussehra": Festival("hindu"),
    "eid-al-adha": Festival("muslim"),
    "eid-al-fitr": Festival("muslim"),
    "ganesh-chaturthi": Festival("hindu"),
    "guru-nanak-jayanti": Festival("sikh", "reverent"),
    "holi": Festival("hindu"),
    "janmashtami": Festival("hindu"),
    "karwa-chauth": Festival("hindu"),
    "lohri": Festival("sikh"),
    "mahavir-jayanti": Festival("jain", "reverent"),
    "makar-sankranti": Festival("hindu"),
    "navratri": Festival("hindu"),
    "new-year": Festival("none"),
    "onam": Festival("hindu"),
    "pongal": Festival("hindu"),
    "raksha-bandhan": Festival("hindu"),
    "ugadi": Festival("hindu"),
    "ashura": Festival("muslim", "solemn"),
    "good-friday": Festival("christian", "solemn"),
    "muharram": Festival("muslim", "solemn"),
}
# Nothing is known of a festival that an administrator added, so nothing is assumed.
UNKNOWN = Festival("none", "reverent")

FAMILIAR = {"child", "friend", "partner"}
INTIMATE = {*FAMILIAR, "family"}
NOT_JOKED_WITH = {"customer", "elder"}
SAME_IN_ANY_TONE = {"colleague", "customer", "elder"}


@dataclass(frozen=True, slots=True)
class Plan:
    """Per part the slots to look for, the best first; a part without a slot is left out."""

    form: Literal["familiar", "respectful"]
    opener: tuple[str, ...]
    greeting: tuple[str, ...]
    wish: tuple[str, ...]
    closing: tuple[str, ...]
    signature: tuple[str, ...]


def plan(request: MessageRequest) -> Plan:
    """Choose the slots for a request."""
    slug, relationship = request.festival.slug, request.relationship
    festival = FESTIVALS.get(slug, UNKNOWN)
    tone = request.tone
    if tone == "playful" and (festival.mood != "joyous" or relationship in NOT_JOKED_WITH):
        tone = "warm"
    formal = tone == "formal" and relationship != "child"  # nobody calls a child "Sir"
    voice = "formal" if formal and relationship not in SAME_IN_ANY_TONE else relationship
    close = relationship in INTIMATE and not formal
    return Plan(
        form="familiar" if relationship in FAMILIAR and not formal else "respectful",
        opener=_opener(festival, voice, named=bool(request.recipient_name)),
        greeting=_greeting(slug, festival),
        wish=_wish(slug, festival, tone, voice),
        closing=_closing(festival, tone, voice),
        signature=_signature(request, close=close),
    )


def _opener(festival: Festival, voice: str, *, named: bool) -> tuple[str, ...]:
    if named:
        return f"opener-{voice}-{festival.faith}", f"opener-{voice}", "opener"
    return f"hello-{voice}-{festival.faith}", f"hello-{voice}"


def _greeting(slug: str, festival: Festival) -> tuple[str, ...]:
    if festival.mood == "joyous":
        return f"greeting-{slug}", "greeting"
    return f"greeting-{slug}", f"greeting-{festival.mood}"


def _wish(slug: str, festival: Festival, tone: str, voice: str) -> tuple[str, ...]:
    if festival.mood == "solemn":
        return ("wish-solemn",)
    plain = (f"wish-{slug}-{voice}", f"wish-{slug}", "wish")
    if tone == "playful":
        return f"playful-{slug}", *plain
    if tone == "devotional":
        return f"devotional-{slug}", f"devotional-{festival.faith}", *plain
    return plain


def _closing(festival: Festival, tone: str, voice: str) -> tuple[str, ...]:
    if festival.mood == "solemn":
        return ()
    plain = voice in SAME_IN_ANY_TONE or tone not in {"playful", "devotional"}
    key = voice if plain else tone
    return f"closing-{key}-{festival.faith}", f"closing-{key}", "closing"


def _signature(request: MessageRequest, *, close: bool) -> tuple[str, ...]:
    if not request.sender_name:
        return ()
    return ("signature-close", "signature") if close else ("signature",)
