"""A card that can be shared, and the mails people get."""

import pytest

from tests.mails.inbox import Inbox
from tests.support import Person, Stack, drawn, generate


@pytest.fixture(scope="module")
def sender(stack: Stack) -> Person:
    """Somebody whose cards are sent."""
    return stack.person()


@pytest.fixture(scope="module")
def card(stack: Stack, sender: Person) -> str:
    """A drawn card of the sender's, in Hindi."""
    template = stack.template("diwali-night-of-lamps")["id"]
    wish = {"title": "शुभ दीपावली", "sender_name": "रोहन"}
    return str(drawn(sender, generate(sender, template, **wish))["id"])


@pytest.fixture
def inbox(stack: Stack) -> Inbox:
    """The catcher's mails."""
    return Inbox(stack.mail_url)
