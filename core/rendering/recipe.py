"""Templates that count the texts of users themselves, which go wrong: refused when they are saved.

`size` counts code points, and knew escaped text as longer than the reader sees it; lettering sized
by it vanished for a message with an apostrophe. Templates have `counts` for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from liquid import RenderContext
from liquid.builtin.expressions import (
    FilteredExpression,
    LoopExpression,
    Path,
    StringLiteral,
)
from liquid.builtin.output import OutputNode
from liquid.builtin.tags.assign_tag import AssignNode
from liquid.builtin.tags.capture_tag import CaptureNode

from core.rendering.errors import TemplateError
from core.rendering.template import TEXTS, parse_template

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from liquid import BoundTemplate, Token
    from liquid.ast import Node
    from liquid.builtin.expressions import Filter
    from liquid.expression import Expression

# Filters that make a text of a list again.
_FROM_LIST = frozenset(("first", "last", "join"))
_NUMBERS = frozenset(
    (
        *("abs", "at_least", "at_most", "ceil", "divided_by", "floor"),
        *("minus", "modulo", "plus", "round", "times", "sum", "size"),
    )
)


class _Kind(NamedTuple):
    """A value made of the text of that name; a list of such texts if `is_list`."""

    name: str
    is_list: bool = False


def check_template(template_code: str) -> None:
    """Raise TemplateError for a template that cannot be parsed, or counts a text by `size`.

    The message names the line, and for `size` the value to use in its place. Texts are followed
    through filters, `assign`, `capture` and loops, in the order of the template. Takes quadratic
    time for hostile code, so it runs only in processes that can be killed.
    """
    template = parse_template(template_code)
    try:
        _Reader(template).read(template.nodes)
    except RecursionError as error:
        raise TemplateError("The template nests too deeply.") from error


class _Reader:
    """Reads a template from its beginning to its end. `_known` has the kinds of its values."""

    def __init__(self, template: BoundTemplate) -> None:
        self._context = RenderContext(template)
        self._known: dict[str, _Kind | None] = {name: _Kind(name) for name in TEXTS}

    def read(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            kinds = [self._kind(expression) for expression in node.expressions()]
            if isinstance(node, AssignNode):
                self._known[node.name] = kinds[0]
            elif loops := [one for one in node.expressions() if isinstance(one, LoopExpression)]:
                self._known[loops[0].identifier] = self._item(loops[0])
            self.read(node.children(self._context, include_partials=False))
            if isinstance(node, CaptureNode):
                self._known[node.name] = self._captured(node)

    def _captured(self, node: CaptureNode) -> _Kind | None:
        return next(filter(None, map(self._kind, _outputs(node, self._context))), None)

    def _item(self, loop: LoopExpression) -> _Kind | None:
        kind = self._kind(loop.iterable)
        return kind and _Kind(kind.name)

    def _kind(self, expression: Expression) -> _Kind | None:
        """Return the kind of a value. Raises TemplateError for a text that is counted in it."""
        if isinstance(expression, Path):
            return self._path(expression)
        if isinstance(expression, FilteredExpression):
            return self._filtered(self._kind(expression.left), expression.filters)
        for child in expression.children():
            self._kind(child)
        return None

    def _path(self, path: Path) -> _Kind | None:
        for child in path.children():
            self._kind(child)
        head, *rest = path.path
        if head == "v" and rest and isinstance(rest[0], str):
            kind, rest = _Kind(f"v.{rest[0]}"), rest[1:]
        elif isinstance(head, str) and self._known.get(head):
            kind = self._known[head]  # type: ignore[assignment]  # it was just found to be there
        else:
            return None
        if rest == ["size"] and not kind.is_list:
            raise _refusal(kind.name, path.token)
        return _Kind(kind.name) if rest else kind

    def _filtered(self, kind: _Kind | None, filters: list[Filter] | None) -> _Kind | None:
        for one in filters or ():
            given = [self._kind(argument) for argument in one.children()]
            kind = kind or next(filter(None, given), None)
            if kind is None:
                continue
            if one.name == "size" and not kind.is_list:
                raise _refusal(kind.name, one.token)
            kind = _after(kind, one)
        return kind


def _after(kind: _Kind, one: Filter) -> _Kind | None:
    if one.name in _NUMBERS:
        return None
    if one.name == "split":
        # Split at nothing, it is a list of characters: its size is the text's.
        separator = one.children()[:1]
        letters = bool(separator) and _is_empty(separator[0])
        return kind if letters else kind._replace(is_list=True)
    return kind._replace(is_list=False) if one.name in _FROM_LIST else kind


def _is_empty(expression: Expression) -> bool:
    return isinstance(expression, StringLiteral) and expression.value == ""


def _outputs(node: Node, context: RenderContext) -> Iterator[Expression]:
    for child in node.children(context, include_partials=False):
        if isinstance(child, OutputNode):
            yield child.expression
        yield from _outputs(child, context)


def _refusal(name: str, token: Token) -> TemplateError:
    line = token.source.count("\n", 0, token.start_index) + 1
    counts = ", ".join(f"counts.{name}.{one}" for one in ("graphemes", "lines"))
    return TemplateError(
        f"The template has an error in line {line}: size does not count the visible letters of "
        f"{name}. Use {counts} or counts.{name}.width in place of it."
    )
