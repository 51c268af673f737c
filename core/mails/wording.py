"""The texts of mails, by language: one file each in ``languages/``."""

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from liquid import BoundTemplate, Environment, StrictUndefined

HERE = Path(__file__).parent
FALLBACK = "en"

Texts = Mapping[str, Any]


class _Liquid(Environment):
    # Values cannot be read as Liquid, and these files are ours: the limits are for mishaps.
    output_stream_limit = 1024 * 1024


_PLAIN = _Liquid(undefined=StrictUndefined)
_HTML = _Liquid(undefined=StrictUndefined, autoescape=True)


@functools.cache
def languages() -> dict[str, Texts]:
    """The texts of every language, by its code."""
    files = sorted((HERE / "languages").glob("*.toml"))
    return {file.stem: tomllib.loads(file.read_text("utf-8")) for file in files}


def language_for(locale: str) -> str:
    """The language to write to a reader with this locale (BCP 47): English if it is not there."""
    known = languages()
    return next((code for code in (locale, locale.partition("-")[0]) if code in known), FALLBACK)


@functools.lru_cache(maxsize=2048)
def _line(template: str) -> BoundTemplate:
    return _PLAIN.from_string(template)


def fill(template: str, values: Mapping[str, object]) -> str:
    """One text with its values; plain, not escaped."""
    return _line(template).render(**values)


@functools.cache
def _frame(name: str) -> BoundTemplate:
    environment = _HTML if name.endswith(".html") else _PLAIN
    return environment.from_string((HERE / name).read_text("utf-8"))


def frame(name: str, values: Mapping[str, object]) -> str:
    """``frame.html``, ``frame.txt`` or ``page.html`` filled in; in HTML every value is escaped."""
    return _frame(name).render(**values)
