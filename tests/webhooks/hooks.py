"""What tests of webhooks share."""

from typing import Any

from tests.support import Person

Row = dict[str, Any]
EVENTS = ["collection.created", "collection.updated"]


def make(person: Person, url: str, events: list[str] | None = None) -> Row:
    """A webhook of the person, with its secret."""
    answer = person.api.post("/webhooks", json={"url": url, "events": events or EVENTS})
    assert answer.status_code == 201, answer.text
    assert answer.headers["cache-control"] == "no-store"
    body: Row = answer.json()
    return body
