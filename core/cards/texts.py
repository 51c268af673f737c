"""The texts of a card in characters that the fonts of cards have, and its language."""

from collections.abc import Mapping
from typing import Any

from core.errors import CharactersNotDrawableError, FieldProblem
from core.rendering.coverage import explain_missing, missing_in, shown_text

TEXTS = ("message", "title", "recipient_name", "sender_name")


def require_drawable(texts: Mapping[str, Any], *, prefix: str = "") -> None:
    """Check that cards can show the texts; values that are not texts are passed over.

    Raises CharactersNotDrawableError, whose fields are the names after `prefix`.
    """
    missing = missing_in({name: text for name, text in texts.items() if isinstance(text, str)})
    if missing:
        fields = (
            FieldProblem(f"{prefix}{name}", explain_missing({name: units}))
            for name, units in missing.items()
        )
        raise CharactersNotDrawableError(explain_missing(missing), *fields)


def texts_of(values: Mapping[str, Any], variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the texts of a card that are given, with its variables by their dotted names."""
    named = {name: values[name] for name in TEXTS if values.get(name) is not None}
    return named | {f"variables.{name}": value for name, value in variables.items()}


def shown(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with each text as cards show it. Call `require_drawable` before."""
    return {
        name: shown_text(value).text if isinstance(value, str) else value
        for name, value in values.items()
    }
