"""Reads, carried out by a plan that is made once for each route.

FastAPI finds out for each request anew what kind each dependency is, which takes longer than a read
from the database. What it promises stays: the order, one call of each, all errors of the parameters
together; transactions end before the answer is sent.
"""

from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any

from fastapi import Request, Response
from fastapi._compat import ModelField, field_annotation_is_sequence, lenient_issubclass
from fastapi.datastructures import DefaultPlaceholder
from fastapi.dependencies.models import Dependant
from fastapi.dependencies.utils import request_params_to_args
from fastapi.exceptions import RequestValidationError, ResponseValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel
from starlette.datastructures import QueryParams

from api.bodies import Handler

Values = dict[str, Any]
_Read = tuple[Values, list[Any]]
_Reader = Callable[[QueryParams], _Read]


def planned(route: APIRoute) -> Handler | None:
    """What FastAPI's own handler does for a GET; None for a route that needs more than is here."""
    steps = list(_steps(route.dependant, {}))
    is_json = isinstance(route.response_class, DefaultPlaceholder)
    makes_own = route.response_class is Response and route.response_field is None
    if not (is_json or makes_own) or not all(step.is_plain for step in steps):
        return None
    if not iscoroutinefunction(route.endpoint):
        return None
    *before, endpoint = steps

    async def handle(request: Request) -> Response:
        given, errors = _Given(request), list[Any]()
        async with AsyncExitStack() as stack:
            for step in before:
                values = step.values(given, errors)
                if values is not None:
                    given.solved[step.call] = await step.run(values, stack)
            values = endpoint.values(given, errors)
            if errors or values is None:
                raise RequestValidationError(errors)
            answer = await endpoint.call(**values)
            return answer if isinstance(answer, Response) else _response(route, answer, given)

    return handle


class _Given:
    """What a request brings, and what its dependencies made of it."""

    def __init__(self, request: Request) -> None:
        self.request = request
        # Where dependencies and the endpoint put headers, and perhaps a status.
        self.response = Response()
        self.response.status_code = None  # type: ignore[assignment]  # as FastAPI does
        del self.response.headers["content-length"]
        self.solved: dict[Callable[..., Any], Any] = {}


@dataclass(frozen=True)
class _Step:
    """One dependency, or the endpoint itself."""

    call: Callable[..., Any]
    dependant: Dependant
    context: Callable[..., Any] | None
    needs: tuple[tuple[str, Callable[..., Any]], ...]
    read_query: _Reader

    @property
    def is_plain(self) -> bool:
        """Whether it is of a kind that ``planned`` knows."""
        needs = self.dependant
        is_known = self.context or iscoroutinefunction(_function(self.call))
        return bool(is_known) and not (
            needs.body_params
            or needs.background_tasks_param_name
            or needs.security_scopes_param_name
            or needs.http_connection_param_name
            or needs.concurrency
        )

    def values(self, given: _Given, errors: list[Any]) -> Values | None:
        """The arguments; None, and more ``errors``, when a parameter is not valid."""
        request, known = given.request, len(errors)
        try:
            values = {name: given.solved[call] for name, call in self.needs}
        except KeyError:  # What it needs was given parameters that are not valid.
            return None
        dependant = self.dependant
        if dependant.path_params:
            _add(values, errors, request_params_to_args(dependant.path_params, request.path_params))
        if dependant.query_params:
            _add(values, errors, self.read_query(request.query_params))
        if dependant.header_params:
            _add(values, errors, request_params_to_args(dependant.header_params, request.headers))
        if dependant.cookie_params:
            _add(values, errors, request_params_to_args(dependant.cookie_params, request.cookies))
        if dependant.request_param_name:
            values[dependant.request_param_name] = request
        if dependant.response_param_name:
            values[dependant.response_param_name] = given.response
        return None if len(errors) > known else values

    async def run(self, values: Values, stack: AsyncExitStack) -> Any:
        """What the dependency gives."""
        if self.context is None:
            return await self.call(**values)
        return await stack.enter_async_context(self.context(**values))


def _steps(dependant: Dependant, seen: dict[Callable[..., Any], None]) -> Iterator[_Step]:
    """Every dependency once, each after those that it needs."""
    for each in dependant.dependencies:
        if each.call not in seen:
            yield from _steps(each, seen)
    if dependant.call is None:
        raise TypeError(f"{dependant.path} is no function.")
    seen[dependant.call] = None
    is_generator = isasyncgenfunction(_function(dependant.call))
    yield _Step(
        call=dependant.call,
        dependant=dependant,
        context=asynccontextmanager(dependant.call) if is_generator else None,
        needs=tuple(
            (each.name, each.call) for each in dependant.dependencies if each.name and each.call
        ),
        read_query=_query_reader(dependant.query_params),
    )


def _query_reader(fields: list[ModelField]) -> _Reader:
    """What FastAPI does, which finds out anew what kind each field of a model is."""
    as_fastapi = partial(request_params_to_args, fields)
    model = fields[0].field_info.annotation if len(fields) == 1 else None
    if not lenient_issubclass(model, BaseModel):
        return as_fastapi
    [field] = fields
    is_list = {
        name: field_annotation_is_sequence(info.annotation)
        for name, info in model.model_fields.items()
        if info.validation_alias is None
    }

    def read(given: QueryParams) -> _Read:
        if not given.keys() <= is_list.keys():
            return as_fastapi(given)
        taken = {name: given.getlist(name) if is_list[name] else given[name] for name in given}
        value, errors = field.validate(taken, loc=("query",))
        return ({}, errors) if errors else ({field.name: value}, [])

    return read


def _function(call: Callable[..., Any]) -> Callable[..., Any]:
    is_function = isasyncgenfunction(call) or iscoroutinefunction(call)
    return call if is_function else type(call).__call__


def _add(values: Values, errors: list[Any], read: _Read) -> None:
    found, wrong = read
    values.update(found)
    errors.extend(wrong)


def _response(route: APIRoute, answer: Any, given: _Given) -> Response:
    status: int | None = given.response.status_code
    field = route.response_field
    if field is None:
        raise TypeError(f"{route.path} declares no model of its answer.")
    value, errors = field.validate(answer, {}, loc=("response",))
    if errors:
        raise ResponseValidationError(errors=errors, body=answer)
    response = Response(
        field.serialize_json(
            value,
            include=route.response_model_include,
            exclude=route.response_model_exclude,
            by_alias=route.response_model_by_alias,
            exclude_unset=route.response_model_exclude_unset,
            exclude_defaults=route.response_model_exclude_defaults,
            exclude_none=route.response_model_exclude_none,
        ),
        status_code=status or route.status_code or 200,
        media_type="application/json",
    )
    response.headers.raw.extend(given.response.headers.raw)
    return response
