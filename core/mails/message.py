"""An e-mail as it goes over the wire."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.generator import BytesGenerator
from email.header import Header
from email.message import EmailMessage
from email.policy import EmailPolicy
from email.utils import format_datetime, formataddr
from io import BytesIO
from typing import Any
from uuid import UUID

from core.email_addresses import wire_form
from core.errors import DomainError
from core.mails.composing import Content
from core.mails.localised import one_line

LONGEST_NAME = 60
# Header lines should have at most 78 characters, with the name of the header.
_LONGEST_LINE = 60
_LINE_END = "\r\n"
_PLACEHOLDER = "a@example.com"


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


# UTF-8 for the local part of an international address (RFC 6531); all other headers are ASCII.
_POLICY = _EncodedPolicy(linesep=_LINE_END, refold_source="none", utf8=True)


@dataclass(frozen=True)
class Envelope:
    """Who sends to whom; ``job_id`` makes the Message-ID, so that a repetition is recognised."""

    sender_name: str
    sender_address: str
    name: str
    address: str
    job_id: UUID
    unsubscribe_url: str | None


@dataclass(frozen=True)
class OutgoingEmail:
    """An e-mail that is ready to send: the addresses of its envelope, and its bytes.

    ``content`` has lines that end in CRLF, and is ASCII unless ``recipient`` is not.
    """

    sender: str
    recipient: str
    content: bytes


def build_email(content: Content, envelope: Envelope) -> OutgoingEmail:
    """Return the e-mail, with headers that no value can add to.

    Raises DomainError ``mail_address_invalid`` for an address that nothing can be sent to.
    """
    sender, recipient = _address(envelope.sender_address), _address(envelope.address)
    message = EmailMessage(policy=_POLICY)
    message["From"] = _mailbox(envelope.sender_name, sender)
    message["To"] = _mailbox(envelope.name, recipient)
    message["Subject"] = _encoded(one_line(content.subject))
    message["Date"] = format_datetime(datetime.now(UTC))
    message["Message-ID"] = f"<{envelope.job_id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    if envelope.unsubscribe_url:
        message["List-Unsubscribe"] = f"<{envelope.unsubscribe_url}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    # Base64 leaves nothing to servers on the way: no "From " that a mailbox writes as ">From ", no
    # dots, blanks or line ends to change, and no line over 998 bytes.
    message.set_content(content.text, cte="base64")
    message.add_alternative(content.html, subtype="html", cte="base64")
    return OutgoingEmail(sender, recipient, _bytes(message))


def _bytes(message: EmailMessage) -> bytes:
    output = BytesIO()
    BytesGenerator(output, mangle_from_=False, policy=_POLICY).flatten(message)
    return output.getvalue()


def _mailbox(name: str, address: str) -> str:
    """Return a name and an address for a header."""
    encoded = _encoded(one_line(name, LONGEST_NAME))
    if _LINE_END in encoded or encoded.startswith("=?"):
        return f"{encoded} <{address}>"
    # The standard library writes no international address beside an ASCII name.
    phrase, _, _ = formataddr((encoded, _PLACEHOLDER)).rpartition(_PLACEHOLDER)
    return f"{phrase}{address}>" if phrase else address


def _encoded(text: str) -> str:
    """Return one line of text for a header: as it is, or as encoded words (RFC 2047)."""
    if text.isascii() and text.isprintable() and "=?" not in text and len(text) <= _LONGEST_LINE:
        return text
    return Header(text, "utf-8", maxlinelen=_LONGEST_LINE).encode(linesep=_LINE_END)


def _address(address: str) -> str:
    try:
        return wire_form(address)
    except ValueError as error:
        raise _invalid() from error


def _invalid() -> DomainError:
    return DomainError("mail_address_invalid", "The address is not one that mail can be sent to.")
