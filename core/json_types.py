"""Values of JSON bodies that pydantic would take from values of other types, too.

Left to itself it takes "1" or true for a number, and a number for a date.
"""

from collections.abc import Callable
from datetime import date
from typing import Annotated

from pydantic import AwareDatetime, BeforeValidator
from pydantic_core import PydanticCustomError


def _never(*types: type, told: str) -> Callable[[object], object]:
    def check(value: object) -> object:
        if isinstance(value, types):
            raise PydanticCustomError("type", "{told}", {"told": told})
        return value

    return check


# Stands behind the bounds, which the description would lose otherwise. 3.0 is a whole number, says
# JSON Schema.
WHOLE = BeforeValidator(_never(bool, str, told="Input should be a whole number"))
_as_text = BeforeValidator(_never(int, float, told="Input should be text"))
Day = Annotated[date, _as_text]
Moment = Annotated[AwareDatetime, _as_text]
