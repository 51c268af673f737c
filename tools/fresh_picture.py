"""Whether the picture of a demo's card shows each of its texts.

The picture itself is compared, not what the job says of it: the same card is rendered again with
one text at a time exchanged for another of the same script, and the picture has to change.
"""

import tempfile
from collections import deque
from pathlib import Path
from secrets import token_hex, token_urlsafe
from typing import Any

import httpx
from PIL import Image, ImageChops
from rich.console import Console
from supabase import create_client

from local.home import StackError
from tools import demo

COLUMNS = "template_id,title,message,recipient_name,sender_name,language"
# Other texts of the same script.
OTHERS = {"title": "मंगल दीपावली", "recipient_name": "नाना और नानी", "sender_name": "अर्णव"}
# How much a channel must change to be seen, and the least share of pixels that words take.
VISIBLE, LEAST_INK = 48, 0.0002


def check_picture(image: Path, card_id: str, status: dict[str, Any]) -> None:
    """Compare the demo's picture with pictures of cards that differ in one text each.

    `status` is that of the running stack. Raises StackError naming the text that is not seen.
    """
    card = _card(card_id, status)
    supabase = create_client(status["supabase_url"], status["publishable_key"])
    email, username = f"fresh-{token_hex(6)}@example.com", f"fresh_{token_hex(4)}"
    token = demo.sign_up(supabase, status["mail_url"], email, token_urlsafe(18), username)
    headers = {"Authorization": f"Bearer {token}"}
    console = Console(quiet=True)
    address = f"{status['api_url']}/api/v1"
    with (
        tempfile.TemporaryDirectory() as folder,
        httpx.Client(base_url=address, headers=headers, timeout=30) as api,
    ):
        file = Path(folder, "other.png")
        for name, other in {**OTHERS, "message": _rotated(card["message"])}.items():
            demo.download(supabase, api, demo.generate(api, {**card, name: other}, console), file)
            if changed_share(image, file) < LEAST_INK:
                raise StackError(f"{image} does not show the {name} of its card: {card[name]!r}")


def changed_share(one: Path, other: Path) -> float:
    """The share of pixels that differ visibly between two pictures of one size, 0 to 1."""
    with Image.open(one) as first, Image.open(other) as second:
        bands = ImageChops.difference(first.convert("RGB"), second.convert("RGB")).split()
    difference = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    histogram = difference.histogram()
    return sum(histogram[VISIBLE:]) / sum(histogram)


def _card(card_id: str, status: dict[str, Any]) -> dict[str, Any]:
    """What the demo asked for, read as the service: its user has signed out."""
    answer = httpx.get(
        f"{status['supabase_url']}/rest/v1/user_cards",
        params={"id": f"eq.{card_id}", "select": COLUMNS},
        headers={"apikey": status["secret_key"]},
    )
    [card] = answer.raise_for_status().json()
    return dict(card)


def _rotated(text: str) -> str:
    """The same words in another order: as long, and each in another place."""
    words = deque(text.split())
    words.rotate(1)
    return " ".join(words)
