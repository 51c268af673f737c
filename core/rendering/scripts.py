"""The scripts that the renderer runs in the page of a card; the page's own are off."""

from __future__ import annotations

import functools
import json
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_FOLDER = Path(__file__).parent / "scripts"
_NAMES = ("dom", "fit", "marks", "languages", "visibility", "shrink", "samples", "rooms", "settle")

# Words of at least so many letters may be too long for a line.
LONG_WORD = 14
# Language codes that differ from the file names of the npm package `hyphen`.
_PATTERNS = {"en": "en-us", "de": "de-1996", "ne": "hi", "bho": "hi", "mai": "hi", "kok": "mr"}


@functools.cache
def settle_script() -> str:
    """Return the function that `settle.js` describes, as an expression."""
    source = "\n".join((_FOLDER / f"{name}.js").read_text(encoding="utf-8") for name in _NAMES)
    return f"((options) => {{{source}\nreturn settle(options);}})"


@functools.cache
def printing_script() -> str:
    """Return the declarations of `printing.js`."""
    names = ("dom", "printing")
    return "\n".join((_FOLDER / f"{name}.js").read_text(encoding="utf-8") for name in names)


@functools.cache
def texts_style() -> str:
    """Return the style sheet of texts that declare their sizes."""
    return (_FOLDER / "texts.css").read_text(encoding="utf-8")


def hyphenators(node_modules: Path, languages: Iterable[str]) -> str:
    """Return an object of functions that put soft hyphens into a text, by primary language.

    Languages without patterns in the npm package `hyphen` are left out.
    """
    package = node_modules / "hyphen"
    entries = []
    for language in sorted({one.split("-")[0].lower() for one in languages}):
        path = package / "patterns" / f"{_PATTERNS.get(language, language)}.js"
        if path.is_file():
            patterns = f"{_module(path)}, {{hyphenChar: '\\u00ad', minWordLength: {LONG_WORD}}}"
            entries.append(f"{json.dumps(language)}: create({patterns})")
    if not entries:
        return "{}"
    library = _module(package / "hyphen.js")
    return f"(() => {{const create = {library}; return {{{', '.join(entries)}}};}})()"


@functools.lru_cache(maxsize=64)
def _module(path: Path) -> str:
    """Return an expression for the exports of a CommonJS module."""
    source = path.read_text(encoding="utf-8")
    return f"((module) => {{{source}\nreturn module.exports;}})({{exports: {{}}}})"
