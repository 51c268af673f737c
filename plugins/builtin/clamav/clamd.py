"""The one command of clamd's protocol that sends it a file: INSTREAM (man 8 clamd)."""

import asyncio
import re
import struct
from urllib.parse import unquote

from pydantic_core import Url

PORT = 3310
CHUNK = 64 * 1024
_REPLY = re.compile(r"stream: (?:OK|(?P<threat>.+) FOUND)")


class FileCutOffError(Exception):
    """clamd took a part of the file only: its StreamMaxLength is too small, or it stopped."""


class NoVerdictError(Exception):
    """clamd answered neither that it found something nor that it found nothing."""


class Clamd:
    """A clamd at ``tcp://host:port`` or ``unix:///path``. May be shared by event loops."""

    def __init__(self, url: Url) -> None:
        self._url = url

    async def scan(self, content: bytes) -> str:
        """The name of the signature that matched, or "" for a clean file.

        Raises OSError when clamd is away, FileCutOffError, NoVerdictError. Waits for as long as
        clamd takes.
        """
        reader, writer = await self._connect()
        try:
            await _send(writer, content)
            reply = await reader.readuntil(b"\0")
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError) as error:
            raise NoVerdictError from error
        finally:
            # Not close(), which would wait for a clamd that hangs to take the rest.
            writer.transport.abort()
        return _threat(reply.removesuffix(b"\0").decode(errors="replace"))

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._url.scheme == "unix":
            return await asyncio.open_unix_connection(unquote(self._url.path or ""))
        host = (self._url.host or "").strip("[]")
        return await asyncio.open_connection(host, self._url.port or PORT)


async def _send(writer: asyncio.StreamWriter, content: bytes) -> None:
    try:
        writer.write(b"zINSTREAM\0")
        for start in range(0, len(content), CHUNK):
            chunk = content[start : start + CHUNK]
            writer.write(struct.pack("!I", len(chunk)) + chunk)
            await writer.drain()
        writer.write(struct.pack("!I", 0))
        await writer.drain()
    except ConnectionError as error:
        raise FileCutOffError from error


def _threat(reply: str) -> str:
    if reply.startswith("INSTREAM size limit exceeded"):
        raise FileCutOffError
    verdict = _REPLY.fullmatch(reply)
    if verdict is None:
        raise NoVerdictError
    return verdict["threat"] or ""
