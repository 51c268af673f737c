"""Handing mails to servers: real ones, some of which refuse."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import pytest
from aiosmtpd import smtp
from aiosmtpd.smtp import SMTP, AuthResult, Session

from core.errors import DomainError, UnavailableError
from core.mails.composing import Content
from core.mails.message import Envelope, OutgoingEmail, build_email
from core.mails.smtp import SmtpServer

ADDRESS = "asha@example.com"


class Answers:
    """A server that answers recipients and mails as it is told, and keeps what it took."""

    def __init__(self, recipient: str = "250 ok", data: str = "250 ok") -> None:
        self.recipient, self.data = recipient, data
        self.taken: list[smtp.Envelope] = []
        # Recipients as they came: what the server makes of them has no quotes.
        self.recipients: list[str] = []

    @property
    def contents(self) -> list[bytes]:
        """The bytes of the e-mails that were taken."""
        return [bytes(one.content) for one in self.taken if isinstance(one.content, bytes)]

    async def handle_RCPT(  # noqa: N802 - aiosmtpd finds it by this name
        self, _server: SMTP, _session: Session, envelope: smtp.Envelope, address: str, _options: Any
    ) -> str:
        if self.recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient

    async def handle_DATA(  # noqa: N802 - likewise
        self, _server: SMTP, _session: Session, envelope: smtp.Envelope
    ) -> str:
        self.taken.append(envelope)
        return self.data


class _Server(SMTP):
    async def smtp_RCPT(self, arg: str) -> None:  # noqa: N802 - likewise
        self.event_handler.recipients.append(arg)
        await super().smtp_RCPT(arg)


@asynccontextmanager
async def serving(handler: Answers, **options: Any) -> AsyncIterator[int]:
    """The port of a mail server on this machine."""
    make: Callable[[], SMTP] = lambda: _Server(handler, **options)  # noqa: E731 - typed
    server = await asyncio.get_running_loop().create_server(make, "127.0.0.1", 0)
    async with server:
        yield server.sockets[0].getsockname()[1]


def mail(address: str = ADDRESS) -> OutgoingEmail:
    envelope = Envelope("", "a@example.org", "", address, UUID(int=7), None)
    return build_email(Content("शुभ", "<p>नमस्ते</p>", "नमस्ते"), envelope)


async def send(port: int, address: str = ADDRESS, login: str = "") -> None:
    await SmtpServer(f"smtp://{login}127.0.0.1:{port}").send(mail(address))


async def test_a_mail_reaches_the_server() -> None:
    handler = Answers()
    async with serving(handler) as port:
        await send(port)
    assert handler.taken[0].rcpt_tos == [ADDRESS]


@pytest.mark.parametrize(
    ("recipient", "data"),
    [
        (f"550 5.1.1 <{ADDRESS}> unknown", "250 ok"),
        ("250 ok", f"554 5.7.1 no mail to {ADDRESS}"),
        ("552 asha's box is full", "250 ok"),
    ],
)
async def test_what_is_refused_for_good_is_not_tried_again_and_names_nobody(
    recipient: str, data: str
) -> None:
    async with serving(Answers(recipient, data)) as port:
        with pytest.raises(
            DomainError, match=r"^The mail server refused the mail \(55\d"
        ) as caught:
            await send(port)
    assert caught.value.code == "mail_refused"
    assert not isinstance(caught.value, UnavailableError)
    assert "asha" not in str(caught.value)


@pytest.mark.parametrize(
    ("recipient", "data"),
    [("450 4.2.0 greylisted", "250 ok"), ("250 ok", "451 try later"), ("421 busy", "250 ok")],
)
async def test_what_is_refused_for_now_is_tried_again(recipient: str, data: str) -> None:
    async with serving(Answers(recipient, data)) as port:
        with pytest.raises(UnavailableError, match="The mail server does not answer"):
            await send(port)


async def test_a_server_that_is_away_is_tried_again() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        with pytest.raises(UnavailableError):
            await send(closed.getsockname()[1])


async def test_a_server_that_hangs_up_is_tried_again() -> None:
    async def hang_up(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.close()

    server = await asyncio.start_server(hang_up, "127.0.0.1", 0)
    async with server:
        with pytest.raises(UnavailableError):
            await send(server.sockets[0].getsockname()[1])


@pytest.mark.filterwarnings("ignore:Requiring AUTH while not requiring TLS")
async def test_a_password_is_sent_as_it_was_written_in_the_address() -> None:
    seen: list[Any] = []

    def authenticate(_server: Any, _session: Any, _envelope: Any, _kind: Any, data: Any) -> Any:
        seen.append((data.login, data.password))
        return AuthResult(success=data.password == b"p@ss/word")

    handler = Answers()
    options = {"authenticator": authenticate, "auth_require_tls": False, "auth_required": True}
    async with serving(handler, **options) as port:
        await send(port, login="user%40x:p%40ss%2Fword@")
        # Ours to mend, so the mail waits.
        with pytest.raises(UnavailableError):
            await send(port, login="user:wrong@")
    assert seen[0] == (b"user@x", b"p@ss/word")
    assert len(handler.taken) == 1


async def test_an_international_address_needs_a_server_that_takes_it() -> None:
    handler = Answers()
    async with serving(handler, enable_SMTPUTF8=True) as port:
        await send(port, "आशा@example.com")
    assert handler.taken[0].rcpt_tos == ["आशा@example.com"]
    async with serving(Answers()) as port:
        with pytest.raises(DomainError, match="cannot do what this mail needs") as caught:
            await send(port, "आशा@example.com")
    assert caught.value.code == "mail_refused"


async def test_no_mail_goes_in_clear_over_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    handler = Answers()
    async with serving(handler) as port:
        # The same server, taken for one that is not on this machine.
        monkeypatch.setattr("core.mails.smtp._is_this_machine", lambda _: False)
        with pytest.raises(DomainError, match="STARTTLS"):
            await send(port, login="user:secret@")
    assert handler.taken == []
