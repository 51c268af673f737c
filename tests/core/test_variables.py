"""Template variables: what people may fill in, and what template authors may ask for."""

import json
from typing import Any

import pytest

from core.cards.variables import COLOR_PATTERN, resolve_variables
from core.errors import ConflictError, InvalidInputError
from core.settings import ROOT

COLOR = {"type": "string", "format": "color", "pattern": COLOR_PATTERN, "default": "#ff8800"}
SCHEMA = {
    "type": "object",
    "properties": {"accent": COLOR, "lamps": {"type": "integer", "default": 3}},
}


def test_defaults_fill_in_what_is_not_given() -> None:
    assert resolve_variables(SCHEMA, {"lamps": 5}) == {"accent": "#ff8800", "lamps": 5}


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"accent": "red"}, "variables.accent"),
        ({"accent": "#ff8800;background:url(http://x)"}, "variables.accent"),
        ({"accent": ["#ff8800"]}, "variables.accent"),
        ({"lamps": "many"}, "variables.lamps"),
        ({"other": 1}, "variables.other"),
    ],
)
def test_a_wrong_value_is_named(given: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        resolve_variables(SCHEMA, given)
    assert [problem.field for problem in caught.value.fields] == [field]


@pytest.mark.parametrize(
    "rule",
    [
        {"$ref": "http://127.0.0.1:9/schema.json", "type": "string", "default": ""},
        {"type": "string", "pattern": "^(a+)+$", "default": ""},
        {"type": "object", "default": ""},
        {"type": "string"},
        {"type": "string", "default": "x", "allOf": [{}]},
    ],
)
def test_a_schema_that_could_fetch_or_run_for_ever_is_refused(rule: dict[str, Any]) -> None:
    with pytest.raises(ConflictError):
        resolve_variables({"type": "object", "properties": {"x": rule}}, {"x": "a" * 40 + "!"})


@pytest.mark.parametrize(
    "schema", [{}, {"properties": []}, {"$ref": "#"}, {"properties": {"A B": {}}}]
)
def test_a_schema_of_the_wrong_shape_is_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(ConflictError):
        resolve_variables(schema, {})


def test_every_starter_template_describes_its_variables_properly() -> None:
    files = list((ROOT / "supabase/seeds/templates").glob("*.json"))
    assert len(files) >= 12
    for file in files:
        resolve_variables(json.loads(file.read_text())["config"]["variables"], {})
