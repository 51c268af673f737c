"""The caught mails, kept as .eml files so that they survive restarts."""

import html
import re
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

# A text has no markup that would say where an address ends; links of HTML are read by a parser.
_URL = re.compile(r"""https?://[^\s<>"']+""")


@dataclass(frozen=True)
class Summary:
    """What a list of mails shows."""

    id: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    received_at: datetime

    def as_json(self) -> dict[str, Any]:
        """{"id", "from", "to": [address], "subject", "received_at": RFC 3339}."""
        return {
            "id": self.id,
            "from": self.sender,
            "to": list(self.recipients),
            "subject": self.subject,
            "received_at": self.received_at.isoformat(),
        }


class Mailbox:
    """The newest `limit` mails of one directory; older files are deleted as new ones arrive."""

    def __init__(self, directory: Path, limit: int = 1000) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self._directory = directory
        self._limit = limit
        self._summaries = {path.stem: _summarise(path) for path in sorted(directory.glob("*.eml"))}
        self._drop_oldest()

    def add(self, content: bytes, sender: str, recipients: Sequence[str]) -> str:
        """Keep one mail as it came by SMTP and return its id."""
        # Sortable by age, and with a random end so that no two mails can meet.
        mail_id = f"{time.time_ns():020d}-{secrets.token_hex(4)}"
        # The envelope tells who really gets the mail; its headers may not (Bcc).
        envelope = f"Return-Path: <{sender}>\r\n"
        envelope += "".join(f"Delivered-To: {recipient}\r\n" for recipient in recipients)
        path = self._path(mail_id)
        draft = path.with_suffix(".part")
        draft.write_bytes(envelope.encode() + content)
        draft.replace(path)
        self._summaries[mail_id] = _summarise(path)
        self._drop_oldest()
        return mail_id

    def newest(self, recipient: str | None = None, limit: int = 100) -> list[Summary]:
        """Summaries, newest first, of all mails or of those to one address (case ignored)."""
        found = [
            summary
            for summary in reversed(self._summaries.values())
            if recipient is None or recipient.lower() in map(str.lower, summary.recipients)
        ]
        return found[:limit]

    def raw(self, mail_id: str) -> bytes:
        """The mail as it was received, after its envelope. Raises KeyError for an unknown id."""
        if mail_id not in self._summaries:
            raise KeyError(mail_id)
        return self._path(mail_id).read_bytes()

    def read(self, mail_id: str) -> dict[str, Any]:
        """The summary with "text", "html" (either may be null), "headers" and "links".

        Raises KeyError for an unknown id.
        """
        message = _parse(self.raw(mail_id))
        text, markup = _body(message, "plain"), _body(message, "html")
        return {
            **self._summaries[mail_id].as_json(),
            "text": text,
            "html": markup,
            "headers": [[name, str(value)] for name, value in message.items()],
            "links": _links(text or "", markup or ""),
        }

    def clear(self) -> int:
        """Delete every mail and return how many there were."""
        count = len(self._summaries)
        for mail_id in list(self._summaries):
            self._delete(mail_id)
        return count

    def _path(self, mail_id: str) -> Path:
        return self._directory / f"{mail_id}.eml"

    def _delete(self, mail_id: str) -> None:
        del self._summaries[mail_id]
        self._path(mail_id).unlink(missing_ok=True)

    def _drop_oldest(self) -> None:
        for mail_id in list(self._summaries)[: -self._limit]:
            self._delete(mail_id)


class _Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.found += [value for name, value in attrs if name == "href" and value]


def _links(text: str, markup: str) -> list[str]:
    anchors = _Anchors()
    anchors.feed(markup)
    found = [*anchors.found, *(html.unescape(url).rstrip(".,;)") for url in _URL.findall(text))]
    return list(dict.fromkeys(url for url in found if url.startswith(("http://", "https://"))))


class _LenientPolicy(policy.EmailPolicy):
    """Reads headers that the parser of the standard library stumbles over as the text they are."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return the parsed header, or its raw text if it cannot be parsed."""
        try:
            return super().header_fetch_parse(name, value)
        except (ValueError, IndexError, AttributeError):
            return value.encode(errors="surrogateescape").decode(errors="replace")


_POLICY: Any = _LenientPolicy(message_factory=EmailMessage)


def _parse(content: bytes) -> EmailMessage:
    message: EmailMessage = message_from_bytes(content, policy=_POLICY)
    return message


def _body(message: EmailMessage, kind: str) -> str | None:
    part = message.get_body((kind,))
    if part is None:
        return None
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return None
    try:
        return payload.decode(part.get_content_charset("utf-8"), errors="replace")
    except (LookupError, ValueError):  # a charset that is unknown, or no encoding of texts
        return payload.decode(errors="replace")


def _summarise(path: Path) -> Summary:
    message = _parse(path.read_bytes())
    received = int(path.stem.partition("-")[0]) / 1e9
    return Summary(
        id=path.stem,
        sender=str(message.get("From", "")),
        recipients=tuple(str(value) for value in message.get_all("Delivered-To", [])),
        subject=str(message.get("Subject", "")),
        received_at=datetime.fromtimestamp(received, UTC),
    )
