"""Addresses are read as browsers read them, wherever something depends on their host."""

import httpx
import pytest
from pydantic import TypeAdapter, ValidationError
from pydantic_core import Url

from core.settings import ApiSettings
from core.urls import Redirect, checked_address, origin_of
from core.webhooks.models import WebhookUrl
from tests.support import Stack
from tools.route_table import SETTINGS

DECEPTIVE = [
    "http://evil.example\\@127.0.0.1:3000/",
    "http:\\\\evil.example/",
    "https://127.0.0.1:3000@evil.example/",
    "https://:secret@evil.example/",
    "https://evil.example\t/",
    "https://evil\n.example/",
    "https://evil.example /",
    " https://evil.example/",
    "https://evil.example\x00/",
    "https://evil.example\u2028/",
    "https://evil.example:99999/",
    "https://[::1/",
    "https://",
    "//evil.example/",
    "/\\evil.example",
    "evil",
    "javascript://127.0.0.1/%0aalert(1)",
    "JavaScript://127.0.0.1/%0aalert(1)",
    "data://text/html,x",
    "file:///etc/passwd",
    "blob:https://a.example/x",
    "https://\ud800.example/",
]
PLAIN = [
    "http://127.0.0.1:3000/welcome",
    "https://cards.example/a?b=c&d=%20#e",
    "https://कार्ड.example/",
    "myapp://callback",
    "com.example.cards://login?x=1",
    "https://cards.example/a@b",
]


@pytest.mark.parametrize("address", DECEPTIVE)
def test_an_address_that_parsers_read_differently_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"\bURLs?\b"):
        checked_address(address)
    for model in (Redirect, WebhookUrl):
        with pytest.raises(ValidationError):
            TypeAdapter(model).validate_python(address)


@pytest.mark.parametrize("address", PLAIN)
def test_a_plain_address_is_taken_in_the_spelling_of_browsers(address: str) -> None:
    assert checked_address(address) == address
    assert TypeAdapter[str](Redirect).validate_python(address) == str(Url(address))


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://cards.example", "https://cards.example"),
        ("HTTPS://Cards.Example:443/a?b#c", "https://cards.example"),
        ("http://cards.example:443/", "http://cards.example:443"),
        ("http://cards.example:80/", "http://cards.example"),
        ("http://[::1]:3000/", "http://[::1]:3000"),
        ("http://evil.example\\@cards.example/", "http://evil.example"),
        ("https://cards.example@evil.example/", "https://evil.example"),
        ("https://cards.example.evil.example/", "https://cards.example.evil.example"),
        ("myapp://cards.example", None),
        ("null", None),
        ("", None),
        ("http://[", None),
    ],
)
def test_an_origin_is_the_browsers(address: str, origin: str | None) -> None:
    assert origin_of(address) == origin


OWN_NETWORK = """
    127.0.0.1 0x7f.1 2130706433 0177.0.0.1 127.1 1%32%37.0.0.1 0 10.0.0.1 169.254.169.254
    [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [fe80::1] [fd00::1]
    localhost localhost. printer printer.local a.internal.
"""


@pytest.mark.parametrize("host", OWN_NETWORK.split())
def test_a_webhook_to_the_own_network_is_refused_however_it_is_written(host: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(WebhookUrl).validate_python(f"https://{host}/hook")


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://Hooks.Example.com/A?b=c", "https://hooks.example.com/A?b=c"),
        ("https://hooks.example.com:443/", "https://hooks.example.com/"),
        ("https:hooks.example.com/x", "https://hooks.example.com/x"),
        ("https://hooks%2eexample.com/", "https://hooks.example.com/"),
    ],
)
def test_a_webhooks_address_is_kept_as_its_sender_reads_it(given: str, kept: str) -> None:
    assert TypeAdapter[str](WebhookUrl).validate_python(given) == kept
    assert httpx.URL(kept).host == "hooks.example.com"


@pytest.mark.parametrize(
    "origin", ["https://cards.example/", "cards.example", "https://cards.example:443", "null", ""]
)
def test_a_setting_that_is_not_an_origin_is_refused(origin: str) -> None:
    with pytest.raises(ValidationError, match="is not an origin"):
        ApiSettings.model_validate({**SETTINGS, "cors_origins": [origin]})


@pytest.mark.parametrize(
    "referer",
    [
        "http://evil.example\\@127.0.0.1:3000/",
        "http://127.0.0.1:3000@evil.example/",
        "http://127.0.0.1:3000.evil.example/",
        "javascript://127.0.0.1:3000/",
        "http://[",
    ],
)
def test_a_referer_of_another_site_may_not_use_the_cookie(stack: Stack, referer: str) -> None:
    cookies = {"Cookie": "tyohaarify_refresh=a.b", "Referer": referer}
    answer = stack.api().post("/auth/refresh", headers=cookies)
    assert (answer.status_code, answer.json()["code"]) == (403, "origin_refused")
