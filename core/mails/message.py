"""A mail as it goes over the wire."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, formataddr
from typing import Any
from uuid import UUID

import idna

from core.errors import DomainError
from core.mails.composing import Content
from core.mails.localised import one_line

LONGEST_NAME = 60
_LONGEST_LOCAL_PART = 64
# Header lines should have at most 78 characters, with the name of the header.
_LONGEST_LINE = 60
_LINE_END = "\r\n"


class _EncodedPolicy(EmailPolicy):
    """Writes headers exactly as they are set, encoded and folded already.

    The standard policy reads encoded words in what it is given. A name that looks like one is then
    decoded, and before Python 3.11.10 the line ends in it begin headers of its own.
    """

    def header_store_parse(self, name: str, value: Any) -> tuple[str, Any]:
        if any(not line.startswith(" ") for line in str(value).split(_LINE_END)[1:]):
            raise ValueError(f"The header {name} has more than one line.")
        if any(end in str(value).replace(_LINE_END, "") for end in _LINE_END):
            raise ValueError(f"The header {name} has more than one line.")
        return name, value

    def header_fetch_parse(self, name: str, value: Any) -> Any:
        del name
        return value


_POLICY = _EncodedPolicy(linesep=_LINE_END, refold_source="none")


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
    sender = _address(envelope.sender_address)
    message = EmailMessage(policy=_POLICY)
    message["From"] = _mailbox(envelope.sender_name, sender)
    message["To"] = _mailbox(envelope.name, _address(envelope.address))
    message["Subject"] = _encoded(one_line(content.subject))
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = f"<{envelope.job_id}@{sender.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    if envelope.unsubscribe_url:
        message["List-Unsubscribe"] = f"<{envelope.unsubscribe_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(content.text)
    message.add_alternative(content.html, subtype="html")
    return message


def _mailbox(name: str, address: Address) -> str:
    """Return a name and an address for a header."""
    encoded = _encoded(one_line(name, LONGEST_NAME))
    if _LINE_END in encoded or encoded.startswith("=?"):
        return f"{encoded} <{address.addr_spec}>"
    return formataddr((encoded, address.addr_spec))


def _encoded(text: str) -> str:
    """Return one line of text for a header: as it is, or as encoded words (RFC 2047)."""
    if text.isascii() and text.isprintable() and "=?" not in text and len(text) <= _LONGEST_LINE:
        return text
    return Header(text, "utf-8", maxlinelen=_LONGEST_LINE).encode(linesep=_LINE_END)


def _address(address: str) -> Address:
    local_part, _, domain = address.rpartition("@")
    try:
        # Servers that know nothing of international mail take a domain in this form.
        given = f"{local_part}@{idna.encode(domain, uts46=True).decode()}"
        # The parser knows no international local parts, in which RFC 6531 takes any character.
        plain = "".join(character if character.isascii() else "x" for character in given)
        parsed = Address(addr_spec=plain)
    except (idna.IDNAError, MessageError, ValueError, IndexError) as error:
        raise _invalid() from error
    # The parser decodes encoded words, and takes comments away.
    if parsed.addr_spec != plain or not given.isprintable() or '"' in given:
        raise _invalid()
    if not 1 <= len(local_part) <= _LONGEST_LOCAL_PART:
        raise _invalid()
    return Address(username=local_part, domain=parsed.domain)


def _invalid() -> DomainError:
    return DomainError("mail_address_invalid", "The address is not one that mail can be sent to.")
