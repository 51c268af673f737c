"""Mails of the product as people get them: from the catcher, over HTTP."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import httpx

from tests.support import eventually


@dataclass(frozen=True)
class Mail:
    """One mail that reached an address."""

    subject: str
    text: str
    html: str
    headers: dict[str, str]
    links: tuple[str, ...]

    def link(self, part: str) -> str:
        """The first link with this in it."""
        return next(link for link in self.links if part in link)

    def unsubscribe(self) -> httpx.Response:
        """What the mail program does on one click."""
        url = self.headers["List-Unsubscribe"].strip("<>")
        return httpx.post(url, content="List-Unsubscribe=One-Click", headers=FORM)


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Inbox:
    """Reads the catcher."""

    def __init__(self, mail_url: str) -> None:
        self._url = mail_url

    def mails(self, address: str, subject: str = "") -> list[Mail]:
        """Mails to an address whose subject has this in it, the oldest first."""
        found: list[dict[str, Any]] = httpx.get(
            f"{self._url}/messages", params={"to": address}
        ).json()
        return [self._read(mail["id"]) for mail in found[::-1] if subject in mail["subject"]]

    def wait(self, address: str, subject: str) -> Mail:
        """The first such mail, once it came."""
        return eventually(lambda: self.mails(address, subject))[0]

    def _read(self, mail_id: str) -> Mail:
        mail = httpx.get(f"{self._url}/messages/{mail_id}").json()
        headers = {name: " ".join(value.split()) for name, value in mail["headers"]}
        return Mail(mail["subject"], mail["text"], mail["html"], headers, tuple(mail["links"]))


def fetch(url: str) -> httpx.Response:
    """What a browser gets."""
    return httpx.get(url)


def token_of(link: str) -> str:
    """The last part of a share link."""
    return urlsplit(link).path.rsplit("/", 1)[-1]
