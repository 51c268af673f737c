"""Every address with an id in it: its owner gets there, for everybody else there is nothing.

Generated from the API's description. A route whose id ``things.py`` does not make fails.
"""

import re
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.things import as_admin, png, things_of, things_of_an_admin
from tests.support import Person, Stack
from tools.route_table import openapi

# Names of what everybody may know, or of no thing at all.
PUBLIC = {"festival_id", "username", "token", "country", "year", "language", "version"}
# Where a parameter means another thing than elsewhere.
OTHERWISE = {
    "get_card_export": {"job_id": "card_export"},
    "get_account_export": {"job_id": "account_export"},
    "add_review": {"template_id": "public_template"},
    "update_review": {"template_id": "public_template"},
    "delete_review": {"template_id": "public_template"},
}
UNKNOWN = str(uuid4())
NOBODYS = {401, 404}


@dataclass(frozen=True)
class Operation:
    """One address with ids."""

    name: str
    verb: str
    path: str
    parameters: tuple[str, ...]
    needs_token: bool
    needs_permission: bool
    query: dict[str, Any]
    body: Any
    takes_file: bool

    def send(self, api: httpx.Client, things: dict[str, str], **others: str) -> httpx.Response:
        """Asks for it with these ids."""
        names = {name: OTHERWISE.get(self.name, {}).get(name, name) for name in self.parameters}
        ids = {name: others.get(name) or things[names[name]] for name in self.parameters}
        path = self.path.removeprefix("/api/v1").format(**ids)
        files = {"file": ("picture.png", png(), "image/png")} if self.takes_file else None
        body = filled(self.body, things)
        return api.request(self.verb, path, params=self.query, json=body, files=files)


def filled(body: Any, things: dict[str, str]) -> Any:
    """The example body, about these things."""
    if not isinstance(body, dict):
        return body
    one = {name: things.get(name, value) for name, value in body.items() if name.endswith("_id")}
    many = {name: [things[name[:-1]]] for name in body if name.endswith("_ids")}
    return {**body, **one, **many}


def operations() -> list[Operation]:
    return [
        _operation(verb.upper(), path, operation)
        for path, item in openapi()["paths"].items()
        for verb, operation in item.items()
        if "{" in path and "{provider}" not in path
    ]


def _operation(verb: str, path: str, operation: dict[str, Any]) -> Operation:
    is_edit = path.startswith("/api/v1/festivals") and verb != "GET"
    content = operation.get("requestBody", {}).get("content", {})
    return Operation(
        name=operation["operationId"],
        verb=verb,
        path=path,
        parameters=tuple(re.findall(r"{(\w+)}", path)),
        needs_token={} not in operation.get("security", [{}]),
        needs_permission="admin" in operation["tags"] or is_edit,
        query={
            each["name"]: each["example"]
            for each in operation.get("parameters", [])
            if each.get("in") == "query" and each.get("required")
        },
        body=content.get("application/json", {}).get("example"),
        takes_file="multipart/form-data" in content,
    )


OPERATIONS = {operation.name: operation for operation in operations()}


@dataclass(frozen=True)
class Cast:
    """Who asks, and what is theirs."""

    owner: Person
    other: Person
    admin: httpx.Client
    nobody: httpx.Client
    owners: dict[str, str]
    others: dict[str, str]
    admins: dict[str, str]


@pytest.fixture(scope="module")
async def cast(stack: Stack, unlimited: str) -> Cast:
    owner, other, member, admin = (at(stack, unlimited, stack.person()) for _ in range(4))
    await as_admin(stack, admin.id)
    session = admin.supabase.auth.refresh_session().session
    assert session is not None
    admin = at(stack, unlimited, replace(admin, token=session.access_token))
    return Cast(
        owner=owner,
        other=other,
        admin=admin.api,
        nobody=client(stack, unlimited),
        owners=things_of(stack, owner),
        others=things_of(stack, other),
        admins=things_of_an_admin(admin, member),
    )


def at(stack: Stack, url: str, person: Person) -> Person:
    """The person, as a client of this API."""
    return replace(person, api=client(stack, url, person.token))


def client(stack: Stack, url: str, token: str | None = None) -> httpx.Client:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    made = httpx.Client(base_url=f"{url}/api/v1", headers=headers, timeout=30)
    return stack.closing.enter_context(made)


def told(answer: httpx.Response) -> tuple[int, Any]:
    """What an answer tells its reader."""
    body = answer.json() if answer.content else None
    if isinstance(body, dict):
        body.pop("request_id", None)
    return answer.status_code, body


@pytest.mark.parametrize("name", OPERATIONS)
def test_ids_of_others_are_answered_like_unknown_ones(cast: Cast, name: str) -> None:
    operation = OPERATIONS[name]
    secret = [one for one in operation.parameters if one not in PUBLIC]
    theirs = cast.admins if operation.needs_permission else cast.owners
    mine = cast.admins if operation.needs_permission else cast.others
    for parameter in secret:
        real = theirs[OTHERWISE.get(name, {}).get(parameter, parameter)]
        if real == mine.get("public_template"):
            continue
        for api in (cast.other.api, cast.nobody):
            known = told(operation.send(api, mine, **{parameter: real}))
            unknown = told(operation.send(api, mine, **{parameter: UNKNOWN}))
            assert known == unknown, parameter
            # Who lacks a permission is told so whatever the id: nothing is learnt about it.
            assert known[0] in (NOBODYS | {403} if operation.needs_permission else NOBODYS)
    if operation.needs_token:
        assert told(operation.send(cast.nobody, theirs))[0] == 401
    if operation.needs_permission:
        assert told(operation.send(cast.other.api, theirs))[0] == 403


def test_whose_they_are_gets_there(cast: Cast) -> None:
    """Deleting comes last, the innermost first."""
    order = sorted(
        OPERATIONS.values(), key=lambda one: (one.verb == "DELETE", -one.path.count("{"))
    )
    refused = {}
    for operation in order:
        api = cast.admin if operation.needs_permission else cast.owner.api
        things = cast.admins if operation.needs_permission else cast.owners
        answer = operation.send(api, things)
        if answer.status_code in {401, 403, 404} or answer.status_code >= 500:
            refused[operation.name] = answer.text
    assert refused == {}
