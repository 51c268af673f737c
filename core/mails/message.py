"""A mail as it goes over the wire."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from uuid import UUID

import idna

from core.errors import DomainError
from core.mails.composing import Content
from core.mails.localised import one_line

LONGEST_NAME = 60
_LOCAL_PART = re.compile(r"[^\s@<>()\[\],;:\"\\]{1,64}")


@dataclass(frozen=True)
class Envelope:
    """Who sends to whom; ``job_id`` makes the Message-ID, so that a repetition is recognised."""

    sender_name: str
    sender_address: str
    name: str
    address: str
    job_id: UUID
    unsubscribe_url: str | None


def build_message(content: Content, envelope: Envelope) -> EmailMessage:
    """The message, with headers that no value can add to.

    DomainError ``mail_address_invalid`` for an address nothing can be sent to.
    """
    sender = _address(envelope.sender_name, envelope.sender_address)
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = _address(envelope.name, envelope.address)
    message["Subject"] = content.subject
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = f"<{envelope.job_id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    if envelope.unsubscribe_url:
        message["List-Unsubscribe"] = f"<{envelope.unsubscribe_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(content.text)
    message.add_alternative(content.html, subtype="html")
    return message


def _address(name: str, address: str) -> Address:
    local_part, _, domain = address.rpartition("@")
    if not _LOCAL_PART.fullmatch(local_part):
        raise _invalid()
    try:
        # Servers that know nothing of international mail take a domain in this form.
        ascii_domain = idna.encode(domain, uts46=True).decode()
        return Address(one_line(name, LONGEST_NAME), local_part, ascii_domain)
    except (idna.IDNAError, ValueError, IndexError) as error:
        raise _invalid() from error


def _invalid() -> DomainError:
    return DomainError("mail_address_invalid", "The address is not one that mail can be sent to.")
