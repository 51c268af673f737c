"""Who may do what on every relation: the matrix of tests/data/expectations, tried.

Statements run in Postgres as the caller's role with the caller's claims, so grants and policies
decide, whatever path a request takes.
"""

import pytest

from tests.data.expectations import EXPECTED
from tests.data.matrix import probes
from tests.data.world import REFUSED, Probe, World, undone
from tests.support import Stack


async def test_every_relation_has_an_entry(stack: Stack) -> None:
    rows = await stack.sql(
        "select format('%s.%s', n.nspname, c.relname) as name from pg_class c"
        " join pg_namespace n on n.oid = c.relnamespace"
        " where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition"
        " and n.nspname in ('public', 'private')"
    )
    assert {row["name"] for row in rows} | {"storage.objects"} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
async def test_everybody_gets_what_is_theirs_and_no_more(world: World, name: str) -> None:
    differences = [
        f"{probe}: expected {probe.expected}, got {outcome}"
        for probe in probes(name, EXPECTED[name])
        if (outcome := await world.outcome(probe)) != probe.expected
    ]
    assert not differences, "\n".join(differences)


async def test_nobody_but_its_owner_has_a_privilege_on_a_partition(stack: Stack) -> None:
    rows = await stack.sql(
        "select c.oid::regclass::text as name, c.relacl from pg_class c"
        " where c.relispartition and c.relkind in ('r', 'p')"
    )
    assert rows
    assert [row["name"] for row in rows if row["relacl"] is not None] == []


async def test_a_row_of_nobody_is_invisible_until_it_is_approved(world: World) -> None:
    given = "update public.templates set created_by = null where id = :template"
    select = "select from public.templates where id = :template"
    for actor, expected in (("anon", "0"), ("owner", "0"), ("other", "0"), ("moderator", "1")):
        probe = Probe("public.templates", actor, select, expected, given)
        assert await world.outcome(probe) == expected, actor


async def test_a_card_is_public_while_its_maker_a_moderator_and_its_picture_say_so(
    world: World,
) -> None:
    select = "select from public.user_cards where id = :public_card"
    changes = {
        "title = title": "1",
        "is_public = false": "0",
        "moderation_status = 'pending'": "0",
        "moderation_status = 'rejected'": "0",
        "status = 'queued'": "0",
        # New words are moderated and drawn anew.
        "message = 'New'": "0",
    }
    for change, expected in changes.items():
        given = f"update public.user_cards set {change} where id = :public_card"  # noqa: S608 - constants
        for actor in ("anon", "other"):
            probe = Probe("public.user_cards", actor, select, expected, given)
            assert await world.outcome(probe) == expected, (actor, change)
        shown = Probe(
            "public.user_cards",
            "anon",
            "select where public.get_public_card(:public_card) is not null",
            expected,
            given,
        )
        assert await world.outcome(shown) == expected, change


async def test_reviewers_read_cards_that_have_a_case_and_no_others(world: World) -> None:
    select = "select from public.user_cards where id = :card"
    case = (
        "insert into public.moderation_cases (subject_type, subject_id, owner_id, state)"
        " values ('card', :card, :owner, 'approved')"
    )
    for actor, expected in (("moderator", "1"), ("other", "0"), ("anon", "0")):
        probe = Probe("public.user_cards", actor, select, expected, case)
        assert await world.outcome(probe) == expected, actor


async def test_a_suspended_account_loses_its_permissions_at_once(world: World) -> None:
    insert = "insert into public.festivals (slug, name) values ('new', 'New')"
    suspend = "update public.profiles set is_active = false where id = :admin"
    assert await world.outcome(Probe("public.festivals", "admin", insert, "1")) == "1"
    suspended = Probe("public.festivals", "admin", insert, REFUSED, suspend)
    assert await world.outcome(suspended) == REFUSED


async def test_workers_compare_vectors_with_their_operators(world: World) -> None:
    nearest = (
        "select from public.template_embeddings where model = 'test' and template_id = :template"
        " order by embedding operator(extensions.<=>) embedding limit 1"
    )
    assert await world.outcome(Probe("public.template_embeddings", "worker", nearest, "1")) == "1"


async def test_premium_opens_premium_templates_until_it_ends(world: World) -> None:
    insert = (
        "insert into public.user_cards (template_id, title, message)"
        " values (:premium_template, 'X', 'X')"
    )
    for ends, expected in (("null", "1"), ("'2999-01-01'", "1"), ("'2000-01-01'", REFUSED)):
        given = (
            f"update public.profiles set is_premium = true, subscription_expires_at = {ends}"  # noqa: S608 - constants
            " where id = :owner"
        )
        probe = Probe("public.user_cards", "owner", insert, expected, given)
        assert await world.outcome(probe) == expected, ends


async def test_what_a_token_says_of_itself_means_nothing_to_policies(world: World) -> None:
    metadata = {"is_admin": True, "role": "admin"}
    async with undone(world.connection):
        await world.become("owner", permissions=["festival:write"], user_metadata=metadata)
        insert = "insert into public.festivals (slug, name) values ('new', 'New')"
        assert await world.attempt(insert) == REFUSED
