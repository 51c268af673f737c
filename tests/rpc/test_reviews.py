"""Reviews: counted once approved, whoever approves and whatever changes."""

import pytest

from tests.rpc.conftest import MakeTemplate, Row, code, decide, rows, rpc, waiting
from tests.support import Person, Stack


@pytest.fixture
async def template(make_template: MakeTemplate) -> Row:
    return dict(await make_template("Reviewed"))


def review(person: Person, template: Row, rating: int, text: str | None = None) -> Row:
    row = {"template_id": template["id"], "rating": rating, "review_text": text}
    [made] = rows(person.supabase.table("template_reviews").insert(row))
    return made


def counted(stack: Stack, template: Row) -> tuple[int, float | None]:
    counts = rpc(stack.supabase(), "template_counts", template_id=template["id"])
    return counts["review_count"], counts["average_rating"]


def seen(client: object, template: Row) -> int:
    query = client.supabase if isinstance(client, Person) else client
    return len(rows(query.table("template_reviews").select("id").eq("template_id", template["id"])))  # type: ignore[attr-defined]  # a Client


def test_a_rating_without_words_counts_at_once(
    stack: Stack, owner: Person, other: Person, template: Row
) -> None:
    review(owner, template, 5)
    review(other, template, 2)
    assert counted(stack, template) == (2, 3.5)
    assert seen(stack.supabase(), template) == 2


def test_words_count_once_a_moderator_approves_them(
    stack: Stack, owner: Person, other: Person, moderator: Person, template: Row
) -> None:
    made = review(owner, template, 4, "Lovely lamps.")
    assert made["moderation_status"] == "pending"
    assert counted(stack, template) == (0, None)
    assert (seen(owner, template), seen(other, template)) == (1, 0)
    assert seen(stack.supabase(), template) == 0
    assert decide(moderator, waiting(moderator, made["id"]), approve=True)
    assert counted(stack, template) == (1, 4)
    assert (seen(other, template), seen(stack.supabase(), template)) == (1, 1)


def test_changed_words_are_moderated_anew_and_a_deleted_review_counts_no_more(
    stack: Stack, owner: Person, moderator: Person, template: Row
) -> None:
    made = review(owner, template, 3, "Fine.")
    decide(moderator, waiting(moderator, made["id"]), approve=True)
    table = owner.supabase.table("template_reviews")
    table.update({"rating": 1}).eq("id", made["id"]).execute()
    assert counted(stack, template) == (1, 1)
    table.update({"review_text": "Not so fine."}).eq("id", made["id"]).execute()
    assert counted(stack, template) == (0, None)
    decide(moderator, waiting(moderator, made["id"]), approve=True)
    assert counted(stack, template) == (1, 1)
    table.delete().eq("id", made["id"]).execute()
    assert counted(stack, template) == (0, None)


def test_a_rejected_review_is_seen_by_its_author_only(
    stack: Stack, owner: Person, other: Person, moderator: Person, template: Row
) -> None:
    made = review(owner, template, 1, "Words that hurt.")
    assert decide(
        moderator, waiting(moderator, made["id"]), approve=False, reason="It insults somebody."
    )
    assert (seen(owner, template), seen(other, template)) == (1, 0)
    assert counted(stack, template) == (0, None)


def test_one_review_each_within_bounds_and_in_ones_own_name(
    owner: Person, other: Person, template: Row
) -> None:
    review(owner, template, 5)
    assert code(lambda: review(owner, template, 4)) == "23505"
    for rating in (0, 6):
        assert code(lambda: review(other, template, rating)) == "23514"  # noqa: B023 - called now
    assert code(lambda: review(other, template, 3, "x" * 2001)) == "23514"
    forged = {"template_id": template["id"], "rating": 5, "user_id": str(owner.id)}
    table = other.supabase.table("template_reviews")
    assert code(lambda: table.insert(forged).execute()) == "42501"
    approved = {"template_id": template["id"], "rating": 5, "moderation_status": "approved"}
    assert code(lambda: table.insert(approved).execute()) == "42501"
    assert rows(table.update({"rating": 1}).eq("user_id", str(owner.id))) == []


async def test_a_template_one_cannot_see_cannot_be_reviewed(
    owner: Person, make_template: MakeTemplate
) -> None:
    hidden = await make_template("Not yet", status="pending")
    assert code(lambda: review(owner, hidden, 5)) == "42501"


async def test_reviews_go_with_their_template(
    stack: Stack, owner: Person, other: Person, make_template: MakeTemplate
) -> None:
    template = await make_template("Taken away")
    review(owner, template, 5)
    assert seen(stack.supabase(), template) == 1
    rpc(other, "delete_template", template_id=template["id"])
    assert seen(stack.supabase(), template) == 0
