"""Every table that REST serves, with real tokens: what is hidden stays hidden and unchanged."""

import json

import pytest

from tests.data.callers import Callers, public_tables
from tests.data.closed import COLUMNS, closed_columns
from tests.data.expectations import EXPECTED
from tests.data.world import ACTORS, DENIED
from tests.support import Stack

TABLES = public_tables(EXPECTED)
WRITTEN = public_tables({name: table for name, table in EXPECTED.items() if not table.is_view})
CLOSED = {401, 403}


def outcomes(table: str, row: int = 0) -> dict[str, str]:
    """What each actor reads of a row of the expectations."""
    return dict(zip(ACTORS, EXPECTED[f"public.{table}"].rows[row].select.split(), strict=True))


def columns(table: str) -> str:
    """All that signed-in people may read, which is not every column everywhere."""
    return {
        "card_shares": "id,card_id,expires_at,revoked_at,created_at",
        "card_reactions": "id,card_id,share_id,reaction,created_at",
        "jobs": "id,kind,user_id,card_id,status,progress,error_code,error_message,result",
    }.get(table, "*")


async def test_rest_serves_the_tables_of_the_expectations_and_no_others(stack: Stack) -> None:
    rows = await stack.sql(
        "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
        " and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition"
    )
    assert {row["relname"] for row in rows} == set(TABLES)


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("actor", ["anon", "other", "suspended"])
def test_nobody_reads_what_is_hidden(lived_in: Callers, actor: str, table: str) -> None:
    answer = lived_in.http(actor).get(f"/rest/v1/{table}", params={"select": columns(table)})
    if outcomes(table)[actor] == DENIED:
        assert answer.status_code in CLOSED
        assert answer.json()["code"] == "42501"
    else:
        assert answer.status_code == 200, answer.text
    assert lived_in.hidden_in(answer.text) == []


@pytest.mark.parametrize("table", TABLES)
def test_owners_read_what_is_theirs(lived_in: Callers, table: str) -> None:
    answer = lived_in.http("owner").get(f"/rest/v1/{table}", params={"select": columns(table)})
    if outcomes(table)["owner"] == DENIED:
        assert answer.status_code in CLOSED
    else:
        assert answer.status_code == 200, answer.text
        rows = len(answer.json())
        assert rows >= int(outcomes(table)["owner"])


@pytest.mark.parametrize("table", WRITTEN)
@pytest.mark.parametrize("actor", ["anon", "other", "suspended"])
async def test_nobody_changes_or_removes_what_is_not_theirs(
    lived_in: Callers, actor: str, table: str
) -> None:
    name, client = f"public.{table}", lived_in.http(actor)
    where = EXPECTED[name].rows[0].where
    before = await lived_in.rows(name, where)
    assert before
    found = await lived_in.world.catalogue(COLUMNS)
    for column in [row["column"] for row in found if row["table"] == name]:
        everything = {column: "not.is.null"}
        client.patch(f"/rest/v1/{table}", params=everything, json={column: None})
    client.delete(f"/rest/v1/{table}", params=everything)
    assert await lived_in.rows(name, where) == before


@pytest.mark.parametrize("table", WRITTEN)
async def test_nobody_writes_over_a_row_by_upserting_it(lived_in: Callers, table: str) -> None:
    name, client = f"public.{table}", lived_in.http("other")
    where = lived_in.world.fill(EXPECTED[name].rows[0].where)
    query = f"select to_jsonb(t) from {name} t where {where} limit 1"  # noqa: S608 - constants
    stolen = json.loads(await lived_in.world.connection.fetchval(query))
    before = await lived_in.rows(name, where)
    for resolution in ("merge-duplicates", "ignore-duplicates"):
        prefer = {"Prefer": f"resolution={resolution},return=representation"}
        answer = client.post(f"/rest/v1/{table}", json=stolen, headers=prefer)
        assert answer.is_client_error, answer.text
    assert await lived_in.rows(name, where) == before


@pytest.mark.parametrize(
    "table", ["profiles", "templates", "user_cards", "user_collections", "webhooks"]
)
async def test_owners_cannot_write_the_platforms_columns(lived_in: Callers, table: str) -> None:
    name, client = f"public.{table}", lived_in.http("owner")
    found = [r["column"] for r in await lived_in.world.catalogue(COLUMNS) if r["table"] == name]
    closed = {
        probe.statement.split(" set ")[1].split(" ")[0]
        for probe in closed_columns(name, found)
        if probe.actor == "owner" and probe.statement.startswith("update")
    }
    assert {"created_at", "id"} <= closed
    for column in closed:
        answer = client.patch(
            f"/rest/v1/{table}", params={"id": "not.is.null"}, json={column: None}
        )
        assert answer.is_client_error, column
        assert answer.json()["code"] in {"42501", "428C9"}, (column, answer.text)


def test_the_card_of_another_is_as_unknown_as_no_card(lived_in: Callers) -> None:
    client = lived_in.http("other")
    for method, body in (("GET", None), ("PATCH", {"message": "X"}), ("DELETE", None)):
        answers = [
            client.request(
                method,
                "/rest/v1/user_cards",
                params={"id": f"eq.{lived_in.world.id(name)}"},
                json=body,
                headers={"Prefer": "return=representation"},
            )
            for name in ("card", "a_card_that_never_was")
        ]
        assert answers[0].status_code == answers[1].status_code == 200
        assert answers[0].json() == answers[1].json() == []
