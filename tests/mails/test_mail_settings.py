"""Where mails go: set wholly or not at all."""

from typing import Any

import pytest
from pydantic import ValidationError

from core.mails.delivery import UnneededMailError
from core.settings import WorkerSettings
from workers.mails import _tools

NEEDED = {
    "redis_url": "redis://127.0.0.1",
    "supabase_url": "http://127.0.0.1",
    "api_url": "http://127.0.0.1:1/",
    "worker_database_url": "postgresql://127.0.0.1/x",
    "supabase_secret_key": "k",
}
MAILS = {
    "smtp_url": "smtps://user:password@mail.example",
    "mail_from": "Tyohaarify <hello@example.org>",
    "site_url": "https://example.org/",
}


def settings(**more: Any) -> WorkerSettings:
    return WorkerSettings.model_validate({**NEEDED, **more})


def test_without_a_server_mails_are_cancelled_and_say_so() -> None:
    unstarted: Any = type("Unstarted", (), {"settings": settings()})
    with pytest.raises(UnneededMailError, match="SMTP_URL is not set") as caught:
        _tools(unstarted)
    assert caught.value.code == "mail_not_configured"


@pytest.mark.parametrize("name", ["mail_from", "site_url"])
def test_a_server_alone_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match="set all or none"):
        settings(**{**MAILS, name: None})


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"smtp_url": "http://mail.example"}, "SMTP_URL must look like"),
        ({"smtp_url": "smtp://"}, "SMTP_URL must look like"),
        ({"smtp_url": "smtp://mail.example:99999"}, "SMTP_URL must look like"),
        ({"smtp_url": "smtp://[::1"}, "SMTP_URL must look like"),
        ({"mail_from": "Tyohaarify"}, "MAIL_FROM must look like"),
        ({"mail_from": "Tyohaarify <hello@exa_mple.org>"}, "MAIL_FROM must look like"),
    ],
)
def test_what_cannot_be_is_refused_at_the_start(wrong: dict[str, str], says: str) -> None:
    with pytest.raises(ValidationError, match=says):
        settings(**{**MAILS, **wrong})


def test_addresses_have_no_slash_at_their_end_and_passwords_are_not_shown() -> None:
    made = settings(**MAILS)
    assert (made.site_origin, made.api_origin) == ("https://example.org", "http://127.0.0.1:1")
    assert "password@" not in repr(made)
