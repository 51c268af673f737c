"""The API's description: whole, true to its own schemas, and naming only codes that exist."""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from api.problem_examples import REFUSALS, status_of
from core.settings import ROOT
from tests.support import Stack
from tools.route_table import openapi

Json = dict[str, Any]

DESCRIPTION = openapi()
COMPONENTS = DESCRIPTION["components"]
OPERATIONS: dict[str, tuple[str, str, Json]] = {
    operation["operationId"]: (verb.upper(), path, operation)
    for path, item in DESCRIPTION["paths"].items()
    for verb, operation in item.items()
}
CODES = set(
    re.findall(r"^\| `([a-z_]+)` \| \d", (ROOT / "docs/reference.md").read_text(), re.MULTILINE)
)
PROBLEM = "application/problem+json"


def resolved(item: Json) -> Json:
    if "$ref" not in item:
        return item
    _, _, kind, name = item["$ref"].split("/")
    found: Json = COMPONENTS[kind][name]
    return found


def contents(operation: Json) -> Iterator[tuple[str, str, Json]]:
    """Each body of an operation: of which status, of which type, what is said of it."""
    for media_type, content in operation.get("requestBody", {}).get("content", {}).items():
        yield "request", media_type, content
    for status, answer in operation["responses"].items():
        for media_type, content in resolved(answer).get("content", {}).items():
            yield status, media_type, content


def examples(content: Json) -> list[Any]:
    named = [each["value"] for each in content.get("examples", {}).values()]
    return [content["example"], *named] if "example" in content else named


def faults(schema: Json, example: Any) -> list[str]:
    whole = {**schema, "components": COMPONENTS}
    return [error.message for error in Draft202012Validator(whole).iter_errors(example)]


def test_no_two_operations_have_the_same_name() -> None:
    assert len(OPERATIONS) == sum(len(item) for item in DESCRIPTION["paths"].values())
    assert all(re.fullmatch(r"[a-z]+(_[a-z]+)*", name) for name in OPERATIONS)


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_body_and_every_status_has_an_example_that_is_valid(name: str) -> None:
    _, _, operation = OPERATIONS[name]
    assert operation["summary"]
    assert operation["description"]
    for status, media_type, content in contents(operation):
        given = examples(content)
        assert given, f"{name}: {status} {media_type} has no example"
        if media_type in {"application/json", PROBLEM}:
            for example in given:
                assert faults(content["schema"], example) == [], (status, example)
    for answer in operation["responses"].values():
        assert resolved(answer)["description"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_parameter_that_must_be_given_has_an_example(name: str) -> None:
    for parameter in map(resolved, OPERATIONS[name][2].get("parameters", [])):
        if parameter.get("required"):
            assert faults(parameter["schema"], parameter["example"]) == [], parameter["name"]


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_problem_is_shown_with_a_code_of_the_reference(name: str) -> None:
    _, path, operation = OPERATIONS[name]
    for status, answer in operation["responses"].items():
        for example in examples(resolved(answer).get("content", {}).get(PROBLEM, {})):
            assert example["code"] in CODES, f"{name} {status}: say its code in problem_examples.py"
            assert example["status"] == int(status)
    if path.startswith("/api/"):
        assert {"429", "503"} <= set(operation["responses"])


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_tells_what_all_routes_do(name: str) -> None:
    verb, path, operation = OPERATIONS[name]
    if not path.startswith("/api/"):
        return
    parameters = {resolved(each)["name"] for each in operation.get("parameters", [])}
    answers = operation["responses"]
    if verb == "POST":
        assert "Idempotency-Key" in parameters
        assert "idempotency_in_progress" in resolved(answers["409"])["content"][PROBLEM]["examples"]
        assert "422" in answers
    if verb == "GET" and "application/json" in answers.get("200", {}).get("content", {}):
        assert "If-None-Match" in parameters
        assert "ETag" in answers["200"]["headers"]
        assert "304" in answers
    for status, answer in answers.items():
        headers = set(resolved(answer)["headers"])
        assert {"RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"} <= headers
        assert ("Retry-After" in headers) == (status in {"429", "503"})
    needed = operation.get("security", [{}])
    assert ("401" in answers) or needed == [{}]
    assert needed in ([{}], [{"bearer": []}], [{}, {"bearer": []}])


def test_what_operations_refuse_is_listed_for_operations_and_statuses_that_exist() -> None:
    for name, codes in REFUSALS.items():
        assert name in OPERATIONS
        for code in codes:
            assert str(status_of(code)) in OPERATIONS[name][2]["responses"], (name, code)


def test_tags_are_described_and_no_others_are() -> None:
    used = {tag for _, _, operation in OPERATIONS.values() for tag in operation["tags"]}
    assert used == {tag["name"] for tag in DESCRIPTION["tags"]}
    assert all(tag["description"] for tag in DESCRIPTION["tags"])


def test_what_schemas_show_as_examples_is_valid() -> None:
    for name, schema in COMPONENTS["schemas"].items():
        for example in schema.get("examples", []):
            assert faults(schema, example) == [], name


def test_the_schemas_are_json_schemas_of_2020_12() -> None:
    for schema in COMPONENTS["schemas"].values():
        validator_for(schema, Draft202012Validator).check_schema(schema)


def test_the_running_api_describes_itself_as_the_code_does(stack: Stack) -> None:
    served = httpx.get(f"{stack.api_url}/openapi.json").json()
    assert served.pop("servers") == [{"url": stack.api_url}]
    assert served == {key: value for key, value in DESCRIPTION.items() if key != "servers"}
