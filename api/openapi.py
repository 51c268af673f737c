"""The API's own description: OpenAPI 3.1, made from what routes declare.

Routes declare their models and problems. What holds for all of them (who may call, entity tags,
Idempotency-Key, limits) and every example is added here, so that no route has to repeat it.
"""

from collections.abc import Iterator
from re import Pattern
from typing import Any

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute, iter_route_contexts
from starlette.routing import compile_path

from api.deps import current_identity, fresh_identity, fresh_write, optional_identity
from api.errors import Problem
from api.examples import parameter_example, sample
from api.problem_examples import problem_examples
from api.routing import LONGEST_KEY, Route
from api.schema_names import rename_schemas

Json = dict[str, Any]
PROBLEM_TYPE = "application/problem+json"

TAGS = {
    "auth": "Accounts: registration, sign-in, passwords, e-mail addresses, sessions.",
    "users": "Your profile, images and statistics; export and deletion of your account.",
    "festivals": "Festivals, their dates in each country, texts and images.",
    "templates": "The gallery: find, create, remix and like templates.",
    "messages": "Suggested texts for cards, from plugins.",
    "cards": "Your cards: generate, update, download.",
    "exports": "Exports of cards as files.",
    "sharing": "Share links of a card, their views and reactions, and e-mails.",
    "collections": "Collections of templates.",
    "jobs": "Background jobs: progress, cancellation, retries.",
    "notifications": "Notifications, and the e-mails you receive.",
    "payments": "Premium, through the payment provider.",
    "webhooks": "Signed messages to your own servers.",
    "moderation": "Moderation of your content, and appeals.",
    "admin": "Administration: users, templates, moderation, analytics, reports.",
    "health": "Liveness and readiness.",
}

_INTEGER = {"type": "integer", "minimum": 0}
HEADERS = {
    "RateLimit-Limit": ("Requests that the limit allows.", _INTEGER),
    "RateLimit-Remaining": ("Remaining requests.", _INTEGER),
    "RateLimit-Reset": ("Seconds until the limit is reset.", _INTEGER),
    "Retry-After": ("Seconds to wait.", _INTEGER),
    "ETag": ("Version of the answer, for `If-None-Match`.", {"type": "string"}),
    "Location": ("Address of the new resource or its job.", {"type": "string"}),
    "X-Request-Id": ("Id of the request in the logs.", {"type": "string"}),
}
_LIMITS = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")

PARAMETERS: Json = {
    "IfNoneMatch": {
        "name": "If-None-Match",
        "in": "header",
        "description": "`ETag` of the answer you have: 304 if it is unchanged.",
        "schema": {"type": "string"},
        "example": '"c9f0f895fb98ab9159f51fd0"',
    },
    "IdempotencyKey": {
        "name": "Idempotency-Key",
        "in": "header",
        "description": "Text that identifies the request, such as a UUID. Sent again with the same"
        " key within a day, it is not carried out again: the first answer is returned.",
        "schema": {
            "type": "string",
            "minLength": 1,
            "maxLength": LONGEST_KEY,
            "pattern": "^[ -~]+$",
        },
    },
}

BEARER = {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT",
    "description": "`access_token` of /auth/login, or of supabase-js.",
}


_Address = tuple[str, Pattern[str], set[str]]


class Api(FastAPI):
    """FastAPI that describes all that its routes do."""

    def openapi(self) -> Json:
        """The OpenAPI 3.1 description."""
        if self.openapi_schema is None:
            self.openapi_schema = _Description(rename_schemas(super().openapi())).of(self)
        return self.openapi_schema

    def methods_of(self, path: str) -> set[str]:
        """Return the methods of an address: as it is spelt, or else as one with parameters."""
        found: set[str] = set()
        for pattern, regex, methods in self._addresses():
            if pattern == path:
                return methods
            if regex.match(path):
                found |= methods
        return found or {"GET"}

    def _addresses(self) -> list[_Address]:
        """Return each address with its methods, those without parameters first."""
        # Not from the description, which takes half a second to make.
        if not hasattr(self, "_known_addresses"):
            methods: dict[str, set[str]] = {}
            for context in iter_route_contexts(self.routes):
                if isinstance(context.original_route, APIRoute) and context.path_format:
                    methods.setdefault(context.path_format, set()).update(context.methods or ())
            self._known_addresses = [
                (path, compile_path(path)[0], methods[path])
                for path in sorted(methods, key=lambda path: path.count("{"))
            ]
        return self._known_addresses


