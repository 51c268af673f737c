import asyncio
import smtplib
import socket
from collections.abc import AsyncIterator
from email.message import EmailMessage
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
import uvicorn

from local.mail import create_app
from local.mailbox import Mailbox

IMAGES = "http://127.0.0.1:54321/functions/v1/share-page/"
LINK = "http://127.0.0.1:54321/auth/v1/verify?token=abc&type=signup"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def make_mail(subject: str = "शुभ दीपावली", to: str = "asha@example.com") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Tyohaarify <no-reply@example.com>"
    mail["To"] = to
    mail["Subject"] = subject
    mail.set_content(f"Confirm at {LINK}.")
    markup = f'<p>नमस्ते</p><a href="{LINK.replace("&", "&amp;")}">Confirm</a><script>1</script>'
    mail.add_alternative(markup, subtype="html")
    return mail


class Catcher:
    def __init__(self, smtp_port: int, client: httpx.AsyncClient) -> None:
        self.smtp_port = smtp_port
        self.client = client

    async def send(self, mail: EmailMessage, recipients: list[str] | None = None) -> None:
        def deliver() -> None:
            with smtplib.SMTP("127.0.0.1", self.smtp_port) as smtp:
                smtp.send_message(mail, to_addrs=recipients)

        await asyncio.to_thread(deliver)

    async def newest(self, **parameters: str) -> list[dict[str, object]]:
        answer = await self.client.get("/messages", params=parameters)
        assert answer.status_code == 200
        return list(answer.json())


@pytest_asyncio.fixture(loop_scope="session")
async def catcher(tmp_path: Path) -> AsyncIterator[Catcher]:
    smtp_port, http_port = free_port(), free_port()
    app = create_app(Mailbox(tmp_path), smtp_port, IMAGES)
    server = uvicorn.Server(uvicorn.Config(app, port=http_port, log_level="warning"))
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110  uvicorn has no event to wait for
        await asyncio.sleep(0.01)
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{http_port}") as client:
        yield Catcher(smtp_port, client)
    server.should_exit = True
    await serving


async def test_a_mail_sent_by_smtp_can_be_read_over_http(catcher: Catcher) -> None:
    await catcher.send(make_mail())

    [summary] = await catcher.newest()
    assert summary["subject"] == "शुभ दीपावली"
    assert summary["from"] == "Tyohaarify <no-reply@example.com>"
    assert summary["to"] == ["asha@example.com"]

    mail = (await catcher.client.get(f"/messages/{summary['id']}")).json()
    assert mail["text"].strip() == f"Confirm at {LINK}."
    assert "नमस्ते" in mail["html"]
    assert mail["links"] == [LINK]
    assert ["Subject", "शुभ दीपावली"] in mail["headers"]
    assert mail["received_at"] == summary["received_at"]

    raw = await catcher.client.get(f"/messages/{summary['id']}/raw")
    assert raw.headers["content-type"] == "message/rfc822"
    assert b"Content-Type: multipart/alternative" in raw.content


async def test_mails_are_listed_newest_first_by_recipient_and_up_to_a_limit(
    catcher: Catcher,
) -> None:
    await catcher.send(make_mail("first"))
    await catcher.send(make_mail("second", to="ravi@example.com"))
    await catcher.send(make_mail("third"))

    assert [mail["subject"] for mail in await catcher.newest()] == ["third", "second", "first"]
    assert [mail["subject"] for mail in await catcher.newest(limit="1")] == ["third"]
    mine = await catcher.newest(to="ASHA@example.com")
    assert [mail["subject"] for mail in mine] == ["third", "first"]


async def test_a_blind_copy_is_found_by_the_address_it_went_to(catcher: Catcher) -> None:
    await catcher.send(make_mail(), recipients=["asha@example.com", "hidden@example.com"])
    assert len(await catcher.newest(to="hidden@example.com")) == 1


async def test_the_inbox_shows_mails_without_running_what_they_say(catcher: Catcher) -> None:
    await catcher.send(make_mail("<script>alert(1)</script>"))
    [summary] = await catcher.newest()

    inbox = await catcher.client.get("/")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in inbox.text
    page = await catcher.client.get(f"/mails/{summary['id']}")
    for answer in (inbox, page):
        assert "<script>" not in answer.text
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
    assert "<iframe sandbox srcdoc=" in page.text
    assert f'href="{LINK.replace("&", "&amp;")}"' in page.text


async def test_images_of_shared_cards_are_shown_and_no_others(catcher: Catcher) -> None:
    await catcher.send(make_mail())
    [summary] = await catcher.newest()
    page = await catcher.client.get(f"/mails/{summary['id']}")
    policy = page.headers["content-security-policy"].split("; ")
    assert f"img-src data: {IMAGES}" in policy


