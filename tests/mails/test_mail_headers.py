"""Texts of users in the headers of e-mails: on the wire they stay inside their header."""

import json
import subprocess
import sysconfig
from dataclasses import replace
from email.header import decode_header, make_header
from email.utils import parseaddr
from pathlib import Path
from uuid import UUID

import pytest

from core.errors import DomainError
from core.mails.composing import Content
from core.mails.localised import one_line
from core.mails.message import LONGEST_NAME, Envelope, build_email
from core.mails.smtp import SmtpServer
from local.home import ROOT
from tests.mails.test_mail_server import Answers, serving

HEADERS = [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "auto-submitted",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "mime-version",
    "content-type",
]
ATTACKS = [
    "=?utf-8?q?Support=0D=0AReply-To:_thief@evil.example?=",
    "=?utf-8?q?a=0D=0A=0D=0A<script>?=",
    "=?utf-8?b?U3VwcG9ydA0KUmVwbHktVG86IHRoaWVmQGV2aWwuZXhhbXBsZQ==?=",
    "=?utf-8?q?a=0A?= =?utf-8?q?Bcc:_thief@evil.example?=",
    "=?utf-8*en?q?a=0D=0ABcc:_thief@evil.example?=",
    "=?us-ascii?q?a=0Ab?=",
    "Asha =?utf-8?q?=0D=0ABcc:_t@evil.example?= K",
    '"=?utf-8?q?a=0D=0ABcc:_t@evil.example?="',
    "आशा =?utf-8?q?=0D=0ABcc:_t@evil.example?=",
    "x" * 50 + " =?utf-8?q?=0D?=",
    "=?utf-8?q?=22_<thief@evil.example>,?=",
    'Asha" <thief@evil.example>, "K',
    "Asha, thief@evil.example",
    "Asha (=?utf-8?q?=0D=0A?=)",
    "thief@evil.example",
    "=?utf-8?q?",
    "?=",
    "a\\",
    "शुभ दीपावली",
    "👩‍🌾 Asha",
    "",
]
OLDEST = Path("/usr/bin/python3")
# What a Python of the system runs: each text in every header, the messages as they go out.
PROGRAM = """
import json, sys
from uuid import UUID
from core.mails.composing import Content
from core.mails.localised import one_line
from core.mails.message import LONGEST_NAME, Envelope, build_email
url = "https://x.example/stop"
for text in json.load(sys.stdin):
    envelope = Envelope(text, "hello@example.org", text, "asha@example.com", UUID(int=7), url)
    raw = build_email(Content(text, "<p>", "."), envelope).content
    print(json.dumps(raw.decode("latin-1")))
"""


def check(raw: bytes, text: str) -> None:
    """Fail unless the message has exactly our headers, with the text as it was given."""
    head = raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0].decode("ascii")
    assert "\r" not in head
    fields = head.replace("\n ", " ").split("\n")
    pairs = [field.partition(": ") for field in fields]
    values = {name.lower(): value for name, _, value in pairs}
    names = [name.lower() for name, _, _ in pairs]
    # A server adds headers of its own before ours.
    assert [name for name in names if not name.startswith(("x-", "received"))] == HEADERS
    assert _decoded(values["subject"]) == text
    for header, address in (("from", "hello@example.org"), ("to", "asha@example.com")):
        name, found = parseaddr(values[header])
        assert (_decoded(name), found) == (one_line(text, LONGEST_NAME), address)


def _decoded(value: str) -> str:
    return str(make_header(decode_header(value))) if value else ""


def envelope(text: str, address: str = "asha@example.com") -> Envelope:
    url = "https://x.example/stop"
    return Envelope(text, "hello@example.org", text, address, UUID(int=7), url)


@pytest.mark.parametrize("text", ATTACKS)
async def test_a_text_stays_in_its_header_on_the_wire(text: str) -> None:
    handler = Answers()
    async with serving(handler) as port:
        email = build_email(Content(text, "<p>", "."), envelope(text))
        await SmtpServer(f"smtp://127.0.0.1:{port}").send(email)
    [taken] = handler.taken
    assert taken.rcpt_tos == ["asha@example.com"]
    assert isinstance(taken.content, bytes)
    check(taken.content, text)


