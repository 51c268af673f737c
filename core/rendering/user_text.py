"""Texts of the user on their way through a template, which remember their names.

A text knows the names of the values it was made from, through filters, `assign` and `capture`, so
that its places in the document are known. Where a template outputs one, `mark` puts it between
marks, and `take_marks` takes the marks away again and says where they stood.

Escaping happens once, at the output. Filters get the text that the user typed: one that worked on
escaped text would count `'` as five characters, or cut it in two.
"""

from __future__ import annotations

import functools
import html
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from liquid import Markup
from liquid.builtin.output import OutputNode
from liquid.builtin.tags.capture_tag import CaptureNode
from liquid.builtin.tags.echo_tag import EchoNode
from liquid.stringify import to_liquid_string

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from io import StringIO
    from typing import TextIO

    from liquid.context import RenderContext

MAX_SPANS = 2_000

# Unassigned characters that Unicode has every renderer ignore, and digits that it ignores too: a
# mark that is left anywhere is not seen.
_START, _NAMED, _END = "\ufff0", "\ufff1", "\ufff2"
_UNSEEN_DIGITS = {ord(digit): 0xE0000 + ord(digit) for digit in "0123456789"}
_MARK = re.compile(f"{_START}([a-z0-9_., ]*){_NAMED}|{_END}")
_MARK_CHARACTER = re.compile(f"[{_START}{_NAMED}{_END}]")
_TAG = re.compile(r"<[^<>]*>")
_NO_NAMES: frozenset[str] = frozenset()


class UserText(str):
    """A text of the user; `names` are the values it was made from, such as `message`."""

    __slots__ = ("names",)
    names: frozenset[str]


class UserMarkup(Markup):
    """Markup with a text of the user in it, escaped already."""

    names: frozenset[str] = _NO_NAMES


_NAMED_KINDS = (UserText, UserMarkup)


class TextSpan(NamedTuple):
    """Where a document shows texts: their names, and the first and the last offset + 1."""

    names: tuple[str, ...]
    start: int
    end: int


def user_text(name: str, text: str) -> UserText:
    """Return `text` as the value of that name."""
    made = UserText(_MARK_CHARACTER.sub("", text))
    made.names = frozenset((name,))
    return made


def mark(value: object, shown: str) -> str:
    """Return `shown`, the output of `value`, between marks if it is a text of the user."""
    names = _names_of(value)
    return f"{_START}{' '.join(sorted(names))}{_NAMED}{shown}{_END}" if names else shown


def take_marks(marked: str) -> tuple[str, list[TextSpan]]:
    """Return the document without marks, and where they stood: outer spans after inner ones."""
    parts: list[str] = []
    spans: list[TextSpan] = []
    starts: list[tuple[tuple[str, ...], int]] = []
    length = last = 0
    for found in _MARK.finditer(marked):
        # A mark without its fellows is not ours.
        parts.append(_MARK_CHARACTER.sub("", marked[last : found.start()]))
        length += len(parts[-1])
        last = found.end()
        if found[1] is not None:
            starts.append((tuple(found[1].split()), length))
        elif starts and len(spans) < MAX_SPANS:
            spans.append(TextSpan(*starts.pop(), length))
    parts.append(_MARK_CHARACTER.sub("", marked[last:]))
    return "".join(parts), spans


def insert_marks(document: str, spans: Iterable[TextSpan], first: int = 0) -> str:
    """Return the document with the number of each span between marks where it stands.

    They are numbered from `first`.
    """
    edges: list[tuple[int, int, int, str]] = []
    for number, (_, start, end) in enumerate(spans, first):
        if start < end:
            # Where spans meet, the one before ends before the next begins, and the outer begins
            # before the inner.
            digits = str(number).translate(_UNSEEN_DIGITS)
            edges.append((start, 1, -end, f"{_START}{digits}{_NAMED}"))
            edges.append((end, 0, -start, _END))
    parts: list[str] = []
    last = 0
    for offset, _, _, text in sorted(edges):
        parts += (document[last:offset], text)
        last = offset
    return "".join((*parts, document[last:]))


def seen_size(value: object) -> int:
    """Return the length of a text, a list or a mapping; of markup, that of its text."""
    if type(value) is UserMarkup:
        return len(_text_of(value))
    try:
        return len(value)  # type: ignore[arg-type]  # a TypeError is the answer
    except TypeError:
        return 0


def plain(text: str) -> str:
    """Return `text` as it is: the output escapes it."""
    return text


def without_line_ends(text: str) -> str:
    """Return `text` without its line breaks."""
    made = re.sub(r"\r?\n", "", text)
    return Markup(made) if isinstance(text, Markup) else made


# In place of Liquid's own, which escape a text before the output does, or count the escapes.
PLAIN_FILTERS: dict[str, Callable[..., Any]] = {
    "escape": plain,
    "escape_once": plain,
    "strip_newlines": without_line_ends,
    "size": seen_size,
}
# These take characters apart, so of markup they get its text.
_CUTTING = frozenset(("slice", "truncate", "truncatewords", "url_encode", "base64_encode"))


def keeping_names(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """Return the filter `function`: it gets plain text, and its result keeps the names."""

    @functools.wraps(function)
    def filter_(value: Any, *arguments: Any, **options: Any) -> Any:
        names = _names_of(value).union(*map(_names_of, arguments))
        if not names:
            return function(value, *arguments, **options)
        if name != "size":
            cuts = name in _CUTTING or (name == "split" and arguments[:1] == ("",))
            value = _unescaped(value, cuts=cuts)
            arguments = tuple(_unescaped(one, cuts=False) for one in arguments)
        return _named(function(value, *arguments, **options), names)

    return filter_


class MarkingOutput(OutputNode):
    """An output that marks the texts of the user in it."""

    __slots__ = ()

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        """Write the value; return how much was written."""
        value = self.expression.evaluate(context)
        return buffer.write(mark(value, to_liquid_string(value, context.autoescape)))


class MarkingEcho(EchoNode, MarkingOutput):
    """`echo`, marking likewise."""

    __slots__ = ()


class NamingCapture(CaptureNode):
    """`capture`, whose result knows the texts in it."""

    __slots__ = ()

    def _assign(self, context: RenderContext, buf: StringIO) -> None:
        captured, spans = take_marks(buf.getvalue())
        names = frozenset(name for span in spans for name in span.names)
        context.assign(self.name, _named(Markup(captured), names) if names else Markup(captured))


def _names_of(value: Any) -> frozenset[str]:
    kind = type(value)  # an undefined value answers every other question with an error
    if kind in _NAMED_KINDS:
        names: frozenset[str] = value.names
        return names
    if kind is list and value and isinstance(value[0], str):
        return _NO_NAMES.union(*{one.names for one in value if type(one) in _NAMED_KINDS})
    return _NO_NAMES


def _named(value: Any, names: frozenset[str]) -> Any:
    if isinstance(value, Markup):
        markup = UserMarkup(value)
        markup.names = names
        return markup
    if isinstance(value, str):
        text = UserText(value)
        text.names = names
        return text
    if type(value) is list and value and isinstance(value[0], str):
        return [_named(one, names) for one in value]
    return value


def _unescaped(value: Any, *, cuts: bool) -> Any:
    if type(value) is UserMarkup and (cuts or "<" not in value):
        return _text_of(value)
    return value


def _text_of(markup: UserMarkup) -> str:
    return html.unescape(_TAG.sub("", markup))
