"""Every e-mail in every language arrives to the character, whatever its users are called."""

from uuid import UUID

import pytest

from core.mails.composing import Content, compose
from core.mails.facts import FACTS, Facts, Picture
from core.mails.localised import Local, one_line
from core.mails.message import LONGEST_NAME, Envelope, build_email
from core.mails.smtp import SmtpServer
from core.mails.wording import languages
from tests.mails.test_mail_server import Answers, serving
from tests.mails.test_mail_texts import VALUES
from tests.mails.wire import Parsed, as_lines, parse, safe_lines

STOP = "https://api.example/api/v1/notifications/unsubscribe?token=" + "a_-Z" * 11 + "&kind=cards"
NAMES = {
    "plain": "Asha",
    "hindi": "आप के लिए: रोहन कुमार की ओर से, नमस्ते और बहुत सारी शुभकामनाएँ",
    "latin": "Ñoël Ållfolk, Jürgen & Søren",
    "urdu": "محمد علی: آپ کے لیے، عید مبارک",
    "numbers": "سنہ \u0601۲۰۲۶ آیت \u06dd۷",  # noqa: RUF001  digits of Urdu
    "emoji": "👨\u200d👩\u200d👧\u200d👦 🪔❤️ 🇮🇳 👍🏽",
    "flag": "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f Isla",
    "joiners": "क्\u200dष नि\u200cकोबार",
    "quotes": 'Asha "the\\best" O\'Neill',
    "list": "Asha, Ravi; Meera",
    "brackets": "Asha <thief@evil.example> (home) [x] {{ x }} {% y %}",
    "colon": "Team: Asha @ home",
    "encoded": "=?utf-8?q?Asha=0D=0ABcc:_t@evil.example?=",
    "equals": "a=41=3D=?=b ?= =?",
    "from": "From here",
    "dots": ".",
    "fold": " ".join(["a" * 9, "é"] * 12),
    "unbroken": "x" * 3000,
    "unbroken hindi": "शुभ" * 1000,
    "cjk": "新年快乐" * 8,
    "entities": "Meera &amp; Arjun &lt;3",
}


def content(template: str, language: str, name: str) -> Content:
    values = {key: one_line(name) for key in VALUES}
    facts = Facts("/", values, Picture("https://x.example/p", values["title"], 510, 510))
    stop = ("shares", STOP)
    local = Local(language, "Asia/Kolkata")
    return compose(template, facts, local, button_url="https://x.example/", stop=stop)


async def delivered(contents: list[tuple[Content, str]]) -> list[bytes]:
    """The bytes that reach a server for each of the contents, from and to that name."""
    handler = Answers()
    async with serving(handler) as port:
        server = SmtpServer(f"smtp://127.0.0.1:{port}")
        for one, name in contents:
            envelope = Envelope(
                name, "hello@example.org", name, "asha@example.com", UUID(int=7), STOP
            )
            await server.send(build_email(one, envelope))
    return handler.contents


def check(parsed: Parsed, sent: Content, name: str) -> None:
    shown = one_line(name, LONGEST_NAME)
    assert parsed.subject == sent.subject
    assert parsed.sender == (shown, "hello@example.org")
    assert parsed.recipients == [(shown, "asha@example.com")]
    assert parsed.text == as_lines(sent.text)
    assert parsed.html == as_lines(sent.html)
    assert parsed.header("list-unsubscribe") == [f"<{STOP}>"]
    assert parsed.header("list-unsubscribe-post") == ["List-Unsubscribe=One-Click"]


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("template", [*FACTS, "card_shared"])
async def test_an_email_arrives_to_the_character_for_other_parsers(
    template: str, language: str
) -> None:
    sent = [(content(template, language, name), name) for name in NAMES.values()]
    raw = await delivered(sent)
    for (one, name), parsers in zip(sent, await parse(raw), strict=True):
        assert [parsed.parser for parsed in parsers] == ["postal-mime", "mailparser"]
        for parsed in parsers:
            check(parsed, one, name)


LINES = {
    "From": "From me\nFrom  you\n\nFrom\n>From them",
    "dots": ".\n..\n.x\n\n.\n",
    "blanks": "a  \nb\t\n \n-- \nc",
    "long": "x" * 5000 + "\n" + "शुभ " * 2000,
    "line ends": "a\rb\r\nc\n\rd",
    "soft hyphen": "Donau\u00addampf\u00adschiff\u200b\u2060x\u00a0y",
    "separators": "a\u2028b\u2029c\x0bd\x0ce\x85f",
    "boundary": "--\n--===============\n--=\n",
    "quoted-printable": "=20\n=\n=E0=A4",
    "empty": "",
}


@pytest.mark.parametrize("text", LINES.values(), ids=LINES)
async def test_lines_that_servers_change_arrive_unchanged(text: str) -> None:
    sent = Content("Hi", f"<p>{text}</p>", text)
    [raw] = await delivered([(sent, "Asha")])
    for parsed in (await parse([raw]))[0]:
        assert (parsed.text, parsed.html) == (as_lines(sent.text), as_lines(sent.html))


async def test_the_bytes_are_lines_that_every_server_takes() -> None:
    made = [
        (content(template, language, name), name)
        for template in ("card_shared", "content_rejected")
        for language in languages()
        for name in NAMES.values()
    ] + [(Content("Hi", text, text), "Asha") for text in LINES.values()]
    for raw in await delivered(made):
        lines = safe_lines(raw)
        assert [line for line in lines if line.startswith(b"List-Unsubscribe:")] == [
            f"List-Unsubscribe: <{STOP}>".encode()
        ]
