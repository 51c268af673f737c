"""Templates filled in by processes that can be killed.

A template comes from people who need not be trusted, and however narrow Liquid's own limits are, a
program that loops can be written within them.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Self

from core.processes import DeadlineError, ProcessError, ProcessPool
from core.rendering.errors import RenderError, TemplateError
from core.rendering.template import FilledTemplate
from core.rendering.user_text import TextSpan

if TYPE_CHECKING:
    from collections.abc import Mapping

DEADLINE = 3.0

_CHILD = "core.rendering.composing_child"


class Composer:
    """Fills in templates. Belongs to one event loop.

        async with Composer() as composer:
            html = await composer.compose(template_code, variables)

    `concurrency` and `deadline` are those of `core.processes.ProcessPool`. Unless `eager`, each
    process starts with its first request.
    """

    def __init__(
        self, *, concurrency: int | None = None, deadline: float = DEADLINE, eager: bool = True
    ) -> None:
        self._deadline = deadline
        self._eager = eager
        self._pool = ProcessPool(_CHILD, deadline=deadline, concurrency=concurrency)

    async def __aenter__(self) -> Self:
        if self._eager:
            self._pool.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._pool.close()

    async def compose(self, template_code: str, variables: Mapping[str, object]) -> str:
        """Return the HTML of a card; see `fill`."""
        return (await self.fill(template_code, variables)).html

    async def fill(self, template_code: str, variables: Mapping[str, object]) -> FilledTemplate:
        """Fill a template in, as `fill_template` does. `variables` are JSON values.

        Raises TemplateError as `fill_template` does and when the deadline is exceeded, and
        RenderError `render_crashed` (retryable) when the processes die or do not start.
        """
        return await self._ask(template_code, dict(variables), doing="render")

    async def check(self, template_code: str) -> None:
        """Check a template as it is saved, without variables. Errors as of `compose`."""
        await self._ask(template_code, None, doing="read")

    async def _ask(
        self, template_code: str, variables: dict[str, object] | None, *, doing: str
    ) -> FilledTemplate:
        request = json.dumps([template_code, variables]).encode("ascii")
        try:
            answer: dict[str, Any] = json.loads(await self._pool.ask(request))
        except DeadlineError as error:
            raise TemplateError(
                f"The template takes longer than {self._deadline:g} s to {doing}; simplify it."
            ) from error
        except ProcessError as error:
            message = "The process that fills in the template ended; try again."
            raise RenderError("render_crashed", message, retryable=True) from error
        if "problem" in answer:
            raise TemplateError(answer["problem"])
        spans = (TextSpan(tuple(names), start, end) for names, start, end in answer["spans"])
        return FilledTemplate(answer["html"], tuple(spans))
