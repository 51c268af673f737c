"""A template's own variables: checked against its JSON Schema, completed with its defaults."""

from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator

from core.errors import FieldProblem, InvalidInputError


def resolve_variables(schema: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """``given`` over the schema's defaults; InvalidInputError names each wrong or unknown field."""
    properties: Mapping[str, Any] = schema.get("properties", {})
    problems = [
        FieldProblem(f"variables.{name}", "The template has no such variable.")
        for name in given
        if name not in properties
    ]
    problems += [
        FieldProblem(".".join(["variables", *map(str, error.absolute_path)]), error.message)
        for error in Draft202012Validator(dict(schema)).iter_errors(dict(given))
        if error.validator != "additionalProperties"
    ]
    if problems:
        raise InvalidInputError(*problems)
    defaults = {name: rule["default"] for name, rule in properties.items() if "default" in rule}
    return defaults | dict(given)
