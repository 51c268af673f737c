"""What mails say: in every language, whatever people are called."""

from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from typing import Any
from uuid import UUID

import pytest

from core.errors import DomainError
from core.mails.composing import Content, compose
from core.mails.facts import FACTS, Facts, Picture
from core.mails.localised import Local, countries_of_zones, one_line
from core.mails.message import Envelope, build_email
from core.mails.wording import fill, language_for, languages

INDIA = "Asia/Kolkata"
NASTY = "<img src=x onerror=alert(1)>\r\nBcc: victim@example.com\u202e{{ 7 | times: 7 }}"
VALUES = {
    name: name
    for name in (
        *("name", "sender", "festival", "title", "at", "reaction", "day", "first_day"),
        *("last_day", "until", "what", "reason"),
    )
}


def shape(texts: Any) -> Any:
    if isinstance(texts, dict):
        return {name: shape(text) for name, text in texts.items()}
    return [type(text) for text in texts] if isinstance(texts, list) else type(texts)


def content(template: str, values: dict[str, str], locale: str = "en") -> Content:
    facts = Facts("/", values, Picture("https://x.example/p", values["title"], 510, 510))
    stop = ("shares", "https://x.example/stop?a=1&b=2")
    return compose(
        template, facts, Local(locale, INDIA), button_url="https://x.example/", stop=stop
    )


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_language_has_every_text_that_english_has(language: str) -> None:
    assert shape(languages()[language]) == shape(languages()["en"])


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("template", [*FACTS, "card_shared"])
def test_every_mail_names_only_what_it_is_given(template: str, language: str) -> None:
    made = content(template, VALUES, language)
    assert f'lang="{language}"' in made.html
    assert made.subject
    assert "{{" not in made.html + made.text + made.subject
    # Nothing of English is left in another language but names.
    assert language == "en" or content(template, VALUES, "en").text != made.text


def test_names_are_escaped_and_cannot_be_templates() -> None:
    made = content("card_shared", dict.fromkeys(VALUES, one_line(NASTY)))
    tags: list[str] = []
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: tags.append(  # type: ignore[method-assign]  # a probe
        f"{tag} {dict(attrs).get('onerror', '')}"
    )
    parser.feed(made.html)
    assert [tag for tag in tags if tag.startswith("img")] == ["img "]
    assert "&lt;img src=x onerror=alert(1)&gt; Bcc:" in made.html
    assert "{{ 7 | times: 7 }}" in made.text
    assert "49" not in made.text
    assert "&amp;b=2" in made.html


@pytest.mark.parametrize("character", ["\r", "\n", "\x00", "\u2028", "\u202e", "\u2066", "\x1b"])
def test_a_line_has_no_control_characters(character: str) -> None:
    assert character not in one_line(f"a{character}b")


def test_a_line_keeps_the_joiners_of_scripts_and_emoji() -> None:
    assert one_line("क्\u200dष 👩\u200d🌾") == "क्\u200dष 👩\u200d🌾"


@pytest.mark.parametrize(
    "text",
    [
        "سنہ \u0601۲۰۲۶",  # noqa: RUF001  digits of Urdu
        "آیت \u06dd۷",  # noqa: RUF001  as above
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f Isla",
    ],
    ids=["sign of a year", "end of a verse", "flag of Scotland"],
)
def test_a_line_keeps_what_is_seen_of_format_characters(text: str) -> None:
    assert one_line(text) == text


def test_a_line_has_no_tags_that_hide_a_text() -> None:
    assert one_line("a\U000e0062\U000e0063 b\u00ad\u200b") == "a b"


def test_a_long_line_is_cut_between_letters() -> None:
    assert one_line("नमस्ते", 4) == "नम…"
    assert one_line("👩\u200d👧" * 3, 5) == "👩\u200d👧…"
    assert len(one_line("a" + "\u0301" * 500, 60)) == 60, "a pile of accents is cut all the same"


def test_a_giant_name_is_cut_off() -> None:
    made = message("welcome", one_line("न" * 100_000, 60), "a@example.com")
    assert len(str(made["Subject"])) <= 150
    assert len(str(made["To"])) < 100
    assert len(one_line("x" * 1000)) == 200


def message(template: str, name: str, address: str, url: str | None = None) -> EmailMessage:
    envelope = Envelope("Tyohaarify", "hello@example.org", name, address, UUID(int=7), url)
    made = build_email(content(template, {**VALUES, "name": name}), envelope)
    return message_from_bytes(made.content, policy=policy.default)


def test_no_value_adds_a_header() -> None:
    made = message("welcome", NASTY, "a@example.com")
    assert made["Bcc"] is None
    assert [to.addr_spec for to in made["To"].addresses] == ["a@example.com"]
    assert "\n" not in made["Subject"]


@pytest.mark.parametrize(
    "address",
    [
        "a@example.com\r\nBcc: v@example.com",
        "v@example.com>,<a@b.example",
        "a",
        "@",
        "a@",
        "@b.example",
        "a@b..c",
        "a b@c.de",
        "",
    ],
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(DomainError, match="not one that mail can be sent to"):
        message("welcome", "A", address)


def test_an_international_domain_is_written_for_any_server() -> None:
    [to] = message("welcome", "आशा", "asha@उदाहरण.भारत")["To"].addresses
    assert to.addr_spec == "asha@xn--p1b6ci4b4b3a.xn--h2brj9c"
    assert to.display_name == "आशा"


def test_the_message_id_is_that_of_its_job_and_the_mail_can_be_ended_in_one_click() -> None:
    made = message("share_opened", "A", "a@example.com", "https://x.example/stop")
    assert made["Message-ID"] == f"<{UUID(int=7)}@example.org>"
    assert made["List-Unsubscribe"] == "<https://x.example/stop>"
    assert made["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert made["Auto-Submitted"] == "auto-generated"
    assert [part.get_content_type() for part in made.iter_parts()] == ["text/plain", "text/html"]
    assert message("welcome", "A", "a@example.com")["List-Unsubscribe"] is None


def test_dates_and_numbers_are_written_as_where_the_reader_lives() -> None:
    moment = datetime(2026, 11, 22, 20, tzinfo=UTC)
    assert Local("hi", INDIA).date(moment) == "23 नवंबर 2026"
    assert Local("en", "America/New_York").date(moment) == "November 22, 2026"
    assert Local("en", "Europe/London").day(date(2026, 11, 8)) == "Sunday, 8 November 2026"
    assert Local("en", INDIA).number(1234567) == "12,34,567"
    assert Local("en", "America/New_York").number(1234567) == "1,234,567"


def test_a_locale_without_a_file_is_written_to_in_english() -> None:
    assert [language_for(name) for name in ("hi-IN", "hi", "mr", "en-GB")] == [
        "hi",
        "hi",
        "en",
        "en",
    ]
    assert Local("mr-Latn-IN", "UTC").date(datetime(2026, 11, 22, tzinfo=UTC)) == "22 November 2026"


def test_a_time_zone_tells_the_country_by_its_old_name_too() -> None:
    zones = countries_of_zones()
    assert (zones[INDIA], zones["Asia/Calcutta"], zones["Asia/Katmandu"]) == ("IN", "IN", "NP")
    assert "Europe/Berlin" not in zones
    assert Local("de", "Europe/Berlin").country == "IN"


def test_a_text_that_names_what_is_not_there_is_an_error() -> None:
    with pytest.raises(Exception, match="is undefined"):
        fill("{{ nothing }}", {})
