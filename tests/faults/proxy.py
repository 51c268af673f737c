"""A network between a process and Postgres: it delays, cuts off, and loses what tests name."""

import asyncio
import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import urlsplit, urlunsplit

# Closing a socket that lingers for no time resets the connection.
NO_LINGER = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Lost:
    """What happens to the first commit of a connection that carried ``after`` before.

    It reaches Postgres, but the answer does not come back, when ``is_committed``; otherwise it
    never reaches Postgres. ``happened`` is set then.
    """

    after: bytes
    is_committed: bool
    happened: threading.Event = field(default_factory=threading.Event)


@dataclass
class _Link:
    client: asyncio.StreamWriter
    server: asyncio.StreamWriter
    is_awaited: bool = False
    is_dead: bool = False


class Proxy:
    """Carries what is sent to ``port`` on, ``delay`` seconds later, and the answers back."""

    def __init__(self, target: int) -> None:
        self.delay = 0.0
        self.port = 0
        self._target = target
        self._loss: Lost | None = None
        self._links: list[_Link] = []
        self._listens = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()), daemon=True)

    def start(self) -> None:
        """Begins to listen."""
        self._thread.start()
        self._listens.wait(timeout=10)

    def stop(self) -> None:
        """Ends every connection."""
        self._loop.call_soon_threadsafe(self._stopped.set)
        self._thread.join()

    async def _serve(self) -> None:
        self._loop, self._stopped = asyncio.get_running_loop(), asyncio.Event()
        async with await asyncio.start_server(self._carry, "127.0.0.1", 0) as server:
            self.port = server.sockets[0].getsockname()[1]
            self._listens.set()
            await self._stopped.wait()
            self._abort_all()
            await asyncio.sleep(0)

    def dsn(self, dsn: str) -> str:
        """The same database, reached through here."""
        parts = urlsplit(dsn)
        place = parts.netloc.rpartition(":")[0]
        return urlunsplit(parts._replace(netloc=f"{place}:{self.port}"))

    def lose(self, after: bytes, *, is_committed: bool) -> Lost:
        """Arranges for a commit, or the answer to it, to be lost: see ``Lost``."""
        self._loss = Lost(after, is_committed)
        return self._loss

    def ports(self) -> list[int]:
        """From where Postgres is reached, as it knows its clients."""
        return [link.server.get_extra_info("sockname")[1] for link in self._links]

    def reset(self) -> int:
        """Resets all connections, as a router that forgot them does; how many there were."""

        async def reset() -> int:
            return self._abort_all()

        return asyncio.run_coroutine_threadsafe(reset(), self._loop).result(timeout=10)

    def _abort_all(self) -> int:
        links, self._links = self._links, []
        for link in links:
            for writer in (link.client, link.server):
                connection: socket.socket = writer.get_extra_info("socket")
                with suppress(OSError):
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
                writer.transport.abort()
        return len(links)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            answers, server = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.close()
            return
        link = _Link(writer, server)
        self._links.append(link)
        # Cancelled at the end, of which streams would complain.
        with suppress(asyncio.CancelledError):
            await asyncio.gather(self._requests(link, reader), self._answers(link, answers))
        writer.close()
        if link in self._links:
            self._links.remove(link)

    async def _requests(self, link: _Link, reader: asyncio.StreamReader) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                await asyncio.sleep(self.delay)
                loss = self._note(link, data)
                if loss is not None and b"COMMIT;" in data:
                    self._loss, link.is_dead = None, True
                    if not loss.is_committed:
                        loss.happened.set()
                        continue
                    link.server.write(data)
                    await link.server.drain()
                    loss.happened.set()
                else:
                    link.server.write(data)
        link.server.close()

    async def _answers(self, link: _Link, reader: asyncio.StreamReader) -> None:
        with suppress(OSError):
            while data := await reader.read(65536):
                self._note(link, data)
                if not link.is_dead:
                    link.client.write(data)
        if not link.is_dead:
            link.client.close()

    def _note(self, link: _Link, data: bytes) -> Lost | None:
        """What is to be lost of this connection, once it carried what is waited for."""
        if self._loss is None:
            return None
        link.is_awaited = link.is_awaited or self._loss.after in data
        return self._loss if link.is_awaited else None


@contextmanager
def proxied(port: int) -> Iterator[Proxy]:
    """A running proxy to a port of this machine."""
    proxy = Proxy(port)
    proxy.start()
    try:
        yield proxy
    finally:
        proxy.stop()
