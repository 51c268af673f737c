"""What Supabase Auth refuses, as errors of the domain."""

import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import ceil
from typing import Any

import structlog

from core.errors import (
    ConflictError,
    DomainError,
    FieldProblem,
    ForbiddenError,
    InvalidInputError,
    RateLimitedError,
    UnauthenticatedError,
)

log = structlog.get_logger()

TOO_MANY_REQUESTS = 429
# What private.custom_access_token_hook says; Auth passes on no code of a hook's.
SUSPENDED = "This account is suspended."
# Auth's own pause between two mails of a kind, where it does not tell.
USUAL_PAUSE_SECONDS = 60

# Auth's codes: https://supabase.com/docs/guides/auth/debugging/error-codes
_ENDED = {
    *("refresh_token_not_found", "refresh_token_already_used", "session_not_found"),
    *("session_expired", "bad_jwt", "no_authorization", "user_not_found"),
}
_SPENT = {
    *("otp_expired", "flow_state_not_found", "flow_state_expired", "bad_code_verifier"),
    *("bad_oauth_state", "otp_disabled"),
}
_FIELDS = {
    "weak_password": "password",
    "email_address_invalid": "email",
    "email_address_not_authorized": "email",
    "reauthentication_not_valid": "nonce",
}


class MailPauseError(RateLimitedError):
    """The last mail of this kind to this address is too young. Tells that there is an account."""


class MailQuotaError(MailPauseError):
    """The project has sent as many mails as it may within an hour, to whomever."""


class SamePasswordError(InvalidInputError):
    """The new password is the old one."""


def refusal(status: int, content: Any, headers: Mapping[str, str]) -> DomainError:
    """The error for one refusal; ``content`` is the body of Auth's answer."""
    body = content if isinstance(content, dict) else {}
    code = str(body.get("error_code") or body.get("code") or "")
    message = str(body.get("msg") or body.get("message") or "Supabase Auth refuses this.")
    if status == TOO_MANY_REQUESTS:
        return _too_many(code, message, headers)
    if message == SUSPENDED or code == "user_banned":
        return ForbiddenError("account_suspended", SUSPENDED)
    if code in _ENDED:
        return session_ended()
    return _of_the_input(code, message) or _of_the_state(code) or _unknown(status, code, message)


def reserved_username() -> InvalidInputError:
    """Nobody may have this username."""
    return InvalidInputError(
        FieldProblem("username", "This username is reserved. Choose another one.")
    )


def session_ended() -> UnauthenticatedError:
    """The refusal of a token whose session was ended, or never was."""
    return UnauthenticatedError("session_ended", "This session has ended. Sign in again.")


def _of_the_input(code: str, message: str) -> DomainError | None:
    if code in _SPENT:
        return ForbiddenError(
            "code_invalid", "The code or link is wrong, expired or already used. Request a new one."
        )
    if code == "same_password":
        return SamePasswordError(FieldProblem("password", message))
    return InvalidInputError(FieldProblem(_FIELDS[code], message)) if code in _FIELDS else None


def _of_the_state(code: str) -> DomainError | None:
    match code:
        case "invalid_credentials":
            return UnauthenticatedError(
                "invalid_credentials", "The e-mail address, username or password is wrong."
            )
        case "email_not_confirmed":
            return ForbiddenError(
                "email_not_confirmed",
                "Confirm your e-mail address first, with the link or code in the e-mail.",
            )
        case "email_exists" | "user_already_exists":
            return ConflictError("email_taken", "Another account has this e-mail address.")
        case "reauthentication_needed":
            return ForbiddenError(
                "reauthentication_needed",
                "This session is more than a day old. Request a code with"
                " /auth/reauthenticate and send it as nonce.",
            )
        case "signup_disabled" | "email_provider_disabled":
            return ForbiddenError("signup_disabled", "Registration is closed.")
    return None


def _unknown(status: int, code: str, message: str) -> DomainError:
    log.warning("auth_refused", status=status, code=code)
    return InvalidInputError(FieldProblem("body", message))


def _too_many(code: str, message: str, headers: Mapping[str, str]) -> RateLimitedError:
    # Auth tells its pause in a sentence and nowhere else.
    found = re.search(r"after ([0-9]{1,9}) second", message)
    told = _seconds_until(headers.get("retry-after", ""))
    seconds = told or (int(found[1]) if found else USUAL_PAUSE_SECONDS)
    problem = f"Too many attempts. Try again in {seconds} s."
    if code != "over_email_send_rate_limit":
        return RateLimitedError(problem, seconds)
    # Only of the pause does Auth say how long it is.
    return (MailPauseError if found else MailQuotaError)(problem, seconds)


def _seconds_until(retry_after: str) -> int | None:
    """Return a ``Retry-After`` in seconds from now, at least 1, or None if it says none."""
    if re.fullmatch("[0-9]{1,9}", retry_after):
        return max(int(retry_after), 1)
    try:
        moment = parsedate_to_datetime(retry_after)
        return max(ceil(moment.timestamp() - time.time()), 1)
    except (ValueError, OverflowError):
        return None
