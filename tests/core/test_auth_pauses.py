"""How long Supabase Auth asks callers to wait, in whatever way it says so."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from core.accounts.refusals import USUAL_PAUSE_SECONDS, refusal
from core.errors import RateLimitedError


def pause(message: str = "", **headers: str) -> int:
    error = refusal(
        429, {"msg": message}, {name.replace("_", "-"): headers[name] for name in headers}
    )
    assert isinstance(error, RateLimitedError)
    return error.retry_after


@pytest.mark.parametrize(("told", "seconds"), [("30", 30), ("0", 1), ("007", 7)])
def test_a_pause_in_seconds_is_passed_on(told: str, seconds: int) -> None:
    assert pause(retry_after=told) == seconds


def test_a_pause_until_a_date_is_passed_on_in_seconds() -> None:
    until = datetime.now(UTC) + timedelta(hours=1)
    assert 3500 < pause(retry_after=format_datetime(until, usegmt=True)) <= 3600
    assert pause(retry_after="Wed, 21 Oct 2015 07:28:00 GMT") == 1


@pytest.mark.parametrize("told", ["", "²", "-1", "1.5", "soon", "9" * 50, "Wed, 99 Oct 2015"])
def test_a_pause_that_cannot_be_read_is_the_usual_one(told: str) -> None:
    assert pause(retry_after=told) == USUAL_PAUSE_SECONDS
    assert pause("You can only request this after 12 seconds.", retry_after=told) == 12
    assert pause(f"after {'9' * 5000} seconds", retry_after=told) == USUAL_PAUSE_SECONDS
