"""Fields of a change that are either given or left out."""

from typing import Annotated, Any, TypeVar

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema

Value = TypeVar("Value")


class _NeverNull:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """What a value that is given must be."""
        schema: CoreSchema = handler(source)["schema"]
        return schema


# With the default None, which says that it was left out: a null that is given is refused.
Given = Annotated[Value | None, _NeverNull()]
