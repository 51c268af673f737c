"""Mails as people get them: from the catcher, over HTTP."""

import re
from dataclasses import dataclass
from typing import Any

import httpx

from tests.support import eventually

LINK = "/auth/v1/verify?"
# Not of Auth: the platform sends it once an address is confirmed, whenever it gets to it.
WELCOME = ("Welcome to Tyohaarify", "Tyohaarify में आपका स्वागत है")


@dataclass(frozen=True)
class Mail:
    """One mail that reached an address."""

    subject: str
    text: str
    html: str
    links: tuple[str, ...]

    @property
    def code(self) -> str:
        """The six digits."""
        found = re.search(r"^\d{6}\b", self.text, re.MULTILINE)
        assert found is not None, self.text
        return found.group()

    @property
    def link(self) -> str:
        """Where its button leads."""
        return next(link for link in self.links if LINK in link)

    def follow(self) -> httpx.URL:
        """Where the browser is sent by its link."""
        answer = httpx.get(self.link)
        assert answer.status_code == httpx.codes.SEE_OTHER, answer.text
        return httpx.URL(answer.headers["location"])


class Mailbox:
    """Reads the catcher's mails to one address, each once, the oldest first."""

    def __init__(self, mail_url: str, address: str) -> None:
        self._mail_url = mail_url
        self._address = address
        self._read = 0

    def next(self) -> Mail:
        """The next mail, waiting for it."""
        summaries = eventually(lambda: self._all()[self._read :], seconds=10)
        self._read += 1
        mail = httpx.get(f"{self._mail_url}/messages/{summaries[0]['id']}").json()
        return Mail(mail["subject"], mail["text"], mail["html"], tuple(mail["links"]))

    def is_empty(self) -> bool:
        """Whether every mail so far was read."""
        return len(self._all()) == self._read

    def _all(self) -> list[dict[str, Any]]:
        query = {"to": self._address}
        newest_first: list[dict[str, Any]] = httpx.get(
            f"{self._mail_url}/messages", params=query
        ).json()
        return [mail for mail in newest_first[::-1] if not mail["subject"].startswith(WELCOME)]
