"""Checks of templates on save, before a transaction begins: hostile code takes long to read."""

import asyncio
from uuid import UUID
from weakref import WeakValueDictionary

from core.cards.texts import require_drawable, texts_of
from core.cards.variables import check_rules
from core.errors import ConflictError, FieldProblem, InvalidInputError, UnavailableError
from core.rendering import Composer, RenderError, TemplateError
from core.templates.drafts import TemplateCreate, TemplateUpdate

# Longer than a check takes, shorter than a client waits: a full queue ends in 503.
MAX_WAIT_SECONDS = 8.0


class TemplateChecks:
    """Checks templates in the composer's processes, one at a time of each user.

    A user whose templates take until the deadline waits for themselves, not others for them.
    """

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._turns: WeakValueDictionary[UUID | None, asyncio.Lock] = WeakValueDictionary()

    async def check(self, user_id: UUID | None, template: TemplateCreate | TemplateUpdate) -> None:
        """Check that cards can be rendered from the code and the config.

        Raises InvalidInputError if they cannot, CharactersNotDrawableError for a sample with
        characters that no font has, UnavailableError if no process is free to tell.
        """
        try:
            check_rules(template.template_config.variables)
        except ConflictError as error:
            problem = FieldProblem("template_config.variables", error.message)
            raise InvalidInputError(problem) from error
        sample = template.template_config.sample.model_dump()
        require_drawable(texts_of(sample, {}), prefix="template_config.sample.")
        try:
            async with asyncio.timeout(MAX_WAIT_SECONDS), self._turn(user_id):
                await self._composer.check(template.template_code)
        except TemplateError as error:
            raise InvalidInputError(FieldProblem("template_code", str(error))) from error
        except (TimeoutError, RenderError) as error:
            raise UnavailableError("The check of templates") from error

    def _turn(self, user_id: UUID | None) -> asyncio.Lock:
        """Return the lock of a user, kept for as long as a request holds or awaits it."""
        return self._turns.setdefault(user_id, asyncio.Lock())
