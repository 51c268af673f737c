"""Lists of which callers choose the fields: ``fields=id,name``, the same way in every list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, Field, GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

FIELDS = Field(description="Only these fields, and `id`. Commas may stand between them.")


@dataclass(frozen=True)
class FieldsOf:
    """Has a ``Sequence[str]`` hold names of fields of ``model``, in its order, ``id`` among them.

    None of them stands for all. Other names are refused.
    """

    model: type[BaseModel]

    def __get_pydantic_core_schema__(
        self, source: object, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """What pydantic validates by."""
        return core_schema.no_info_after_validator_function(self._chosen, handler(source))

    def __get_pydantic_json_schema__(self, *_: object) -> dict[str, Any]:
        """What is said of it."""
        return {"type": "array", "items": {"type": "string", "enum": list(self.model.model_fields)}}

    def _chosen(self, given: Sequence[str]) -> Sequence[str]:
        names = {name.strip() for text in given for name in text.split(",")}
        known = self.model.model_fields
        if not names <= known.keys():
            raise PydanticCustomError(
                "fields", "Choose from: {known}.", {"known": ", ".join(known)}
            )
        return [name for name in known if name == "id" or name in names] if names else []


def only_id_required(schema: dict[str, Any]) -> None:
    """For ``json_schema_extra``: the schema of an item of which some fields were chosen."""
    schema["required"] = ["id"]
