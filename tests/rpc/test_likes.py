"""Likes, counts and trends: exact whatever happens at once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest

from tests.rpc.conftest import MakeTemplate, Row, code, rows, rpc
from tests.support import Person, Stack, eventually

ZERO = {
    "like_count": 0,
    "review_count": 0,
    "average_rating": None,
    "usage_count": 0,
    "view_count": 0,
}


@pytest.fixture
async def unfolded(stack: Stack) -> AsyncIterator[Stack]:
    """The stack, whose worker does not fold changes into totals meanwhile."""
    set_next = (
        "update private.schedules set next_run_at = $1::text::timestamptz,"
        " deliver_after = $1::text::timestamptz where name = 'fold_template_changes'"
    )
    await stack.sql(set_next, "infinity")
    yield stack
    await stack.sql(set_next, str(datetime.now(UTC)))


def counts(stack: Stack, template: Row) -> Row:
    return dict(rpc(stack.supabase(), "template_counts", template_id=template["id"]))


def test_a_like_is_given_and_taken_back(owner: Person, shared: Row) -> None:
    template_id = shared["card"]["template_id"]
    liked = rpc(owner, "toggle_like", template_id=template_id)
    taken_back = rpc(owner, "toggle_like", template_id=template_id)
    assert (liked["liked"], taken_back["liked"]) == (True, False)
    assert liked["like_count"] == taken_back["like_count"] + 1


async def test_two_hundred_people_like_at_once_and_each_counts_once(
    unfolded: Stack, crowd: list[httpx.Headers], make_template: MakeTemplate
) -> None:
    template = await make_template("Liked by many")
    address = f"{unfolded.supabase_url}/rest/v1/rpc/toggle_like"

    async with httpx.AsyncClient(timeout=60) as client:

        async def toggle(headers: httpx.Headers) -> Row:
            answer = await client.post(
                address, headers=headers, json={"template_id": template["id"]}
            )
            assert answer.status_code == 200, answer.text
            return dict(answer.json())

        answers = await asyncio.gather(*(toggle(headers) for headers in crowd))
        assert all(answer["liked"] for answer in answers)
        assert counts(unfolded, template) == {**ZERO, "like_count": 200}

        answers = await asyncio.gather(*(toggle(headers) for headers in crowd[:50]))
        assert not any(answer["liked"] for answer in answers)
        assert counts(unfolded, template) == {**ZERO, "like_count": 150}


async def test_likes_while_changes_are_folded_are_counted_once(
    stack: Stack, crowd: list[httpx.Headers], make_template: MakeTemplate
) -> None:
    template = await make_template("Liked while counted")
    address = f"{stack.supabase_url}/rest/v1/rpc/toggle_like"

    async def fold() -> None:
        for _ in range(20):
            await stack.sql("select private.fold_template_changes()")

    async with httpx.AsyncClient(timeout=60) as client:
        likes = [
            client.post(address, headers=headers, json={"template_id": template["id"]})
            for headers in crowd[:60]
        ]
        await asyncio.gather(fold(), fold(), *likes)
    assert counts(stack, template)["like_count"] == 60
    await stack.sql("select private.fold_template_changes()")
    assert counts(stack, template)["like_count"] == 60


async def test_counts_are_the_same_before_and_after_folding(
    unfolded: Stack, owner: Person, make_template: MakeTemplate
) -> None:
    template = await make_template("Counted twice")
    assert counts(unfolded, template) == ZERO
    rpc(owner, "toggle_like", template_id=template["id"])
    owner.supabase.table("template_reviews").insert(
        {"template_id": template["id"], "rating": 4}
    ).execute()
    for _ in range(3):
        rpc(unfolded.supabase(), "record_template_view", template_id=template["id"])
    before = counts(unfolded, template)
    assert before == {
        **ZERO,
        "like_count": 1,
        "review_count": 1,
        "average_rating": 4,
        "view_count": 3,
    }
    waiting = "select from private.template_changes where template_id = $1::text::uuid"
    assert await unfolded.sql(waiting, template["id"])
    await unfolded.sql("select private.fold_template_changes()")
    assert not await unfolded.sql(waiting, template["id"])
    assert counts(unfolded, template) == before
    [totals] = rows(
        unfolded.supabase()
        .table("template_statistics")
        .select("like_count, view_count, average_rating")
        .eq("template_id", template["id"])
    )
    assert (totals["like_count"], totals["view_count"]) == (1, 3)
    assert float(totals["average_rating"]) == 4


async def test_the_worker_folds_by_itself(
    stack: Stack, owner: Person, make_template: MakeTemplate
) -> None:
    template = await make_template("Folded soon")
    rpc(owner, "toggle_like", template_id=template["id"])
    query = (
        stack.supabase()
        .table("template_statistics")
        .select("like_count")
        .eq("template_id", template["id"])
        .gt("like_count", 0)
    )
    assert eventually(lambda: rows(query)) == [{"like_count": 1}]


async def test_a_template_one_cannot_see_can_be_neither_liked_nor_counted(
    stack: Stack, owner: Person, make_template: MakeTemplate
) -> None:
    hidden = await make_template("Not yet", status="pending")
    assert code(lambda: rpc(owner, "toggle_like", template_id=hidden["id"])) == "42501"
    assert rpc(owner, "template_counts", template_id=hidden["id"]) is None
    rpc(owner, "record_template_view", template_id=hidden["id"])
    waiting = "select from private.template_changes where template_id = $1::text::uuid"
    assert not await stack.sql(waiting, hidden["id"])


def test_without_an_account_nobody_likes(stack: Stack, shared: Row) -> None:
    template_id = shared["card"]["template_id"]
    assert code(lambda: rpc(stack.supabase(), "toggle_like", template_id=template_id)) == "42501"


async def test_people_see_their_own_likes_only(
    owner: Person, other: Person, make_template: MakeTemplate
) -> None:
    template = await make_template("Whose like is it")
    rpc(owner, "toggle_like", template_id=template["id"])
    for person, expected in ((owner, 1), (other, 0)):
        query = person.supabase.table("template_likes").select("user_id")
        assert len(rows(query.eq("template_id", template["id"]))) == expected


async def test_what_is_used_and_liked_lately_trends(
    stack: Stack, make_template: MakeTemplate
) -> None:
    festival = stack.template("diwali-night-of-lamps")["festival_id"]
    much, little, old, hidden = [
        (await make_template(name, festival_id=festival))["id"]
        for name in ("Much", "Little", "Old", "Hidden")
    ]
    await stack.sql(
        "insert into template_daily_statistics (template_id, day, uses, likes, views)"
        " select id::uuid, current_date - age, uses, 0, 10 from unnest($1::text[],"
        " array[0, 0, 60, 0], array[1000, 500, 9000, 9000]) as given (id, age, uses)",
        [much, little, old, hidden],
    )
    await stack.sql("update templates set is_public = false where id = $1::text::uuid", hidden)

    def trending(**wish: object) -> list[str]:
        found = rpc(stack.supabase(), "trending_templates", **wish)
        scores = [row["score"] for row in found]
        assert scores == sorted(scores, reverse=True)
        return [row["template_id"] for row in found]

    assert trending()[:2] == [much, little]
    assert trending(in_festival="diwali")[:2] == [much, little]
    assert not {much, little} & set(trending(in_festival="holi"))
    assert hidden not in trending(max_rows=100)
    assert old not in trending(within_days=14, max_rows=100)
    assert old in trending(within_days=90, max_rows=100)
    assert len(trending(max_rows=1)) == 1
