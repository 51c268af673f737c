"""Who may do what on every table: anonymous, the owner, somebody else, a moderator, an admin.

Statements run in Postgres as the API's login role with real claims, so grants and policies decide,
whatever path a request takes. A new table without an entry here fails.
"""

from dataclasses import dataclass
from typing import Any

import asyncpg
import pytest

from core.db import ENVELOPE
from tests.data.world import ACTORS, DENIED, World
from tests.support import HINDI, Stack


@dataclass(frozen=True)
class Relation:
    """One row of the owner's, how it is changed, and how many rows each actor gets to touch.

    Outcomes are in the order of ACTORS: DENIED where the privilege is missing, else a row count.
    """

    row: str
    change: str
    select: tuple[Any, ...]
    update: tuple[Any, ...]
    delete: tuple[Any, ...]


NOBODY = (DENIED,) * 5
OWN = (DENIED, 1, 0, 0, 0)
EVERYBODY = (1, 1, 1, 1, 1)
ADMIN = (DENIED, 0, 0, 0, 1)

EXPECTED = {
    "public.profiles": Relation("id = $1", "first_name = 'X'", OWN, OWN, NOBODY),
    "public.user_roles": Relation("user_id = $1", "granted_at = now()", OWN, NOBODY, NOBODY),
    "public.role_permissions": Relation(
        "role = 'admin' and permission = 'user:write' and $1::uuid is not null",
        "permission = 'x'",
        (DENIED, 1, 1, 1, 1),
        NOBODY,
        NOBODY,
    ),
    "public.festivals": Relation(
        "slug = 'access-test' and $1::uuid is not null", "name = 'X'", EVERYBODY, ADMIN, ADMIN
    ),
    "public.template_categories": Relation(
        "slug = 'access-test' and $1::uuid is not null", "name = 'X'", EVERYBODY, ADMIN, ADMIN
    ),
    "public.templates": Relation(
        "created_by = $1", "name = 'X'", (0, 1, 0, 1, 1), (DENIED, 1, 0, 0, 0), (DENIED, 1, 0, 0, 0)
    ),
    "public.template_versions": Relation(
        "template_id in (select id from public.templates where created_by = $1)",
        "version = 9",
        (0, 1, 0, 1, 1),
        NOBODY,
        NOBODY,
    ),
    "public.user_cards": Relation("user_id = $1", "message = 'X'", OWN, OWN, OWN),
    "public.card_shares": Relation(
        "card_id in (select id from public.user_cards where user_id = $1)",
        "revoked_at = now()",
        OWN,
        NOBODY,
        NOBODY,
    ),
    "public.jobs": Relation("user_id = $1", "progress = 99", OWN, NOBODY, NOBODY),
    "private.outbox": Relation("owner_id = $1", "processed_at = now()", NOBODY, NOBODY, NOBODY),
}

# What a person may not write on rows of their own (S3).
FORBIDDEN_COLUMNS = [
    ("profiles", "is_premium", "true"),
    ("profiles", "is_active", "true"),
    ("profiles", "subscription_expires_at", "now()"),
    ("profiles", "id", "gen_random_uuid()"),
    ("profiles", "created_at", "now()"),
    ("templates", "moderation_status", "'approved'"),
    ("templates", "is_featured", "true"),
    ("templates", "is_premium", "true"),
    ("templates", "created_by", "gen_random_uuid()"),
    ("templates", "version", "7"),
    ("user_cards", "user_id", "gen_random_uuid()"),
    ("user_cards", "status", "'ready'"),
    ("user_cards", "image_path", "'x'"),
    ("user_cards", "moderation_status", "'approved'"),
    ("user_cards", "template_version", "1"),
    ("user_cards", "revision", "1"),
    ("user_cards", "created_at", "now()"),
]


async def test_every_table_has_an_entry(stack: Stack) -> None:
    rows = await stack.sql(
        "select format('%s.%s', n.nspname, c.relname) as name from pg_class c"
        " join pg_namespace n on n.oid = c.relnamespace"
        " where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname in ('public', 'private')"
    )
    assert {row["name"] for row in rows} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
async def test_reading(world: World, name: str) -> None:
    relation = EXPECTED[name]
    statement = f"select from {name} where {relation.row}"
    assert await _outcomes(world, statement) == relation.select


@pytest.mark.parametrize("name", EXPECTED)
async def test_changing(world: World, name: str) -> None:
    relation = EXPECTED[name]
    statement = f"update {name} set {relation.change} where {relation.row}"  # noqa: S608 - as above
    assert await _outcomes(world, statement) == relation.update


