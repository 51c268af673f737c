"""Addresses that are taken are exactly those that a mail can be sent to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from core.accounts.models import Email as AccountEmail
from core.cards.recipients import RecipientInput
from core.email_addresses import Email, wire_form

TAKEN = TypeAdapter[str](Email)
# Where rules of addresses begin and end.
PARTS = st.sampled_from(
    [
        *"ab1.-_+'=?%!&/@ \\\"(,:;<>[]#",
        "..",
        "--",
        "xn--",
        "ü",
        "आ",
        "ß",
        "❤",
        "१",
        "\u200b",
        "\r\n",
        "\x00",
    ]
)
TEXTS = st.lists(PARTS, min_size=1, max_size=12).map("".join)


def is_taken(address: str) -> bool:
    try:
        TAKEN.validate_python(address)
    except ValidationError:
        return False
    return True


@given(local_part=TEXTS, domain=TEXTS)
def test_a_mail_can_be_sent_to_every_address_that_is_taken(local_part: str, domain: str) -> None:
    for address in (f"{local_part}@{domain}.example", f"{local_part}@example.{domain}"):
        if is_taken(address):
            wire_form(TAKEN.validate_python(address))


@pytest.mark.parametrize(
    "address",
    [
        "asha@example.com",
        "a..b@docomo.example",
        ".a@example.com",
        "a.@example.com",
        "a!#$%&'*+/?=^_`{|}~-z@example.com",
        f"{'a' * 64}@example.com",
        "asha@ab--cd.example",
        "asha@a.b.c.d.example",
        f"asha@{'a' * 63}.example",
        "आशा@उदाहरण.भारत",
        "asha@xn--bcher-kva.example",
    ],
)
def test_a_mailbox_that_exists_somewhere_is_taken_by_every_model(address: str) -> None:
    assert is_taken(address)
    assert RecipientInput(name="A", email=address).email == address
    assert TypeAdapter[str](AccountEmail).validate_python(address.upper()) == address
    wire_form(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "@",
        "asha",
        "asha@localhost",
        "@example.com",
        "asha@",
        "a@b@example.com",
        "asha@example..com",
        "asha@.example.com",
        "asha@example.com.",
        "asha@-example.com",
        "asha@example-.com",
        "asha@exa_mple.com",
        "asha@127.0.0.1",
        "asha@[127.0.0.1]",
        "asha@example.com:25",
        "asha@example.com/x",
        "asha@exam%70le.com",
        "asha@example.1",
        f"asha@{'a' * 64}.example",
        f"{'a' * 65}@example.com",
        f"{'é' * 33}@example.com",
        f"asha@{'a.' * 130}example",
        "...@example.com",
        "a b@example.com",
        "a\u200b@example.com",
        "a\u202e@example.com",
        "asha@exam\u00adple.com",
        "a(b)@example.com",
        '"a b"@example.com',
        "a,b@example.com",
        "Asha <asha@example.com>",
        "asha@example.com\r\nBcc: t@example.com",
        "asha@example.com\x00",
        "a\ud800@example.com",
        "=?utf-8?q?x=40evil.example=0d=0aBcc=3a_y=40evil.example?=@example.com",
        "a=?b@example.com",
    ],
)
def test_other_texts_are_refused_by_every_model(address: str) -> None:
    assert not is_taken(address)
    with pytest.raises(ValidationError):
        RecipientInput(name="A", email=address)
    with pytest.raises(ValidationError):
        TypeAdapter[str](AccountEmail).validate_python(address)
