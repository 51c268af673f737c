"""A template's own variables: checked against its JSON Schema, completed with its defaults."""

from collections.abc import Mapping
from typing import Any

from jsonschema import Draft202012Validator

from core.errors import ConflictError, FieldProblem, InvalidInputError

COLOR_PATTERN = "^#[0-9a-fA-F]{6}$"

# Templates are written by people we do not know, so of JSON Schema they get what describes a value
# and nothing that can fetch ($ref), recurse, or run for ever (a pattern of their own).
_RULES = Draft202012Validator(
    {
        "type": "object",
        "additionalProperties": False,
        "required": ["properties"],
        "properties": {
            "type": {"const": "object"},
            "additionalProperties": {"const": False},
            "properties": {
                "type": "object",
                "maxProperties": 50,
                "propertyNames": {"pattern": "^[a-z][a-z0-9_]{0,39}$"},
                "additionalProperties": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["type", "default"],
                    "properties": {
                        "type": {"enum": ["string", "number", "integer", "boolean"]},
                        "title": {"type": "string", "maxLength": 100},
                        "description": {"type": "string", "maxLength": 500},
                        "default": {"type": ["string", "number", "boolean"]},
                        "enum": {"type": "array", "minItems": 1, "maxItems": 50},
                        "format": {"const": "color"},
                        "pattern": {"const": COLOR_PATTERN},
                        "maxLength": {"type": "integer", "minimum": 1, "maximum": 500},
                        "minimum": {"type": "number"},
                        "maximum": {"type": "number"},
                    },
                },
            },
        },
    }
)


def check_rules(schema: Mapping[str, Any]) -> None:
    """ConflictError when the schema is not one that templates may have (docs/templates.md)."""
    if not _RULES.is_valid(schema):
        raise ConflictError(
            "template_invalid", "The schema of the template's variables is invalid."
        )


def resolve_variables(schema: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """``given`` over the schema's defaults.

    InvalidInputError names each wrong or unknown field; ConflictError when the schema itself is
    not one that templates may have (docs/templates.md).
    """
    check_rules(schema)
    properties: Mapping[str, Any] = schema["properties"]
    problems = [
        FieldProblem(f"variables.{name}", "The template has no such variable.")
        for name in given
        if name not in properties
    ]
    problems += [
        FieldProblem(f"variables.{name}", error.message)
        for name, value in given.items()
        if name in properties
        for error in Draft202012Validator(properties[name]).iter_errors(value)
    ]
    if problems:
        raise InvalidInputError(*problems)
    defaults = {name: rule["default"] for name, rule in properties.items()}
    return defaults | dict(given)


def fitting_variables(schema: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Those of ``given`` that the schema takes; ConflictError as above."""
    check_rules(schema)
    properties: Mapping[str, Any] = schema["properties"]
    return {
        name: value
        for name, value in given.items()
        if name in properties and Draft202012Validator(properties[name]).is_valid(value)
    }
