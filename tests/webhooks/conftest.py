"""Receivers, names that lead to them, and a sender of the test's own."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.db import create_pool
from core.service_db import ServiceDb
from core.webhooks.sender import Sender
from local.addresses import database_url
from local.home import Home
from tests.still import still
from tests.support import Person, Stack
from tests.webhooks.receiver import NAME, Receiver

__all__ = ["still"]

Names = dict[str, list[str]]
Send = Callable[..., Coroutine[Any, Any, int]]


@pytest.fixture
def receiver(tmp_path: Path) -> Iterator[Receiver]:
    made = Receiver(tmp_path)
    yield made
    made.close()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Names:
    """What names lead to, as if a name server said so: the first address once, the last ever on."""
    known: Names = {NAME: ["127.0.0.1"]}
    asked = socket.getaddrinfo

    def look_up(host: Any, *rest: Any, **options: Any) -> Any:
        places = known.get(host if isinstance(host, str) else host.decode())
        if places is None:
            return asked(host, *rest, **options)
        return asked(places.pop(0) if len(places) > 1 else places[0], *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return known


@pytest.fixture
async def send(
    still: None,  # noqa: ARG001 - the stack's own worker must not take the messages
    home: Home,
    names: Names,  # noqa: ARG001 - names must lead somewhere
    receiver: Receiver,
) -> AsyncIterator[Send]:
    """Sends what is due, once, and says how many messages that were."""
    url = database_url(home, "tyohaarify_worker", home.secrets().worker_password)
    async with create_pool(url, size=4, application_name="test-webhooks") as pool:

        async def run(*, allow_loopback: bool = True, timeout: float = 5) -> int:  # noqa: ASYNC109 - the sender's own
            sender = Sender(
                ServiceDb(pool),
                context=receiver.trusting,
                allow_loopback=allow_loopback,
                timeout=timeout,
            )
            async with asyncio.TaskGroup() as sending:
                return await sender.send_due(sending)

        yield run


@pytest.fixture
async def person(stack: Stack, owner: Person) -> Person:
    """Somebody, while nobody else has a webhook."""
    await stack.sql("delete from webhooks")
    return owner