async def test_a_mail_of_plain_text_is_shown_as_it_is(catcher: Catcher) -> None:
    mail = EmailMessage()
    mail["To"] = "asha@example.com"
    mail.set_content("1 < 2")
    await catcher.send(mail, recipients=["asha@example.com"])
    [summary] = await catcher.newest()
    page = await catcher.client.get(f"/mails/{summary['id']}")
    assert "<pre>1 &lt; 2" in page.text
    assert "(no subject)" in page.text


async def test_an_empty_inbox_says_so(catcher: Catcher) -> None:
    assert "No mail yet" in (await catcher.client.get("/")).text


async def test_all_mails_can_be_deleted(catcher: Catcher) -> None:
    await catcher.send(make_mail())
    assert (await catcher.client.delete("/messages")).json() == {"deleted": 1}
    assert await catcher.newest() == []


@pytest.mark.parametrize("path", ["/messages/none", "/messages/none/raw", "/mails/none"])
async def test_an_unknown_mail_is_not_found(catcher: Catcher, path: str) -> None:
    assert (await catcher.client.get(path)).status_code == 404


@pytest.mark.parametrize("limit", ["-1", "many", ""])
async def test_a_limit_that_is_no_number_is_refused(catcher: Catcher, limit: str) -> None:
    answer = await catcher.client.get("/messages", params={"limit": limit})
    assert answer.status_code == 400


async def test_a_request_by_a_name_that_is_not_loopback_is_refused(catcher: Catcher) -> None:
    answer = await catcher.client.get("/messages", headers={"Host": "attacker.example"})
    assert answer.status_code == 400


async def test_the_health_check_answers(catcher: Catcher) -> None:
    assert (await catcher.client.get("/health")).json() == {"status": "ok"}


def test_mails_survive_a_restart_in_their_order(tmp_path: Path) -> None:
    before = Mailbox(tmp_path)
    ids = [before.add(make_mail().as_bytes(), "a@b.example", ["c@d.example"]) for _ in range(3)]
    after = Mailbox(tmp_path)
    assert [mail.id for mail in after.newest()] == ids[::-1]
    assert after.newest() == before.newest()


def test_only_the_newest_mails_are_kept(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path, limit=2)
    ids = [mailbox.add(b"Subject: x\r\n\r\n", "", ["c@d.example"]) for _ in range(5)]
    assert [mail.id for mail in mailbox.newest()] == [ids[4], ids[3]]
    assert len(list(tmp_path.iterdir())) == 2
    assert len(Mailbox(tmp_path, limit=1).newest()) == 1
    with pytest.raises(KeyError):
        mailbox.read(ids[0])


def test_a_mail_in_an_unknown_charset_or_without_a_body_can_be_read(tmp_path: Path) -> None:
    mailbox = Mailbox(tmp_path)
    strange = mailbox.add(b"Content-Type: text/plain; charset=klingon\r\n\r\nqapla", "", [])
    empty = mailbox.add(b"Content-Type: application/pdf\r\n\r\nx", "", [])
    assert mailbox.read(strange)["text"] == "qapla"
    assert mailbox.read(empty)["text"] is None
    assert mailbox.read(empty)["links"] == []


@pytest.mark.parametrize(
    "header",
    [
        b"To: =?utf-8?q?x=40evil.example=0d=0aBcc=3a_y=40evil.example?=@example.com",
        b"From: =?utf-8?q?=0d=0aBcc:x?= <a@example.com>",
        b'To: "',
        b"To: <",
        b"To: a@[",
        b"To: a@example.com\xc3",
        b"Message-ID: <",
        b"Message-ID: <a@",
        b"Content-Type: text/html; charset=idna",
        b"Content-Type: text/html; charset=undefined",
        b'Content-Type: text/html; charset="a\x00b"',
        b"Content-Disposition: =",
    ],
)
async def test_a_mail_that_is_not_well_formed_is_kept_listed_and_read(
    catcher: Catcher, tmp_path: Path, header: bytes
) -> None:
    mail = header + b"\r\n\r\nx"

    def deliver() -> None:
        with smtplib.SMTP("127.0.0.1", catcher.smtp_port) as smtp:
            smtp.sendmail("a@example.com", ["b@example.com"], mail)

    await asyncio.to_thread(deliver)
    [summary] = await catcher.newest(to="b@example.com")
    for path in ("/", f"/mails/{summary['id']}", f"/messages/{summary['id']}"):
        assert (await catcher.client.get(path)).status_code == 200
    raw = await catcher.client.get(f"/messages/{summary['id']}/raw")
    assert raw.content.endswith(mail + b"\r\n")
    assert len(Mailbox(tmp_path).newest()) == 1  # after a restart
    assert (await catcher.client.get("/messages/unknown/raw")).status_code == 404
