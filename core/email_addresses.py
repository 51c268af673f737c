"""E-mail addresses: one type for all that are sent to us, one form for mail servers.

pydantic's ``EmailStr`` is not used: it refuses ``a..b@example.com`` and ``a.@example.com``, which
Japanese providers gave to their customers.
"""

import re
from email.errors import MessageError
from email.headerregistry import Address
from email.utils import quote
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import Url

# RFC 5321, 4.5.3.1: octets.
_LONGEST_LOCAL_PART = 64
_LONGEST_ADDRESS = 254
_LONGEST_DOMAIN = 253
# A name of a host (RFC 1123) whose last label is no number, or it would be an IP address.
_DOMAIN = re.compile(r"(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)*(?!-|[0-9]+$)[a-z0-9-]{1,63}(?<!-)")


def wire_form(address: str) -> str:
    """Return an address as it stands in headers and in RCPT TO.

    The local part stays as it is, in quotes if RFC 5321 wants them; the domain is in the ASCII form
    that every server takes. Raises ValueError for an address that nothing can be sent to.
    """
    local_part, _, domain = address.rpartition("@")
    if not address.isprintable() or len(local_part.encode()) > _LONGEST_LOCAL_PART:
        raise ValueError("The part before the @ is too long or has invisible characters.")
    atoms = ".".join(atom for atom in local_part.split(".") if atom)
    if not _is_dot_atom(atoms):
        raise ValueError("The part before the @ has characters that no address has.")
    # Sloppy readers decode encoded words in a local part, but none in quotes (RFC 2047, 5).
    if atoms != local_part or "=?" in local_part:
        local_part = f'"{quote(local_part)}"'
    return f"{local_part}@{_ascii_domain(domain)}"


def _is_dot_atom(text: str) -> bool:
    # The parser knows no international local parts, in which RFC 6531 takes any character, and
    # decodes encoded words.
    plain = "".join(character if character.isascii() else "x" for character in text)
    plain = plain.replace("=", "x")
    try:
        return Address(addr_spec=f"{plain}@example.com").username == plain
    except (MessageError, ValueError, IndexError):
        return False


def _ascii_domain(domain: str) -> str:
    """Return the domain as a browser writes it. Raises ValueError if it is no host name."""
    try:
        # What ends a host in an address of the web, or is decoded in it, is in no domain.
        host = None if set(domain) & set("%/:?#@\\") else Url(f"http://{domain}").host
    except ValueError:
        host = None
    if host is None or len(host) > _LONGEST_DOMAIN or not _DOMAIN.fullmatch(host):
        raise ValueError("The part after the @ is not the name of a domain.")
    return host


def _checked(address: str) -> str:
    # Many readers decode encoded words (RFC 2047) in an address too, to other addresses and lines;
    # servers that we do not write for, such as Auth's, put no quotes around them.
    if "=?" in address:
        raise ValueError('The part before the @ has "=?", which begins an encoded word.')
    wire_form(address)
    return address


# Accepts what `wire_form` can send, with a dot in its domain and no encoded word. Keeps the case.
Email = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True,
        max_length=_LONGEST_ADDRESS,
        pattern=r'^[^\s\x00-\x1f@<>()\[\]\\,;:"]+@[^\s\x00-\x1f@<>()\[\]\\,;:"]+\.[^\s\x00-\x1f@<>()\[\]\\,;:"]+$',
    ),
    AfterValidator(_checked),
    Field(examples=["asha@example.com"]),
]
