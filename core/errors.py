"""Errors of the domain. Each carries a stable ``code`` and one sentence for people.

The API turns them into problem documents; the workers write them into the job they happened in.
"""

from dataclasses import dataclass


class DomainError(Exception):
    """Something a caller can act on. ``code`` is stable; ``message`` is one clear sentence."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class NotFoundError(DomainError):
    """There is no such thing, or the caller may not know that there is."""


class UnauthenticatedError(DomainError):
    """The caller did not prove who they are."""

    def __init__(
        self,
        code: str = "unauthenticated",
        message: str = "Sign in: a valid access token is needed.",
    ) -> None:
        super().__init__(code, message)


class ForbiddenError(DomainError):
    """The caller is known but may not do this."""


class ConflictError(DomainError):
    """The request does not fit the present state of the thing it is about."""


class PreconditionFailedError(DomainError):
    """The thing is not in the state that the caller made a condition."""

    def __init__(self, message: str) -> None:
        super().__init__("precondition_failed", message)


@dataclass(frozen=True)
class FieldProblem:
    """One field of the input and what is wrong with it; ``field`` is a dotted path."""

    field: str
    message: str


class InvalidInputError(DomainError):
    """Fields of the input are wrong; ``fields`` names each."""

    def __init__(self, *fields: FieldProblem) -> None:
        super().__init__("invalid_input", "The request has fields that are not valid.")
        self.fields = fields


class CharactersNotDrawableError(InvalidInputError):
    """Texts have characters that no font of the cards has; ``fields`` names each text."""

    def __init__(self, message: str, *fields: FieldProblem) -> None:
        super().__init__(*fields)
        self.code: str = "characters_not_drawable"
        self.message = message


class TooLargeError(DomainError):
    """What was sent is larger than it may be, or than there is room for."""


class UnsupportedTypeError(DomainError):
    """What was sent is of a kind that is not taken."""


class RateLimitedError(DomainError):
    """Too many requests; worth trying again after ``retry_after`` seconds.

    ``limit`` is how many there may be, where that is ours to say.
    """

    def __init__(self, message: str, retry_after: int, limit: int | None = None) -> None:
        super().__init__("rate_limited", message)
        self.retry_after = retry_after
        self.limit = limit


class UnavailableError(DomainError):
    """A part the service depends on does not answer; worth trying again soon."""

    def __init__(self, part: str, retry_after: int = 2) -> None:
        super().__init__(
            "service_unavailable", f"{part} does not answer right now. Try again shortly."
        )
        self.retry_after = retry_after
