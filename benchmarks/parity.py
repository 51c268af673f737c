"""The same reads through the API and through Supabase REST, as everybody: the rows must not differ.

A refusal and an absence are the same: no row. Add each new read of the API to ``READS``.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from secrets import token_hex, token_urlsafe
from typing import Any
from uuid import uuid4

import httpx
from pydantic import BaseModel
from supabase import create_client
from supabase.lib.client_options import SyncClientOptions

from benchmarks._load import scratch_stack
from core.cards.models import Card, SharedCard
from core.festivals.models import Festival
from core.jobs import Job
from core.reviews import Review
from core.templates.models import Template
from tools.demo import sign_up

# It measures no time: in full length it reads each thing once.
SHORT: dict[str, Any] = {}

Rows = list[dict[str, Any]]

# Addresses the API makes up; there is no column for them.
MADE_UP = {"image_url", "share_url"}
# What the API joins or takes out of a column: REST would need another request.
JOINED = {
    "author",
    "width",
    "height",
    "preview_image_url",
    "like_count",
    "usage_count",
    "view_count",
    "review_count",
    "average_rating",
}


@dataclass(frozen=True)
class Read:
    """One kind of read: the API's path, REST's with its parameters, and what both show.

    ``{id}`` stands for what identifies a row, or whatever a list is of.
    """

    name: str
    api_path: str
    rest_path: str
    rest_parameters: dict[str, str]
    columns: frozenset[str]


def _table_read(name: str, api_path: str, table: str, model: type[BaseModel]) -> Read:
    columns = frozenset(model.model_fields) - MADE_UP
    parameters = {"id": "eq.{id}", "select": ",".join(sorted(columns))}
    return Read(name, api_path, f"/{table}", parameters, columns)


def _list_read(
    name: str, api_path: str, table: str, model: type[BaseModel], **parameters: str
) -> Read:
    columns = frozenset(model.model_fields) - MADE_UP - JOINED
    return Read(
        name, api_path, f"/{table}", {"select": ",".join(sorted(columns)), **parameters}, columns
    )


NEWEST = "created_at.desc,id.desc"

READS = (
    _list_read(
        "festivals",
        "/festivals?language=en",
        "festivals",
        Festival,
        is_active="eq.true",
        order="date_start.asc.nullslast,slug.asc",
    ),
    _list_read(
        "templates",
        "/templates?limit=100",
        "templates",
        Template,
        is_visible="eq.true",
        order=NEWEST,
        limit="100",
    ),
    _list_read(
        "templates of a festival",
        "/templates?festival_id={id}",
        "templates",
        Template,
        is_visible="eq.true",
        festival_id="eq.{id}",
        order=NEWEST,
        limit="20",
    ),
    _list_read(
        "reviews",
        "/templates/{id}/reviews",
        "template_reviews",
        Review,
        template_id="eq.{id}",
        order=NEWEST,
    ),
    _list_read("my jobs", "/jobs", "jobs", Job, order=NEWEST, limit="20"),
    _table_read("card", "/cards/{id}", "user_cards", Card),
    _table_read("job", "/jobs/{id}", "jobs", Job),
    Read(
        name="shared card",
        api_path="/cards/shared/{id}",
        rest_path="/rpc/get_shared_card",
        rest_parameters={"token": "{id}"},
        columns=frozenset(SharedCard.model_fields) - MADE_UP,
    ),
)


@dataclass(frozen=True)
class Caller:
    """Somebody with a client of each interface."""

    name: str
    api: httpx.Client
    rest: httpx.Client


@dataclass(frozen=True)
class Difference:
    """What one caller gets that differs."""

    read: str
    caller: str
    key: str
    api: Rows
    rest: Rows


def run() -> dict[str, Any]:
    """`differences` among `compared` reads; none is allowed."""
    with scratch_stack("bench") as (_, status), prepared(status) as (callers, keys):
        compared, differences = compare(callers, keys)
    for difference in differences:
        print(difference, file=sys.stderr)
    return {
        "differences": len(differences),
        "bar": 0,
        "compared": compared,
        "rows": sum(len(found) for found in keys.values()),
        "rounds": 1,
        "spread": 0.0,
    }


@contextmanager
def prepared(status: dict[str, Any]) -> Iterator[tuple[list[Caller], dict[str, list[str]]]]:
    """An owner and somebody else with drawn, shared cards, and nobody; and keys of the rows."""
    with ExitStack() as closing:
        callers = [_caller(status, name, closing) for name in ("owner", "other", "anonymous")]
        yield callers, _make_rows(*callers)


def _make_rows(owner: Caller, other: Caller, nobody: Caller) -> dict[str, list[str]]:
    # A starter template by its name: other tests' templates may not be renderable.
    [template] = nobody.rest.get(
        "/templates", params={"select": "id,festival_id", "slug": "eq.diwali-night-of-lamps"}
    ).json()
    wish = {
        "template_id": template["id"],
        "message": "शुभकामनाएँ — عید مبارک",
        "recipient_name": "दादी",
        "language": "hi",
    }
    keys: dict[str, list[str]] = {read.name: [] for read in READS}
    for caller in (owner, other):
        made = caller.api.post("/cards/generate", json=wish).raise_for_status().json()
        card_id, job_id = made["card"]["id"], made["job"]["id"]
        _wait(caller, job_id)
        tokens = [
            caller.api.post(f"/cards/{card_id}/share", json={}).raise_for_status().json()
            for _ in range(2)
        ]
        caller.rest.post("/rpc/revoke_card_share", json={"share_id": tokens[1]["id"]})
        keys["card"].append(card_id)
        keys["job"].append(job_id)
        keys["shared card"] += [token["token"] for token in tokens]
    for name in ("card", "job"):
        keys[name].append(str(uuid4()))
    keys["shared card"].append(token_urlsafe(32))
    for name in ("festivals", "templates", "my jobs"):
        keys[name].append("")
    keys["templates of a festival"] += [template["festival_id"], str(uuid4())]
    owner.api.post(f"/templates/{template['id']}/reviews", json={"rating": 5})
    waiting = {"rating": 4, "review_text": "सुंदर"}
    other.api.post(f"/templates/{template['id']}/reviews", json=waiting)
    keys["reviews"] += [template["id"], str(uuid4())]
    return keys


def _wait(caller: Caller, job_id: str) -> None:
    for _ in range(1200):
        if caller.api.get(f"/jobs/{job_id}").json()["status"] == "succeeded":
            return
        time.sleep(0.1)
    raise TimeoutError(f"Job {job_id} did not succeed within two minutes.")


def compare(callers: list[Caller], keys: dict[str, list[str]]) -> tuple[int, list[Difference]]:
    """How many reads were compared, and those that differ."""
    compared, differences = 0, []
    for read, caller in product(READS, callers):
        for key in keys[read.name]:
            by_api, by_rest = _by_api(caller, read, key), _by_rest(caller, read, key)
            compared += 1
            if by_api != by_rest:
                differences.append(Difference(read.name, caller.name, key, by_api, by_rest))
    return compared, differences


def _caller(status: dict[str, Any], name: str, closing: ExitStack) -> Caller:
    key = status["publishable_key"]
    headers = {"apikey": key}
    if name != "anonymous":
        http = closing.enter_context(httpx.Client(timeout=30))
        options = SyncClientOptions(
            auto_refresh_token=False, httpx_client=http, persist_session=False
        )
        client = create_client(status["supabase_url"], key, options)
        email, password = f"{name}-{token_hex(6)}@example.com", token_urlsafe(18)
        username = f"{name}_{token_hex(4)}"
        token = sign_up(client, status["mail_url"], email, password, username)
        headers["Authorization"] = f"Bearer {token}"
    api, rest = (
        closing.enter_context(httpx.Client(base_url=url, headers=headers, timeout=30))
        for url in (f"{status['api_url']}/api/v1", f"{status['supabase_url']}/rest/v1")
    )
    return Caller(name, api, rest)


def _by_api(caller: Caller, read: Read, key: str) -> Rows:
    return _rows(caller.api.get(read.api_path.format(id=key)), read)


def _by_rest(caller: Caller, read: Read, key: str) -> Rows:
    parameters = {name: value.format(id=key) for name, value in read.rest_parameters.items()}
    if read.rest_path.startswith("/rpc/"):
        return _rows(caller.rest.post(read.rest_path, json=parameters), read)
    return _rows(caller.rest.get(read.rest_path, params=parameters), read)


def _rows(answer: httpx.Response, read: Read) -> Rows:
    if answer.status_code in {401, 403, 404}:
        return []
    found = answer.raise_for_status().json()
    if isinstance(found, dict):
        found = found.get("items", [found])
    return [{name: _value(row[name]) for name in read.columns} for row in found or []]


def _value(value: Any) -> Any:
    """Times are equal however they are written."""
    if isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            return value
    return value
