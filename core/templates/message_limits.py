"""How long a message may be on a template, measured in a language of each script."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.cards.documents import CardDocument
    from core.cards.drawing import MeasureRooms

LONGEST_MESSAGE = 500

# Ordinary sentences, for words as long and as wide as they are, and what stands beside a message.
_TEXTS = {
    "en": {
        "title": "Warm festival wishes to everyone",
        "recipient_name": "Dear Grandma and Grandpa",
        "sender_name": "Meera and Arjun",
        "message": "Wishing you light, love and a year of sweet beginnings with the family. ",
    },
    "hi": {
        "title": "पर्व की हार्दिक शुभकामनाएँ",
        "recipient_name": "प्रिय दादा जी और दादी जी",
        "sender_name": "मीरा और अर्जुन",
        "message": "दीपों की रोशनी आपके घर में सुख, शांति और समृद्धि लेकर आए। ",
    },
    "ta": {
        "title": "இனிய திருநாள் வாழ்த்துகள்",
        "recipient_name": "அன்புள்ள தாத்தா, பாட்டி",
        "sender_name": "மீனா, அருண்",
        "message": "உங்கள் இல்லத்தில் மகிழ்ச்சியும் வளமும் என்றும் பெருகட்டும். ",
    },
    "ml": {
        "title": "ഹൃദയം നിറഞ്ഞ ഉത്സവ ആശംസകൾ",
        "recipient_name": "പ്രിയപ്പെട്ട അമ്മൂമ്മയ്ക്ക്",
        "sender_name": "മീരയും അർജുനും",
        "message": "നിങ്ങൾക്കും കുടുംബത്തിനും സ്നേഹവും സമൃദ്ധിയും നിറഞ്ഞ ആശംസകൾ. ",
    },
    "ur": {
        "title": "آپ سب کو تہوار کی دلی مبارک باد",
        "recipient_name": "پیارے دادا جان اور دادی جان",
        "sender_name": "میرا اور ارجن",
        "message": "آپ کو اور آپ کے اہلِ خانہ کو دلی مبارک باد، اللہ آپ کو خوش رکھے، ",
    },
}


async def measure_limits(
    measure_rooms: MeasureRooms, document: CardDocument, width: int, height: int
) -> dict[str, int]:
    """Return how many characters of a message fit beside an ordinary title and names.

    By language, at most LONGEST_MESSAGE each; empty for a template that declares no text boxes, or
    whose sample has no message. Errors are those of rendering.
    """
    texts = {
        language: {**named, "message": "".join(islice(cycle(named["message"]), LONGEST_MESSAGE))}
        for language, named in _TEXTS.items()
    }
    return await measure_rooms(
        document.html, width=width, height=height, texts=document.texts, others=texts
    )
