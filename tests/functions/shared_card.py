"""A shared card as tests visit it."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import httpx

from tests.support import Person, Stack


def get(address: str, headers: dict[str, str] | None = None) -> httpx.Response:
    """What a visitor, a crawler or a cache asks for."""
    return httpx.get(address, headers=headers)


def head(address: str, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.head(address, headers=headers)


class Page(HTMLParser):
    """The parts of a page that tests ask for."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.meta: dict[str, str] = {}
        self.tags: dict[str, list[dict[str, str | None]]] = {}
        self.text = ""
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.setdefault(tag, []).append(values)
        name = values.get("property") or values.get("name")
        if tag == "meta" and name:
            self.meta[name] = values["content"] or ""

    def handle_data(self, data: str) -> None:
        self.text += data

    def pressed(self) -> list[str | None]:
        """The reactions this visitor is shown as sent."""
        buttons = self.tags.get("button", [])
        return [button["value"] for button in buttons if button["aria-pressed"] == "true"]


@dataclass
class Shared:
    """A card with a share link."""

    stack: Stack
    owner: Person
    card: dict[str, Any]
    share: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        self.share = self.owner.api.post(f"/cards/{self.card['id']}/share", json={}).json()

    @property
    def address(self) -> str:
        address: str = self.share["share_url"]
        return address

    def react(self, reaction: str, **headers: str) -> httpx.Response:
        """Sends the page's form as a browser does."""
        sent = {"origin": self.stack.supabase_url, "sec-fetch-site": "same-origin", **headers}
        return httpx.post(f"{self.address}/react", data={"reaction": reaction}, headers=sent)

    async def views(self) -> int:
        rows = await self.stack.sql(
            "select view_count from card_shares where id = $1::text::uuid", self.share["id"]
        )
        count: int = rows[0]["view_count"]
        return count

    async def reactions(self) -> list[tuple[str, str]]:
        rows = await self.stack.sql(
            "select reaction, visitor_id from card_reactions where share_id = $1::text::uuid",
            self.share["id"],
        )
        return [(row["reaction"], str(row["visitor_id"])) for row in rows]
