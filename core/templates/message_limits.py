"""How long a message may be on a template, measured in a language of each script."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.cards.documents import CardDocument
    from core.cards.drawing import DrawingTools

LONGEST_MESSAGE = 500

# Ordinary sentences, for words as long and as wide as they are.
_SENTENCES = {
    "en": "Wishing you light, love and a year of sweet beginnings with the family. ",
    "hi": "दीपों की रोशनी आपके घर में सुख, शांति और समृद्धि लेकर आए। ",
    "ta": "உங்கள் இல்லத்தில் மகிழ்ச்சியும் வளமும் என்றும் பெருகட்டும். ",
    "ml": "നിങ്ങൾക്കും കുടുംബത്തിനും സ്നേഹവും സമൃദ്ധിയും നിറഞ്ഞ ആശംസകൾ. ",
    "ur": "آپ کو اور آپ کے اہلِ خانہ کو دلی مبارک باد، اللہ آپ کو خوش رکھے، ",
}


async def measure_limits(
    tools: DrawingTools, document: CardDocument, width: int, height: int
) -> dict[str, int]:
    """Return how many characters fit beside the title and the names of a template's sample.

    By language, at most LONGEST_MESSAGE each; empty for a template that declares no text boxes, or
    whose sample has no message. Errors are those of rendering.
    """
    messages = {
        language: "".join(islice(cycle(sentence), LONGEST_MESSAGE))
        for language, sentence in _SENTENCES.items()
    }
    return await tools.measure_rooms(
        document.html, width=width, height=height, texts=document.texts, messages=messages
    )
