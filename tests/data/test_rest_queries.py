"""No way of asking gets more than the policies give (S4, S7, S10, S12, S13)."""

import asyncio
from typing import Any

import pytest
from supabase_auth.errors import AuthApiError

from tests.data.callers import Callers
from tests.data.expectations.functions import CALLERS as FUNCTION_CALLERS
from tests.support import Stack

MAX_ROWS = 1000
CLOSED = {401, 403}

# Joins that end at what is hidden, from whatever anyone may read.
EMBEDDINGS = [
    ("templates", "id,name,template_versions(*),template_reviews(*),template_translations(*)"),
    ("templates", "id,collection_items(*,user_collections(*))"),
    ("templates", "id,festivals(*,festival_translations(*)),template_categories(*)"),
    ("template_versions", "version,templates(*)"),
    ("template_similarity", "score,template_id,similar_id"),
    ("festivals", "id,name,templates(*,template_statistics(*))"),
    ("festival_translations", "name,festivals(*)"),
    ("user_collections", "name,collection_items(templates(*))"),
    ("festivals", "id,user_cards(*)"),
    ("user_cards", "id,festivals(*),template_versions(*)"),
]
OF_CARDS = [
    ("template_versions", "version,user_cards(*,card_recipients(*),jobs(id,status))"),
    ("user_cards", "id,card_shares(id,card_id),card_reactions(id,card_id),card_recipients(*)"),
    ("card_recipients", "name,user_cards(*,festivals(*))"),
]


@pytest.mark.parametrize(("table", "select"), EMBEDDINGS)
@pytest.mark.parametrize("actor", ["anon", "other"])
def test_a_join_shows_no_more_than_its_tables(
    lived_in: Callers, actor: str, table: str, select: str
) -> None:
    answer = lived_in.http(actor).get(f"/rest/v1/{table}", params={"select": select})
    assert answer.status_code == 200, answer.text
    assert answer.json()
    assert lived_in.hidden_in(answer.text) == []


@pytest.mark.parametrize(("table", "select"), OF_CARDS)
def test_a_join_with_cards_shows_only_ones_own(lived_in: Callers, table: str, select: str) -> None:
    params = {"select": select}
    assert lived_in.http("anon").get(f"/rest/v1/{table}", params=params).status_code in CLOSED
    answer = lived_in.http("other").get(f"/rest/v1/{table}", params=params)
    assert answer.status_code == 200, answer.text
    assert lived_in.hidden_in(answer.text) == []
    mine = lived_in.http("owner").get(f"/rest/v1/{table}", params=params)
    assert lived_in.world.id("card") in mine.text or table == "card_recipients"


def test_conditions_joined_by_or_widen_nothing(lived_in: Callers) -> None:
    world = lived_in.world
    conditions = {
        "templates": f"(id.eq.{world.id('template')},created_by.eq.{world.id('owner')})",
        "user_cards": f"(id.eq.{world.id('card')},message.eq.Mine,user_id.eq.{world.id('owner')})",
        "festivals": f"(id.eq.{world.id('hidden_festival')},is_active.is.false)",
        "user_collections": f"(id.eq.{world.id('collection')},is_public.is.false)",
    }
    for table, either in conditions.items():
        answer = lived_in.http("other").get(f"/rest/v1/{table}", params={"or": either})
        assert (answer.status_code, answer.json()) == (200, []), table


def test_a_count_counts_what_the_caller_sees(lived_in: Callers) -> None:
    festival = {"festival_id": f"eq.{lived_in.world.id('festival')}"}
    for actor, number in (("anon", 1), ("owner", 3), ("other", 2)):
        answer = lived_in.http(actor).get(
            "/rest/v1/user_cards",
            params={"limit": 1, **festival},
            headers={"Prefer": "count=exact"},
        )
        assert answer.headers["content-range"].endswith(f"/{number}"), actor
    for function in ("count()", "id.count()", "revision.sum()"):
        answer = lived_in.http("other").get(
            "/rest/v1/user_cards", params={"select": function, **festival}
        )
        # Aggregates are switched off, as on hosted Supabase, or count what the caller sees.
        assert answer.is_client_error or list(answer.json()[0].values()) == [2], function


async def test_no_limit_gets_more_than_the_most_rows(lived_in: Callers) -> None:
    insert = (
        "insert into public.notifications (user_id, kind)"
        " select :owner, 'card.ready' from generate_series(1, 1500)"
    )
    await lived_in.world.connection.execute(lived_in.world.fill(insert))
    for params in ({}, {"limit": "1000000"}, {"limit": "1000000", "offset": "10"}):
        answer = lived_in.http("owner").get("/rest/v1/notifications", params=params)
        assert len(answer.json()) <= MAX_ROWS, params
    for limit in ("-1", "1e9", "x"):
        answer = lived_in.http("owner").get("/rest/v1/notifications", params={"limit": limit})
        assert answer.is_client_error or len(answer.json()) <= MAX_ROWS, limit
    head = {"Range": "0-999999", "Range-Unit": "items"}
    answer = lived_in.http("owner").get("/rest/v1/notifications", headers=head)
    assert len(answer.json()) <= MAX_ROWS


