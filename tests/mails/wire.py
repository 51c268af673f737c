"""E-mails as bytes that reached a server, and what parsers in another language make of them."""

import asyncio
import base64
import json
import re
from dataclasses import dataclass

from local.home import ROOT
from local.packages import NODE

PARSERS = ROOT / "tests" / "mails" / "parse_emails.mjs"


@dataclass(frozen=True)
class Parsed:
    """An e-mail as one parser reads it; line ends are LF, without those at the end."""

    parser: str
    subject: str
    sender: tuple[str, str]
    recipients: list[tuple[str, str]]
    headers: list[tuple[str, str]]
    text: str
    html: str

    def header(self, name: str) -> list[str]:
        """The raw values of a header."""
        return [value for key, value in self.headers if key.lower() == name]


async def parse(emails: list[bytes]) -> list[list[Parsed]]:
    """Return, for each e-mail, what postal-mime and mailparser read."""
    process = await asyncio.create_subprocess_exec(
        NODE,
        PARSERS,
        cwd=ROOT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    encoded = json.dumps([base64.b64encode(email).decode() for email in emails])
    output, _ = await process.communicate(encoded.encode())
    assert process.returncode == 0
    found = [
        Parsed(
            one["parser"],
            one.get("subject", ""),
            tuple(one["from"]),
            [tuple(mailbox) for mailbox in one["to"]],
            [tuple(header) for header in one["headers"]],
            as_lines(one.get("text") or ""),
            as_lines(one.get("html") or ""),
        )
        for one in json.loads(output)
    ]
    return [found[start : start + 2] for start in range(0, len(found), 2)]


def as_lines(text: str) -> str:
    """Return the text with LF line ends, without those at its end, which no e-mail keeps."""
    return text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


def safe_lines(email: bytes) -> list[bytes]:
    """Return the lines of an e-mail, once each is one that servers take and leave as it is."""
    assert email.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", email), "line ends are CRLF"
    lines = email.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not [line for line in lines if line.startswith((b"From ", b">From", b"."))]
    assert not [line for line in lines if line.endswith((b" ", b"\t"))]
    return lines