@pytest.mark.parametrize("name", EXPECTED)
async def test_deleting(world: World, name: str) -> None:
    relation = EXPECTED[name]
    statement = f"delete from {name} where {relation.row}"  # noqa: S608 - as above
    assert await _outcomes(world, statement) == relation.delete


@pytest.mark.parametrize("name", EXPECTED)
async def test_nobody_truncates(world: World, name: str) -> None:
    for actor in ACTORS:
        async with world.acting(actor) as connection:
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await connection.execute(f"truncate {name} cascade")


@pytest.mark.parametrize(("table", "column", "value"), FORBIDDEN_COLUMNS)
async def test_people_cannot_write_what_is_the_platforms(
    world: World, table: str, column: str, value: str
) -> None:
    statement = f"update public.{table} set {column} = {value}"  # noqa: S608 - as above
    assert await world.outcome("owner", statement) == DENIED


@pytest.mark.parametrize(
    "insert",
    [
        "insert into public.profiles (id, username) values (gen_random_uuid(), 'x_y_z')",
        "insert into public.user_roles (user_id, role) values (auth.uid(), 'admin')",
        "insert into public.role_permissions (role, permission) values ('user', 'user:write')",
        "insert into public.jobs (kind, user_id) values ('card.render', auth.uid())",
        "insert into public.template_versions values (gen_random_uuid(), 1, '', '{}')",
        "insert into public.card_shares (card_id, token_hash) values (gen_random_uuid(), '')",
        "insert into private.outbox (event, row_id) values ('card.created', gen_random_uuid())",
        "insert into public.user_cards (user_id) values (gen_random_uuid())",
        "insert into public.templates (created_by) values (gen_random_uuid())",
        "insert into public.festivals (slug, name) values ('mine', 'Mine')",
        "insert into public.template_categories (slug, name) values ('mine', 'Mine')",
    ],
)
@pytest.mark.parametrize("actor", ["anon", "owner"])
async def test_nobody_adds_what_is_not_theirs_to_add(world: World, actor: str, insert: str) -> None:
    assert await world.outcome(actor, insert) == DENIED


async def test_a_card_cannot_be_made_from_a_template_the_maker_cannot_see(world: World) -> None:
    async with world.acting("owner") as connection:
        hidden = await connection.fetchval(
            "select id from public.templates where created_by = $1", world.owner.id
        )
    async with world.acting("other") as connection:
        with pytest.raises(asyncpg.ForeignKeyViolationError, match="no such template"):
            await connection.execute(
                "insert into public.user_cards (template_id, title, message) values ($1, 'a', $2)",
                hidden,
                HINDI,
            )


async def test_a_row_of_nobody_is_invisible_until_it_is_approved(
    stack: Stack, world: World
) -> None:
    await stack.sql(
        "insert into templates (slug, name, template_code, template_config, created_by)"
        " select 'ownerless', 'Ownerless', template_code, template_config, null from templates"
        " where slug = 'diwali-night-of-lamps' on conflict do nothing"
    )
    statement = "select from public.templates where slug = 'ownerless'"
    assert await _outcomes(world, statement) == (0, 0, 0, 1, 1)


async def test_a_suspended_account_loses_its_permissions_at_once(
    stack: Stack, world: World
) -> None:
    insert = "insert into public.festivals (slug, name) values ('suspended', 'S')"
    assert await world.outcome("admin", insert) == 1
    change = "update profiles set is_active = $2 where id = $1"
    async with world.acting("admin") as connection:
        admin = await connection.fetchval("select auth.uid()")
    await stack.sql(change, admin, False)
    try:
        assert await world.outcome("admin", insert) == DENIED
    finally:
        await stack.sql(change, admin, True)


async def test_permissions_in_a_token_mean_nothing_to_policies(world: World) -> None:
    claims = (
        f'{{"sub": "{world.owner.id}", "role": "authenticated", "permissions": ["festival:write"],'
        ' "user_metadata": {"is_admin": true, "role": "admin"}}'
    )
    async with world.acting("owner") as connection:
        await connection.fetchrow(ENVELOPE, "authenticated", claims, "5s")
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await connection.execute("insert into public.festivals (slug, name) values ('x', 'X')")


async def _outcomes(world: World, statement: str) -> tuple[Any, ...]:
    arguments = [world.owner.id] if "$1" in statement else []
    return tuple([await world.outcome(actor, statement, *arguments) for actor in ACTORS])
