"""Every starter template shows every text: whole, inside its letter, and large enough to read."""

import re
from collections.abc import Mapping, Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.rendering.counts import is_seen, normalise_text
from tests.seed.corpus import TOO_LONG, Texts, corpus, text
from tests.seed.easel import SLUGS, Easel, Layout, Template
from tests.seed.texts import ENGLISH, filled

CLASSES = {"title": "title", "message": "message", "to": "recipient_name", "from": "sender_name"}
SPACE = re.compile(r"\s+")


def faults(texts: Mapping[str, str], layout: Layout, least: float) -> list[str]:
    """Return the faults that a reader would see: texts that are absent, cut, broken, or tiny."""
    found = list(layout.problems)
    for name, key in CLASSES.items():
        typed = normalise_text(texts[key])
        shown = layout.texts.get(name)
        if not typed:
            found += [f"{key} leaves something behind"] if shown else []
        elif shown is None:
            found.append(f"{key} is absent")
        else:
            whole = SPACE.sub("", typed) in SPACE.sub("", shown["text"])
            found += [] if whole else [f"{key} differs from the text typed: {shown['text']!r}"]
            found += [f"{key} has {shown['size']} px"] if shown["size"] < least - 0.5 else []
            found += [f"{key} is {shown['over']} px outside"] if shown["over"] > TOLERANCE else []
            found += [f"{key} has no box"] if shown["area"] < 1 else []
            found += [f"{key} is broken: {shown['broken']}"] if shown["broken"] else []
    if {"title", "message"} <= set(layout.texts) and not found:
        sizes = {name: layout.texts[name]["size"] for name in ("title", "message")}
        found += (
            ["the message is larger than the title"] if sizes["title"] < sizes["message"] else []
        )
    return found


# Of the texts that no template tells a limit for, so many characters fit in every template.
LEAST_ROOM = 100
LEAST_LIMIT = 150
# CSS pixels: one that the renderer allows, and one to which the metrics of fonts are rounded.
TOLERANCE = 2.1
# Texts wider than the languages they are said to be in, or beside the longest of titles.
NO_LIMIT = {
    "500 capitals",
    "500 times W",
    "500 emoji",
    "500 ideographs",
    "500 Tamil characters called English",
    "the longest of all",
    "the longest in Hindi",
}


async def failures(
    easel: Easel, template: Template, texts: Mapping[str, Texts], limits: Mapping[str, int]
) -> dict[str, list[str]]:
    """Return the names of the texts that the template does not show well, and why.

    A message may be refused only if it is longer than the limit that the template tells, and the
    number of characters that are said to fit must do so.
    """
    found: dict[str, list[str]] = {}
    shorter: dict[str, Texts] = {}
    least = template.config["min_font_size"]
    for (name, one), layout in zip(
        texts.items(), await easel.layouts(template, list(texts.values())), strict=True
    ):
        if problems := faults(one, layout, least):
            limit = LEAST_ROOM if name in NO_LIMIT else limits.get(one["language"], 500)
            room = layout.room or 0
            if limit <= room < len(one["message"]):
                shorter[name] = {**one, "message": one["message"][:room]}
            else:
                found[name] = [*problems, f"{room} fit, {limit} are told"]
    if shorter:
        found |= await failures(easel, template, shorter, limits)
    return found


async def test_every_template_tells_how_long_a_message_may_be(limits: Mapping[str, int]) -> None:
    assert set(limits) == {"en", "hi", "ta", "ml", "ur"}
    assert min(limits.values()) >= LEAST_LIMIT, limits


async def test_every_text_of_the_corpus_is_seen_whole_or_refused_with_the_room_there_is(
    template: Template, easel: Easel, limits: Mapping[str, int]
) -> None:
    assert await failures(easel, template, corpus(), limits) == {}


async def test_a_text_longer_than_the_api_takes_is_seen_whole_or_named(
    template: Template, easel: Easel
) -> None:
    texts = [text("en", filled(ENGLISH, length)) for length in TOO_LONG]
    least = template.config["min_font_size"]

    for one, layout in zip(texts, await easel.layouts(template, texts), strict=True):
        assert layout.problems or faults(one, layout, least) == []


ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=500)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(slug=st.sampled_from(SLUGS), messages=st.lists(ANY_TEXT, min_size=1, max_size=8))
async def test_any_text_is_seen_whole_or_named(
    easel: Easel, slug: str, messages: Sequence[str]
) -> None:
    template = Template(slug)
    texts = [text("en", message, title=message[:120] or "x") for message in messages]
    least = template.config["min_font_size"]

    for one, layout in zip(texts, await easel.layouts(template, texts), strict=True):
        # Where lines may break in such a text is the browser's to say.
        found = [fault for fault in faults(one, layout, least) if "is broken" not in fault]
        assert layout.problems or found == [], one
        assert is_seen(one["message"]) == ("message" in layout.texts)


async def test_a_message_with_an_apostrophe_leaves_ink(template: Template, easel: Easel) -> None:
    card = template.html(text("en", "Let's celebrate together!"))
    hidden = card.replace("</style>", ".message{visibility:hidden}</style>", 1)

    without = await easel.shot(hidden, template.config)

    assert await easel.changed(card, template.config, without) > 0.002