@pytest.mark.skipif(not OLDEST.exists(), reason="There is no Python of the system.")
def test_a_text_stays_in_its_header_on_the_python_of_the_system() -> None:
    paths = [str(ROOT), sysconfig.get_path("purelib")]
    version = subprocess.run(  # noqa: S603  fixed
        [OLDEST, "-c", "import sys; print(sys.version_info[:2] == (3, 11))"],
        capture_output=True,
        text=True,
        check=True,
    )
    if version.stdout.strip() != "True":
        pytest.skip("The packages of this environment are built for Python 3.11.")
    done = subprocess.run(  # noqa: S603  fixed
        [OLDEST, "-c", PROGRAM],
        input=json.dumps(ATTACKS),
        env={"PYTHONPATH": ":".join(paths)},
        capture_output=True,
        text=True,
        check=True,
    )
    messages = [json.loads(line).encode("latin-1") for line in done.stdout.splitlines()]
    assert len(messages) == len(ATTACKS)
    for raw, text in zip(messages, ATTACKS, strict=True):
        check(raw, text)


@pytest.mark.parametrize(
    "address",
    [
        "=?utf-8?q?a=0D=0ABcc:_t?=@example.com",
        '"a\r\nBcc: t"@example.com',
        '"<t@evil.example>"@example.com',
        "a(comment)@example.com",
        "...@example.com",
        '"a..b"@example.com',
        "a..b c@example.com",
        "a@exa_mple.com",
        "a@[127.0.0.1]",
        "a@127.0.0.1",
        "a@example.com, t@evil.example",
        f"{'a' * 65}@example.com",
        "a\x00@example.com",
        "a\ud800@example.com",
    ],
)
def test_an_address_that_is_not_plain_is_refused(address: str) -> None:
    with pytest.raises(DomainError, match="not one that mail can be sent to"):
        build_email(Content("Hi", "<p>", "."), envelope("Asha", address))


@pytest.mark.parametrize("name", ["Asha", "आशा", "", "K, Asha"])
@pytest.mark.parametrize(
    ("address", "sent"),
    [
        ("asha+k@example.com", "asha+k@example.com"),
        ("a..b@example.com", '"a..b"@example.com'),
        ("a...b..@example.com", '"a...b.."@example.com'),
        (".a@example.com", '".a"@example.com'),
        ("a.@example.com", '"a."@example.com'),
        ("o'neill@ab--cd.com", "o'neill@ab--cd.com"),
        ("=?utf-8?q?a=0D=0ABcc?=@example.com", '"=?utf-8?q?a=0D=0ABcc?="@example.com'),
        ("आशा@example.com", "आशा@example.com"),
        ("आशा..k@example.com", '"आशा..k"@example.com'),
        ("a@bücher.example", "a@xn--bcher-kva.example"),
        ("a@i❤.ws", "a@xn--i-7iq.ws"),
    ],
)
async def test_an_address_is_the_same_in_the_header_and_for_the_server(
    name: str, address: str, sent: str
) -> None:
    handler = Answers()
    email = build_email(Content("Hi", "<p>", "."), envelope(name, address))
    async with serving(handler, enable_SMTPUTF8=True) as port:
        await SmtpServer(f"smtp://127.0.0.1:{port}").send(email)
    [taken] = handler.taken
    assert [arg.split(">")[0] for arg in handler.recipients] == [f"TO:<{sent}"]
    assert isinstance(taken.content, bytes)
    head = taken.content.partition(b"\r\n\r\n")[0].decode()
    [to] = [line for line in head.split("\r\n") if line.startswith("To: ")]
    assert to.removeprefix("To: ") == sent or to.endswith(f" <{sent}>")
    assert "bcc" not in [line.partition(":")[0].lower() for line in head.split("\r\n")]


@pytest.mark.parametrize(
    "value", ["a\r\nBcc: t@evil.example", "a\nb", "a\rb", "a\r\n", "a\r\n\r\nb"]
)
def test_a_header_with_a_line_end_cannot_be_set(value: str) -> None:
    with pytest.raises(ValueError, match="more than one line"):
        build_email(Content("Hi", "<p>", "."), replace(envelope("Asha"), unsubscribe_url=value))