class _Description:
    """FastAPI's description and what is added to it."""

    def __init__(self, description: Json) -> None:
        self._description = description
        self._components: Json = description["components"]
        self._schemas: Json = self._components["schemas"]
        self._responses: Json = {}

    def of(self, app: FastAPI) -> Json:
        """The whole of it."""
        problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        self._schemas |= problem.pop("$defs") | {"Problem": problem}
        for schema in self._schemas.values():
            _restore_nulls(schema)
        for route, path in _routes(app):
            for method in route.methods or ():
                operation = self._description["paths"][path][method.lower()]
                self._complete(operation, method, path, route)
        used = {tag for item in self._operations() for tag in item["tags"]}
        self._description["tags"] = [
            {"name": name, "description": text} for name, text in TAGS.items() if name in used
        ]
        self._components["responses"] = dict(sorted(self._responses.items()))
        self._components["parameters"] = PARAMETERS
        self._components["headers"] = {
            name: {"description": text, "schema": schema}
            for name, (text, schema) in HEADERS.items()
        }
        self._components["securitySchemes"] = {"bearer": BEARER}
        return self._description

    def _operations(self) -> Iterator[Json]:
        for item in self._description["paths"].values():
            yield from item.values()

    def _complete(self, operation: Json, method: str, path: str, route: APIRoute) -> None:
        answers: Json = operation["responses"]
        is_ours = isinstance(route, Route)
        statuses = {int(status) for status in answers if _is_problem(answers[status])}
        calls = set(_calls(route.dependant))
        if calls & {optional_identity, current_identity}:
            signed_in: list[Json] = [{"bearer": []}]
            operation["security"] = signed_in if current_identity in calls else [{}, *signed_in]
            statuses.add(401)
        if is_ours:
            statuses |= self._add_ways(operation, method)
        self._add_examples(operation)
        for answer in answers.values():
            answer["headers"] = _references("headers", "X-Request-Id", *(_LIMITS * is_ours))
        self._add_headers(answers, method, is_ours=is_ours)
        needs_session = bool(calls & {fresh_identity, fresh_write})
        for status in sorted(statuses):
            examples = problem_examples(
                operation["operationId"], status, path, method, needs_session=needs_session
            )
            answers[str(status)] = self._problem(status, examples)
        operation["responses"] = dict(sorted(answers.items()))

    @staticmethod
    def _add_ways(operation: Json, method: str) -> set[int]:
        """What every route of the API does; the problems that come with it."""
        statuses = {429, 503}
        parameters = operation.setdefault("parameters", [])
        if method == "POST":
            parameters.append({"$ref": "#/components/parameters/IdempotencyKey"})
            # 401: keys belong to callers, so a bad token is noticed even where none is needed.
            statuses |= {401, 409, 422}
        if method == "GET" and "application/json" in operation["responses"].get("200", {}).get(
            "content", {}
        ):
            parameters.append({"$ref": "#/components/parameters/IfNoneMatch"})
            operation["responses"]["304"] = {"description": "Not modified."}
        if "requestBody" in operation:
            statuses |= {400, 408, 413, 422}
        return statuses

    def _add_examples(self, operation: Json) -> None:
        for parameter in operation.get("parameters", []):
            example = parameter_example(parameter, self._schemas)
            if example is not None:
                parameter["example"] = example
        body = operation.get("requestBody", {})
        for answer in (body, *operation["responses"].values()):
            for media_type, content in answer.get("content", {}).items():
                if media_type != PROBLEM_TYPE:
                    content["example"] = sample(media_type, content, self._schemas)

    @staticmethod
    def _add_headers(answers: Json, method: str, *, is_ours: bool) -> None:
        for status in ("200", "304"):
            if method == "GET" and is_ours and "304" in answers:
                answers[status]["headers"] |= _references("headers", "ETag")
        for status in ("201", "202", "307"):
            if status in answers:
                answers[status]["headers"] |= _references("headers", "Location")

    def _problem(self, status: int, examples: Json) -> Json:
        name = ".".join(["Problem", str(status), *sorted(examples)])
        if name not in self._responses:
            retry = ("Retry-After",) if status in {429, 503} else ()
            self._responses[name] = {
                "description": next(iter(examples.values()))["title"],
                "headers": _references("headers", "X-Request-Id", *_LIMITS, *retry),
                "content": {
                    PROBLEM_TYPE: {
                        "schema": {"$ref": "#/components/schemas/Problem"},
                        "examples": {code: {"value": value} for code, value in examples.items()},
                    }
                },
            }
        return {"$ref": f"#/components/responses/{name}"}


def operation_id(route: APIRoute) -> str:
    """A name for the operation that suits a client's method."""
    return f"admin_{route.name}" if "admin" in route.tags else route.name


def _routes(app: FastAPI) -> Iterator[tuple[APIRoute, str]]:
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        if isinstance(route, APIRoute) and route.include_in_schema and context.path_format:
            yield route, context.path_format


def _restore_nulls(schema: Json) -> None:
    """FastAPI leaves out whatever is null, in examples, too."""
    for example in schema.get("examples", []):
        if isinstance(example, dict):
            for name in schema.get("required", []):
                example.setdefault(name, None)


def _calls(dependant: Dependant) -> Iterator[Any]:
    yield dependant.call
    for each in dependant.dependencies:
        yield from _calls(each)


def _is_problem(answer: Json) -> bool:
    return PROBLEM_TYPE in answer.get("content", {})


def _references(kind: str, *names: str) -> Json:
    return {name: {"$ref": f"#/components/{kind}/{name}"} for name in names}
