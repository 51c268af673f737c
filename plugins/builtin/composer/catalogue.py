"""The languages the composer writes: one Fluent file each, read when first needed."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from babel.core import get_global, parse_locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

FOLDER = Path(__file__).parent / "languages"
LANGUAGES = tuple(sorted(path.stem for path in FOLDER.glob("*.ftl")))
FALLBACK = "en"


class Catalogue:
    """The slots of one language. A slot is a Fluent message whose attributes are its variants.

    Raises ValueError for a file with a line Fluent cannot read, or with a slot written twice.
    """

    def __init__(self, language: str, source: str) -> None:
        self.language = language
        resource = FluentResource(source)
        self._refuse_slips(resource.body)
        # Fluent's isolation marks (U+2068, U+2069) are drawn as boxes by some fonts.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(resource)

    def variants(self, slots: Sequence[str]) -> list[Any]:
        """The variants of the first of `slots` this language has; [] when it has none."""
        for slot in slots:
            if self._bundle.has_message(slot):
                return list(self._bundle.get_message(slot).attributes.values())
        return []

    def format(self, variant: Any, values: Mapping[str, str]) -> str:
        """Fill in a variant. Raises ValueError when it needs a value that is not given."""
        # Fluent itself would print the name of what is missing.
        text, errors = self._bundle.format_pattern(variant, dict(values))
        if errors:
            raise ValueError(f"{self.language}.ftl: {errors[0]}")
        return str(text)

    def text(self, message: str) -> str | None:
        """The value of a message that is no slot, such as the name of a festival."""
        if not self._bundle.has_message(message):
            return None
        return self.format(self._bundle.get_message(message).value, {})

    def respected(self, name: str) -> str:
        """A name with the language's word of respect, which it may carry already."""
        honorific = self.text("honorific")
        if not honorific or name.casefold().split()[-1:] == [honorific.casefold()]:
            return name
        return f"{name} {honorific}"

    def forms(self, form: str) -> dict[str, str]:
        """The words that differ between familiar and respectful address, by name."""
        slot = f"form-{form}"
        if not self._bundle.has_message(slot):
            return {}
        attributes = self._bundle.get_message(slot).attributes
        return {name: self.format(pattern, {}) for name, pattern in attributes.items()}

    def _refuse_slips(self, body: Sequence[object]) -> None:
        seen: set[str] = set()
        for entry in body:
            if isinstance(entry, ast.Junk):
                line = str(entry.content).strip().partition("\n")[0]
                raise ValueError(f"{self.language}.ftl: cannot read {line!r}")  # noqa: TRY004 - a slip in a file, no wrong type
            if isinstance(entry, ast.Message):
                if entry.id.name in seen:
                    raise ValueError(f"{self.language}.ftl: {entry.id.name} is there twice")
                seen.add(entry.id.name)


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of one of LANGUAGES."""
    source = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    return Catalogue(language, source)


@cache
def _by_script() -> dict[tuple[str, str], str]:
    return {key: language for language in LANGUAGES if (key := _language_and_script(language))}


def choose_language(tag: str) -> str:
    """The one of LANGUAGES with the language and script of a BCP 47 tag, or English.

    "hi-IN" is hi; "pa-PK" is written in Arabic script, so it is not pa.
    """
    key = _language_and_script(tag)
    return _by_script().get(key, FALLBACK) if key else FALLBACK


def _language_and_script(tag: str) -> tuple[str, str] | None:
    try:
        language, territory, script, *_ = parse_locale(tag, sep="-")
    except ValueError:
        return None
    if script:
        return language, script
    likely = get_global("likely_subtags")
    full = likely.get(f"{language}_{territory}") or likely.get(language)
    return (language, full.split("_")[1]) if full else None
