"""Card templates: Liquid in HTML, written by authors who need not be trusted.

Values are escaped and are never read as Liquid. A template cannot reach a file, another template
or Python, cannot declare a value safe, and cannot use more than the limits below.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from liquid import Environment, StrictDefaultUndefined
from liquid.builtin.output import Output
from liquid.builtin.tags.capture_tag import CaptureTag
from liquid.builtin.tags.echo_tag import EchoTag
from liquid.exceptions import LiquidError, ResourceLimitError

from core.rendering.counts import count_text, normalise_text
from core.rendering.errors import TemplateError
from core.rendering.user_text import (
    PLAIN_FILTERS,
    MarkingEcho,
    MarkingOutput,
    NamingCapture,
    TextSpan,
    keeping_names,
    take_marks,
    user_text,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from liquid import BoundTemplate

MAX_TEMPLATE = 512 * 1024
MAX_FILTER_WORK = 10_000_000
CACHED_TEMPLATES = 256

# `include` and `render` would read other templates; `safe` would turn a value into markup.
_FORBIDDEN_TAGS = ("include", "render")
_FORBIDDEN_FILTERS = ("safe",)

# The values that hold a text of the user; those below `v` do unless they are colours.
TEXTS = ("title", "message", "recipient_name", "sender_name")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class FilledTemplate:
    """A template with its values filled in, and where in `html` the texts of the user stand."""

    html: str
    spans: tuple[TextSpan, ...]


class _Output(Output):
    node_class = MarkingOutput


class _Echo(EchoTag):
    node_class = MarkingEcho


class _Capture(CaptureTag):
    node_class = NamingCapture


class _CardEnvironment(Environment):
    loop_iteration_limit = 20_000
    output_stream_limit = 8 * 1024 * 1024
    local_namespace_limit = 1024 * 1024
    context_depth_limit = 20

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        super().setup_tags_and_filters(extra=extra)
        for tag in _FORBIDDEN_TAGS:
            del self.tags[tag]
        for name in _FORBIDDEN_FILTERS:
            del self.filters[name]
        self.filters |= PLAIN_FILTERS
        self.filters = {
            name: keeping_names(name, _bounded(function)) for name, function in self.filters.items()
        }
        for marking in (_Output, _Echo, _Capture):
            self.add_tag(marking)


def render_template(template_code: str, variables: Mapping[str, object]) -> str:
    """Return the HTML of a card, as `fill_template` makes it."""
    return fill_template(template_code, variables).html


def fill_template(template_code: str, variables: Mapping[str, object]) -> FilledTemplate:
    """Fill `variables` into `template_code`, each escaped.

    The texts of the user (`TEXTS`, and the texts below `v`) get LF as their line break, "" in
    place of a text that shows nothing, and their counts below `counts` (docs/templates.md).

    Raises TemplateError for a template that is not Liquid, names a variable that is not given, or
    exceeds a limit; the message names the reason and the line.
    """
    template = parse_template(template_code)
    try:
        html, spans = take_marks(template.render(**_with_counts(variables)))
        return FilledTemplate(html, tuple(spans))
    except LiquidError as error:
        raise TemplateError(_explain(error)) from error
    except RecursionError as error:
        raise TemplateError("The template nests too deeply.") from error
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        # Filters let errors of Python through for values they did not expect.
        raise TemplateError(f"A filter cannot work with the value it is given: {error}.") from error


def _with_counts(variables: Mapping[str, object]) -> dict[str, object]:
    own = variables.get("v")
    given = {name: variables[name] for name in TEXTS if name in variables}
    texts, counts = _texts(given)
    if isinstance(own, Mapping):
        texts["v"], counts["v"] = _texts(own, "v.")
    return {**variables, **texts, "counts": counts}


def _texts(values: Mapping[str, object], prefix: str = "") -> tuple[dict[str, object], Any]:
    """Return the values, texts of the user among them as such, and the counts of the texts."""
    texts, counts = dict(values), {}
    for name, value in values.items():
        if isinstance(value, str) and not _COLOUR.fullmatch(value):
            text = normalise_text(value)
            texts[name] = user_text(prefix + name, text)
            counts[name] = count_text(text)
    return texts, counts


@functools.lru_cache(maxsize=CACHED_TEMPLATES)
def parse_template(template_code: str) -> BoundTemplate:
    """The parsed template, kept for the next card. Raises TemplateError."""
    if len(template_code) > MAX_TEMPLATE:
        raise TemplateError(
            f"The template is over {MAX_TEMPLATE // 1024} KiB; make its art smaller."
        )
    try:
        return _environment().from_string(template_code)
    except LiquidError as error:
        raise TemplateError(_explain(error)) from error
    except RecursionError as error:
        raise TemplateError("The template nests too deeply.") from error


@functools.cache
def _environment() -> _CardEnvironment:
    return _CardEnvironment(autoescape=True, undefined=StrictDefaultUndefined)


def _bounded(function: Callable[..., Any]) -> Callable[..., Any]:
    """The filter, refusing work out of all proportion before it begins.

    Liquid's own limits count what was written; a chain of `replace` or `join` can exhaust the
    memory before anything is. No filter's result is longer than the product of its inputs.
    """

    @functools.wraps(function)
    def filter_(*values: Any, **options: Any) -> Any:
        if math.prod(1 + _size(value) for value in values) > MAX_FILTER_WORK:
            raise ResourceLimitError("a filter is given too much text", token=None)
        return function(*values, **options)

    return filter_


def _size(value: Any) -> int:
    kind = type(value)  # an undefined value answers every other question with an error
    if issubclass(kind, int):
        return int(value).bit_length()
    return len(value) if issubclass(kind, str | list | tuple | range) else 0


def _explain(error: LiquidError) -> str:
    where = error.context()
    place = f" in line {where[0]}" if where else ""
    return f"The template has an error{place}: {error.message}."
