"""Share links: seen, counted, answered, taken back."""

from uuid import uuid4

import pytest

from tests.rpc.conftest import Row, code, refusal, rows, rpc
from tests.support import Person, Stack


def link(person: Person, share_id: str) -> Row:
    [row] = rows(
        person.supabase.table("card_shares")
        .select("id, card_id, view_count, last_viewed_at, revoked_at, expires_at")
        .eq("id", share_id)
    )
    return row


def test_looks_through_a_link_are_counted(stack: Stack, owner: Person, shared: Row) -> None:
    before = link(owner, shared["share_id"])["view_count"]
    for _ in range(3):
        rpc(stack.supabase(), "record_share_view", token=shared["token"])
    rpc(stack.supabase(), "record_share_view", token="unknown")
    after = link(owner, shared["share_id"])
    assert after["view_count"] == before + 3
    assert after["last_viewed_at"]


def test_a_visitor_answers_once_and_may_change_it(stack: Stack, owner: Person, shared: Row) -> None:
    visitor, visitors = str(uuid4()), stack.supabase()

    def react(reaction: str, token: str = shared["token"]) -> bool:
        answer = rpc(
            visitors, "react_to_shared_card", token=token, reaction=reaction, visitor_id=visitor
        )
        return bool(answer)

    def reactions() -> list[str]:
        query = owner.supabase.table("card_reactions").select("reaction, created_at")
        return [row["reaction"] for row in rows(query.eq("share_id", shared["share_id"]))]

    before = len(reactions())
    assert react("love")
    assert len(reactions()) == before + 1
    assert react("joy")
    assert len(reactions()) == before + 1
    assert "joy" in reactions()
    assert not react("love", token="unknown")
    assert code(lambda: react("rage")) == "23514"


async def test_a_visitor_does_not_change_it_without_end(stack: Stack, shared: Row) -> None:
    visitor, visitors = str(uuid4()), stack.supabase()
    answers = [
        rpc(
            visitors,
            "react_to_shared_card",
            token=shared["token"],
            reaction=("love", "joy")[number % 2],
            visitor_id=visitor,
        )
        for number in range(30)
    ]
    # The first and twenty changes; then it stays, and to send it again is no change.
    assert answers[:21] == [True] * 21
    assert answers[21:] == [False, True] * 4 + [False]
    [events] = await stack.sql(
        "select count(*) as number from private.outbox o join card_reactions r on r.id = o.row_id"
        " where r.visitor_id = $1::text::uuid",
        visitor,
    )
    assert events["number"] == 21


def test_only_the_cards_owner_reads_answers_and_never_who_gave_them(
    stack: Stack, owner: Person, other: Person, shared: Row
) -> None:
    rpc(
        stack.supabase(),
        "react_to_shared_card",
        token=shared["token"],
        reaction="wow",
        visitor_id=str(uuid4()),
    )
    columns = "id, reaction"
    assert rows(owner.supabase.table("card_reactions").select(columns))
    assert rows(other.supabase.table("card_reactions").select(columns)) == []
    anyone = stack.supabase().table("card_reactions").select(columns)
    assert code(anyone.execute) == "42501"
    assert code(owner.supabase.table("card_reactions").select("visitor_id").execute) == "42501"


def test_a_link_shows_the_same_to_everybody(
    stack: Stack, owner: Person, other: Person, shared: Row
) -> None:
    cards = [
        rpc(caller, "get_shared_card", token=shared["token"])
        for caller in (stack.supabase(), owner, other)
    ]
    assert cards[0] == cards[1] == cards[2]
    assert cards[0]["card_id"] == shared["card"]["id"]
    assert not {"user_id", "email", "owner_id"} & set(cards[0])


@pytest.fixture
def second(owner: Person, shared: Row) -> Row:
    """Another link to the same card: ``id``, ``token`` and ``expires_at``."""
    made = rpc(owner, "create_card_share", card_id=shared["card"]["id"], valid_for="7 days")
    return dict(made)


def test_a_revoked_link_is_as_one_that_never_was(
    stack: Stack, owner: Person, other: Person, second: Row
) -> None:
    visitors = stack.supabase()
    assert rpc(visitors, "get_shared_card", token=second["token"])
    assert rpc(other, "revoke_card_share", share_id=second["id"]) is False
    assert rpc(owner, "revoke_card_share", share_id=second["id"]) is True
    assert rpc(owner, "revoke_card_share", share_id=second["id"]) is False
    assert rpc(visitors, "get_shared_card", token=second["token"]) is None
    answer = rpc(
        visitors,
        "react_to_shared_card",
        token=second["token"],
        reaction="love",
        visitor_id=str(uuid4()),
    )
    assert answer is False
    rpc(visitors, "record_share_view", token=second["token"])
    assert link(owner, second["id"])["view_count"] == 0


async def test_a_link_that_ran_out_shows_nothing(stack: Stack, second: Row) -> None:
    await stack.sql(
        "update card_shares set expires_at = now() - interval '1 second' where id = $1::text::uuid",
        second["id"],
    )
    assert rpc(stack.supabase(), "get_shared_card", token=second["token"]) is None


def test_nobody_shares_a_card_of_somebody_else(other: Person, shared: Row) -> None:
    wish = {"card_id": shared["card"]["id"]}
    assert rpc(other, "create_card_share", **wish) is None
    assert (
        rows(other.supabase.table("card_shares").select("id").eq("card_id", wish["card_id"])) == []
    )


def test_a_link_that_would_never_be_valid_is_refused(owner: Person, shared: Row) -> None:
    card_id = shared["card"]["id"]
    refused = refusal(lambda: rpc(owner, "create_card_share", card_id=card_id, valid_for="-1 day"))
    assert "must be valid for some time" in str(refused.message)


async def test_a_rejected_card_is_shown_at_no_link(stack: Stack, shared: Row, second: Row) -> None:
    card_id = shared["card"]["id"]
    set_status = (
        "update user_cards set moderation_status = $2::text::moderation_status"
        " where id = $1::text::uuid"
    )
    await stack.sql(set_status, card_id, "rejected")
    try:
        assert rpc(stack.supabase(), "get_shared_card", token=second["token"]) is None
    finally:
        await stack.sql(set_status, card_id, "pending")
    assert rpc(stack.supabase(), "get_shared_card", token=second["token"])


def test_recipients_are_their_senders(owner: Person, other: Person, shared: Row) -> None:
    wish = {"card_id": shared["card"]["id"], "name": "दादी", "email": "dadi@example.com"}
    [made] = rows(owner.supabase.table("card_recipients").insert(wish))
    assert code(other.supabase.table("card_recipients").insert(wish).execute) == "42501"
    assert rows(other.supabase.table("card_recipients").select("*")) == []
    of_other = other.supabase.table("card_recipients")
    assert rows(of_other.update({"name": "X"}).eq("id", made["id"])) == []
    invalid = {**wish, "email": "not an address"}
    assert code(owner.supabase.table("card_recipients").insert(invalid).execute) == "23514"
    [changed] = rows(
        owner.supabase.table("card_recipients").update({"name": "Dadi"}).eq("id", made["id"])
    )
    assert changed["name"] == "Dadi"
