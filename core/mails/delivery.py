"""Sending the mail a job is for."""

import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parseaddr
from hashlib import sha256
from typing import Any, Protocol
from urllib.parse import urlencode
from uuid import UUID

from core.db import Connection
from core.errors import DomainError
from core.leases import ClaimedJob
from core.mails import store
from core.mails.composing import Content, compose
from core.mails.facts import FACTS, Facts, Picture, Subject
from core.mails.localised import Local, one_line
from core.mails.message import Envelope, OutgoingEmail, build_email
from core.service_db import ServiceDb

PICTURE_WIDTH = 510
RECIPIENTS_KIND = "cards"


class UnneededMailError(DomainError):
    """Nobody needs this mail any more, so it is not sent; that is no failure."""


class Send(Protocol):
    """Hands mails to a server."""

    async def __call__(self, email: OutgoingEmail) -> None:
        """Returns once the server has taken the mail."""


@dataclass(frozen=True)
class MailTools:
    """What it takes to send mails; ``sender`` is "Name <address>", origins end without a slash.

    ``secret`` makes the tokens of links to cards, the same at each attempt, of which the database
    keeps only hashes. ``grace`` is for how long a deletion can be called off.
    """

    db: ServiceDb
    send: Send
    sender: str
    site_origin: str
    api_origin: str
    share_origin: str
    secret: bytes
    grace: timedelta


async def send_mail(tools: MailTools, job: ClaimedJob) -> dict[str, Any]:
    """Sends the job's mail; the job's result is ``{template}``.

    UnneededMailError when it is unwanted or what it was about is gone, DomainError when it is
    refused for good, UnavailableError when the server is away.
    """
    async with tools.db.transaction() as connection:
        is_card = job.payload["template"] == "card_shared"
        email = await (_card_mail if is_card else _mail)(tools, connection, job)
    await tools.send(email)
    return {"template": job.payload["template"]}


async def _mail(tools: MailTools, connection: Connection, job: ClaimedJob) -> OutgoingEmail:
    template, kind = job.payload["template"], job.payload["kind"]
    user_id = _reader_id(job)
    reader = await store.find_reader(connection, user_id)
    if reader is None or not await store.is_wanted(connection, user_id, kind):
        raise UnneededMailError("mail_unwanted", "The user has unsubscribed from these e-mails.")
    local = Local(reader["locale"], reader["time_zone"])
    subject = Subject(connection, user_id, reader, local, job.payload["parameters"], tools.grace)
    facts = await FACTS[template](subject)
    if facts is None:
        raise UnneededMailError("mail_pointless", "There is nothing to tell any more.")
    url = _unsubscribe_url(tools, reader["token"], kind, local) if kind else None
    content = compose(
        template,
        facts,
        local,
        button_url=f"{tools.site_origin}{facts.path}",
        stop=(kind, url) if kind and url else None,
    )
    return _message(tools, job, content, reader, url)


async def _card_mail(tools: MailTools, connection: Connection, job: ClaimedJob) -> OutgoingEmail:
    token = _share_token(tools.secret, job.id)
    recipient_id = UUID(job.payload["parameters"]["recipient_id"])
    hashed = sha256(token.encode()).digest()
    card = await store.share_card(connection, _reader_id(job), recipient_id, hashed)
    if card is None:
        raise UnneededMailError("mail_pointless", "The card or its recipient is gone.")
    if not card["is_wanted"]:
        raise UnneededMailError("mail_unwanted", "The recipient has unsubscribed from cards.")
    link = f"{tools.share_origin}/{token}"
    local = Local(card["locale"], card["time_zone"])
    unsubscribe_url = _unsubscribe_url(tools, card["token"], RECIPIENTS_KIND, local)
    content = compose(
        "card_shared",
        _card_facts(card, link),
        local,
        button_url=link,
        stop=(RECIPIENTS_KIND, unsubscribe_url),
    )
    return _message(tools, job, content, card, unsubscribe_url)


def _card_facts(card: dict[str, Any], link: str) -> Facts:
    title = one_line(card["title"])
    height = round(card["height"] * PICTURE_WIDTH / card["width"])
    values = {
        "sender": one_line(card["sender"], 60),
        "name": one_line(card["name"], 60),
        "festival": one_line(card["festival"]),
        "title": title,
    }
    return Facts(link, values, Picture(f"{link}/image", title, PICTURE_WIDTH, height))


def _message(
    tools: MailTools,
    job: ClaimedJob,
    content: Content,
    reader: dict[str, Any],
    unsubscribe_url: str | None,
) -> OutgoingEmail:
    name, address = parseaddr(tools.sender)
    return build_email(
        content, Envelope(name, address, reader["name"], reader["address"], job.id, unsubscribe_url)
    )


def _unsubscribe_url(tools: MailTools, token: str, kind: str, local: Local) -> str:
    # The page speaks the language of the e-mail, though a recipient of a card has no locale here.
    query = urlencode({"token": token, "kind": kind, "language": local.language})
    return f"{tools.api_origin}/api/v1/notifications/unsubscribe?{query}"


def _share_token(secret: bytes, job_id: UUID) -> str:
    made = hmac.digest(secret, b"share mail " + job_id.bytes, "sha256")
    return urlsafe_b64encode(made).rstrip(b"=").decode()


def _reader_id(job: ClaimedJob) -> UUID:
    if job.user_id is None:
        raise DomainError("mail_pointless", "A mail job needs a user.")
    return job.user_id