@pytest.mark.parametrize(
    "prefer",
    [
        "return=representation",
        "return=minimal,count=exact",
        "resolution=merge-duplicates,missing=default,return=representation",
        "tx=rollback,return=representation",
        "handling=lenient,max-affected=1000",
        "role=service_role",
    ],
)
async def test_no_preference_opens_a_table(lived_in: Callers, prefer: str) -> None:
    world = lived_in.world
    before = await lived_in.rows("public.user_cards", "id = :card")
    body = {"id": world.id("card"), "user_id": world.id("other"), "message": "X", "title": "X"}
    for actor in ("anon", "other"):
        answer = lived_in.http(actor).post(
            "/rest/v1/user_cards",
            params={"on_conflict": "id"},
            json=body,
            headers={"Prefer": prefer},
        )
        assert answer.status_code in CLOSED, answer.text
    assert await lived_in.rows("public.user_cards", "id = :card") == before


@pytest.mark.parametrize("schema", ["private", "auth", "storage", "extensions", "pg_catalog"])
def test_no_other_schema_is_served(lived_in: Callers, schema: str) -> None:
    client = lived_in.http("owner")
    headers = {"Accept-Profile": schema, "Content-Profile": schema}
    for table in ("users", "outbox", "objects", "pg_class", "user_cards"):
        answer = client.get(f"/rest/v1/{table}", headers=headers)
        own_cards = table == "user_cards" and answer.status_code == 200
        assert answer.is_client_error or own_cards, (schema, table, answer.text)
        assert client.get(f"/rest/v1/{schema}.{table}").is_client_error
        assert client.post(f"/rest/v1/{table}", headers=headers, json={}).is_client_error


def _functions(schema: str) -> set[str]:
    return {n.partition("(")[0].partition(".")[2] for n in FUNCTION_CALLERS if n.startswith(schema)}


async def test_functions_of_schema_private_are_not_there(stack: Stack, lived_in: Callers) -> None:
    rows = await stack.sql(
        "select proname, proargnames, pronargs from pg_proc"
        " where pronamespace = 'private'::regnamespace"
    )
    names = {row["proname"]: row for row in rows}
    client = lived_in.http("owner")
    for name in names.keys() - _functions("public"):
        arguments = dict.fromkeys((names[name]["proargnames"] or [])[: names[name]["pronargs"]])
        for headers in ({}, {"Content-Profile": "private"}):
            answer = client.post(f"/rest/v1/rpc/{name}", json=arguments, headers=headers)
            assert answer.is_client_error, (name, answer.text)
        assert client.post(f"/rest/v1/rpc/{name}", json=arguments).status_code == 404, name


async def test_functions_for_signed_in_people_are_closed_to_everybody_else(
    stack: Stack, lived_in: Callers
) -> None:
    for name, roles in FUNCTION_CALLERS.items():
        function = name.partition("(")[0]
        if not function.startswith("public.") or "anon" in roles.split():
            continue
        rows = await stack.sql(
            "select proargnames, pronargs, pronargdefaults from pg_proc"
            " where oid = $1::text::regprocedure",
            name,
        )
        arguments = dict.fromkeys((rows[0]["proargnames"] or [])[: rows[0]["pronargs"]])
        answer = lived_in.http("anon").post(
            f"/rest/v1/rpc/{function.removeprefix('public.')}", json=arguments
        )
        assert answer.status_code in CLOSED, (name, answer.text)
        assert answer.json()["code"] == "42501", name


async def test_what_people_write_about_themselves_gives_no_right(
    stack: Stack, lived_in: Callers
) -> None:
    person = lived_in.people["other"]
    boast: dict[str, Any] = {
        "is_admin": True,
        "role": "service_role",
        "permissions": ["festival:write"],
        "is_premium": True,
        "app_metadata": {"role": "admin"},
    }
    await asyncio.to_thread(person.supabase.auth.update_user, {"data": boast})
    session = await asyncio.to_thread(person.supabase.auth.refresh_session)
    assert session.session is not None
    headers = {
        "apikey": stack.publishable_key,
        "Authorization": f"Bearer {session.session.access_token}",
    }
    client = lived_in.http("anon")
    answer = client.post("/rest/v1/festivals", headers=headers, json={"slug": "x", "name": "X"})
    assert answer.status_code in CLOSED
    for table in ("audit_log", "plugin_settings", "daily_analytics", "moderation_cases"):
        answer = client.get(f"/rest/v1/{table}", headers=headers)
        assert (answer.status_code, answer.json()) == (200, []), table


def test_nobody_signs_in_without_an_account(stack: Stack) -> None:
    with pytest.raises(AuthApiError):
        stack.supabase().auth.sign_in_anonymously()


async def test_dead_links_look_alike_and_the_table_of_links_is_closed(lived_in: Callers) -> None:
    world = lived_in.world
    client = lived_in.http("anon")
    for path in ("card_shares", "card_shares?select=id", "card_shares?select=token_hash"):
        assert client.get(f"/rest/v1/{path}").status_code in CLOSED
    closed = lived_in.http("owner").get("/rest/v1/card_shares", params={"select": "token_hash"})
    assert closed.status_code in CLOSED
    picture = "update public.user_cards set image_path = 'x.png' where id = :card"
    await world.connection.execute(world.fill(picture))
    living = client.post("/rest/v1/rpc/get_shared_card", json={"token": world.id("share")})
    assert living.json()["card_id"] == world.id("card")
    add = (
        "insert into public.card_shares (card_id, token_hash, expires_at, revoked_at) values"
        " (:card, sha256('expired'), '2020-01-01', null), (:card, sha256('revoked'), null, now())"
    )
    await world.connection.execute(world.fill(add))
    answers = [
        client.post("/rest/v1/rpc/get_shared_card", json={"token": token})
        for token in ("expired", "revoked", "unknown", "", "x" * 10_000, "'; drop table --")
    ]
    assert {(answer.status_code, answer.text) for answer in answers} == {(200, "null")}
