"""What is decided is what a moderator read: whoever changes it meanwhile has it read again."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any, NamedTuple

import asyncpg
import orjson
import pytest

from core.db import ENVELOPE
from tests.rpc.conftest import MakeTemplate, Row, code, decide, refusal, rows, rpc, waiting
from tests.support import Person, Stack

STALE = "PT409"
HELD_UP = """
  select from pg_stat_activity, unnest(pg_blocking_pids(pid)) as blocker where blocker = $1
"""
FACE = """
  insert into user_images
    (user_id, purpose, status, content_hash, byte_count, width, height, variants)
  values ($1, 'avatar', 'ready', sha256('face'), 1, 1, 1, '[{}]') returning id
"""
DECIDE = "select public.decide_moderation_case($1::text::uuid, true, $2)"


class Kind(NamedTuple):
    """A kind of thing, how somebody makes one for everybody to see, and what they then change."""

    table: str
    wish: Callable[[Row], Row]
    change: Row


KINDS = {
    "card": Kind(
        "user_cards",
        lambda template: {
            "template_id": template["id"],
            "festival_id": template["festival_id"],
            "title": "Shubh Deepavali",
            "message": "May there be light.",
            "is_public": True,
        },
        {"message": "Buy my lamps!"},
    ),
    "template": Kind(
        "templates",
        lambda template: {
            **{name: template[name] for name in ("template_code", "template_config")},
            "slug": f"read-{template['slug']}",
            "name": "Lamps",
        },
        {"template_code": "<p>Buy my lamps!</p>"},
    ),
    "review": Kind(
        "template_reviews",
        lambda template: {"template_id": template["id"], "rating": 4, "review_text": "Lovely."},
        {"review_text": "Buy my lamps!"},
    ),
    "collection": Kind(
        "user_collections",
        lambda _: {"name": "For the family", "is_public": True},
        {"description": "Buy my lamps!"},
    ),
}
WORDS_IN_THE_PICTURE = {"variables": {"accent": "Buy my lamps!"}}


class Thing(NamedTuple):
    """Something that waits for a moderator, and a way to change it as its author."""

    kind: Kind
    id: str
    author: Person

    def change(self, **change: Any) -> Row:
        table = self.author.supabase.table(self.kind.table)
        [changed] = rows(table.update(change or self.kind.change).eq("id", self.id))
        return changed

    def status(self) -> str:
        found = self.author.supabase.table(self.kind.table).select("moderation_status")
        [row] = rows(found.eq("id", self.id))
        return str(row["moderation_status"])


Make = Callable[[str], Thing]


@pytest.fixture
async def make(stack: Stack, make_template: MakeTemplate) -> Make:
    festival = stack.template("diwali-night-of-lamps")["festival_id"]
    template = await make_template("Approved", festival_id=festival)
    author = stack.person()

    def new(kind: str) -> Thing:
        table = author.supabase.table(KINDS[kind].table)
        [made] = rows(table.insert(KINDS[kind].wish(template)))
        return Thing(KINDS[kind], made["id"], author)

    return new


@pytest.fixture(params=KINDS)
def thing(request: pytest.FixtureRequest, make: Make) -> Thing:
    return make(request.param)


@pytest.fixture
async def elsewhere(stack: Stack) -> AsyncIterator["asyncpg.Connection[Any]"]:
    """A connection on which somebody is not done yet."""
    connection = await asyncpg.connect(stack.db_url)
    try:
        yield connection
    finally:
        await connection.close()


@pytest.mark.parametrize("approve", [True, False])
def test_what_changed_since_it_was_read_is_not_decided(
    moderator: Person, thing: Thing, *, approve: bool
) -> None:
    read = waiting(moderator, thing.id)
    thing.change()
    refused = refusal(lambda: decide(moderator, read, approve=approve, reason="Seen."))
    assert (refused.code, refused.message) == (
        STALE,
        "It was changed since you read it. Read it again.",
    )
    assert thing.status() == "pending"
    again = waiting(moderator, thing.id)
    assert (again["id"], again["state"]) == (read["id"], "open")
    assert "Buy my lamps!" in str(again["subject"])
    assert decide(moderator, again, approve=approve, reason="Seen.")
    assert thing.status() == ("approved" if approve else "rejected")


def test_what_is_as_it_was_read_is_decided(moderator: Person, thing: Thing) -> None:
    read = waiting(moderator, thing.id)
    assert waiting(moderator, thing.id)["revision"] == read["revision"]
    assert decide(moderator, read, approve=True)
    assert thing.status() == "approved"


def test_a_change_taken_back_is_no_change(moderator: Person, make: Make) -> None:
    thing = make("card")
    read = waiting(moderator, thing.id)
    thing.change()
    thing.change(message=read["subject"]["message"])
    assert decide(moderator, read, approve=True)


def test_words_that_only_the_picture_shows_are_read_too(moderator: Person, make: Make) -> None:
    thing = make("card")
    read = waiting(moderator, thing.id)
    thing.change(**WORDS_IN_THE_PICTURE)
    assert code(lambda: decide(moderator, read, approve=True)) == STALE
    assert waiting(moderator, thing.id)["subject"]["variables"] == WORDS_IN_THE_PICTURE["variables"]


def test_what_was_removed_since_it_was_read_is_not_decided(moderator: Person, make: Make) -> None:
    thing = make("review")
    read = waiting(moderator, thing.id)
    thing.author.supabase.table(thing.kind.table).delete().eq("id", thing.id).execute()
    assert code(lambda: decide(moderator, read, approve=True)) == STALE
    gone = waiting(moderator, thing.id)
    assert gone["subject"] is None
    assert decide(moderator, gone, approve=False, reason="It is gone.")


def test_an_appeal_is_decided_by_who_read_it_and_what_it_is_about(
    moderator: Person, thing: Thing
) -> None:
    read = waiting(moderator, thing.id)
    assert decide(moderator, read, approve=False, reason="It is blurred.")
    appeal = {"case_id": read["id"], "appeal": "It is meant to be soft."}
    assert rpc(thing.author, "appeal_moderation_case", **appeal)
    assert code(lambda: decide(moderator, read, approve=True)) == STALE, "the appeal is not read"
    appealed = waiting(moderator, thing.id)
    assert (appealed["state"], appealed["appeal"]) == ("appealed", "It is meant to be soft.")
    thing.change()
    assert code(lambda: decide(moderator, appealed, approve=True)) == STALE
    assert thing.status() != "approved"
    assert decide(moderator, waiting(moderator, thing.id), approve=True)
    assert thing.status() == "approved"


def test_what_was_changed_after_a_rejection_is_decided_anew_and_not_appealed(
    moderator: Person, make: Make
) -> None:
    thing = make("review")
    read = waiting(moderator, thing.id)
    assert decide(moderator, read, approve=False, reason="It is an advertisement.")
    thing.change(review_text="Sorry. Lovely lamps.")
    assert not rpc(thing.author, "appeal_moderation_case", case_id=read["id"], appeal="Why?")
    path = f"/moderation/cases/{read['id']}/appeal"
    refused = thing.author.api.post(path, json={"appeal": "Why?"})
    assert (refused.status_code, refused.json()["code"]) == (409, "not_appealable")
    assert decide(moderator, waiting(moderator, thing.id), approve=True)


async def test_a_change_that_is_not_done_yet_is_waited_for(
    stack: Stack, moderator: Person, thing: Thing, elsewhere: "asyncpg.Connection[Any]"
) -> None:
    read = waiting(moderator, thing.id)
    [(column, words)] = thing.kind.change.items()
    change = f"update public.{thing.kind.table} set {column} = $1 where id = $2::text::uuid"  # noqa: S608 - constants
    async with elsewhere.transaction():
        await elsewhere.execute(change, words, thing.id)
        deciding = asyncio.ensure_future(
            asyncio.to_thread(code, lambda: decide(moderator, read, approve=True))
        )
        await stack.until(HELD_UP, elsewhere.get_server_pid())
    assert await deciding == STALE
    assert thing.status() == "pending"


async def test_who_removes_a_face_goes_before_who_decides_about_it(
    stack: Stack, moderator: Person, elsewhere: "asyncpg.Connection[Any]"
) -> None:
    [face] = await stack.sql(FACE, stack.person().id)
    read = waiting(moderator, str(face["id"]))
    async with elsewhere.transaction():
        # As far as a removal has come when it asks for the case.
        await elsewhere.execute("select from user_images where id = $1 for update", face["id"])
        deciding = asyncio.ensure_future(asyncio.to_thread(decide, moderator, read, approve=True))
        await stack.until(HELD_UP, elsewhere.get_server_pid())
        await elsewhere.execute("delete from user_images where id = $1", face["id"])
    assert await deciding is False


async def test_a_change_that_waits_for_a_decision_is_moderated_anew(
    stack: Stack, moderator: Person, thing: Thing, elsewhere: "asyncpg.Connection[Any]"
) -> None:
    read = waiting(moderator, thing.id)
    claims = orjson.dumps({"role": "authenticated", "sub": str(moderator.id)}).decode()
    async with elsewhere.transaction():
        await elsewhere.fetchrow(ENVELOPE, "authenticated", claims, "30s")
        assert await elsewhere.fetchval(DECIDE, read["id"], read["revision"])
        changing = asyncio.ensure_future(asyncio.to_thread(thing.change))
        await stack.until(HELD_UP, elsewhere.get_server_pid())
    changed = await changing
    assert changed["moderation_status"] == "pending"
    assert waiting(moderator, thing.id)["id"] != read["id"]


def test_a_decision_names_a_revision(moderator: Person, make: Make) -> None:
    case = waiting(moderator, make("review").id)
    decision = {"case_id": case["id"], "approve": True}
    assert code(lambda: rpc(moderator, "decide_moderation_case", **decision)) == "PGRST202"
    for revision in (None, "", case["revision"].upper(), case["revision"] + " "):
        wrong = {**decision, "revision": revision}
        assert code(lambda: rpc(moderator, "decide_moderation_case", **wrong)) == STALE  # noqa: B023 - called now
