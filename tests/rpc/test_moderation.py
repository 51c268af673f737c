"""Moderation: cases come up, moderators decide, owners appeal, and all of it is on record."""

import pytest

from tests.rpc.conftest import MakeTemplate, Row, code, decide, refusal, rows, rpc, waiting
from tests.support import Person, Stack


@pytest.fixture
async def pending(moderator: Person, make_template: MakeTemplate) -> Row:
    """A template of ``other`` that waits, and its ``case`` as moderators read it."""
    template = await make_template("Waiting", status="pending")
    return {**template, "case": waiting(moderator, template["id"])}


def appeal(person: Person, appealed: Row, what: str) -> bool:
    return bool(rpc(person, "appeal_moderation_case", case_id=appealed["id"], appeal=what))


def case(person: Person, wanted: Row) -> list[Row]:
    return rows(person.supabase.table("moderation_cases").select("*").eq("id", wanted["id"]))


def visible(stack: Stack, template: Row) -> bool:
    return bool(rows(stack.supabase().table("templates").select("id").eq("id", template["id"])))


def test_a_moderator_approves_and_everybody_sees_it(
    stack: Stack, moderator: Person, pending: Row
) -> None:
    assert not visible(stack, pending)
    assert decide(moderator, pending["case"], approve=True)
    assert visible(stack, pending)
    [decided] = case(moderator, pending["case"])
    assert (decided["state"], decided["decided_by"]) == ("approved", str(moderator.id))
    assert not decide(moderator, pending["case"], approve=False, reason="Too late.")


def test_nobody_else_decides_or_reads_the_case(
    stack: Stack, owner: Person, other: Person, pending: Row
) -> None:
    for person in (owner, other):
        assert not decide(person, pending["case"], approve=True)
    assert case(owner, pending["case"]) == []
    assert len(case(other, pending["case"])) == 1, "its owner reads it"
    for person in (owner, other):
        assert rows(person.supabase.table("moderation_queue").select("*")) == []
    for table in ("moderation_cases", "moderation_queue"):
        assert code(stack.supabase().table(table).select("*").execute) == "42501"
    direct = other.supabase.table("moderation_cases").update({"state": "approved"})
    assert code(direct.eq("id", pending["case"]["id"]).execute) == "42501"
    assert not visible(stack, pending)


def test_a_rejection_needs_a_reason_which_its_owner_reads(
    stack: Stack, other: Person, moderator: Person, pending: Row
) -> None:
    refused = refusal(lambda: decide(moderator, pending["case"], approve=False))
    assert "A rejection needs a reason" in str(refused.message)
    assert decide(moderator, pending["case"], approve=False, reason="The text is blurred.")
    [decided] = case(other, pending["case"])
    assert (decided["state"], decided["reason"]) == ("rejected", "The text is blurred.")
    assert not visible(stack, pending)


@pytest.mark.parametrize(("approve", "state"), [(True, "overturned"), (False, "upheld")])
def test_its_owner_appeals_and_is_heard(
    stack: Stack, other: Person, moderator: Person, pending: Row, *, approve: bool, state: str
) -> None:
    decide(moderator, pending["case"], approve=False, reason="It is blurred.")
    assert appeal(other, pending["case"], "It is meant to be soft.")
    again = waiting(moderator, pending["id"])
    assert decide(moderator, again, approve=approve, reason="Looked again.")
    [decided] = case(other, pending["case"])
    assert (decided["state"], decided["appeal"]) == (state, "It is meant to be soft.")
    assert visible(stack, pending) == approve


def test_an_appeal_is_the_owners_of_a_rejection_in_words_and_once(
    owner: Person, other: Person, moderator: Person, pending: Row
) -> None:
    assert not appeal(other, pending["case"], "Why?"), "there is nothing to appeal yet"
    decide(moderator, pending["case"], approve=False, reason="It is blurred.")
    assert not appeal(owner, pending["case"], "It is not mine, but I object.")
    assert code(lambda: appeal(other, pending["case"], "")) == "23514"
    assert appeal(other, pending["case"], "It is meant to be soft.")
    assert not appeal(other, pending["case"], "And another thing.")
    again = waiting(moderator, pending["id"])
    assert decide(moderator, again, approve=False, reason="It is still blurred.")
    assert not appeal(other, pending["case"], "Once more!")


def test_decisions_are_on_record_and_stay_there(
    stack: Stack, owner: Person, moderator: Person, admin: Person, pending: Row
) -> None:
    decide(moderator, pending["case"], approve=False, reason="Blurred.")
    query = admin.supabase.table("audit_log").select("*").eq("subject_id", pending["case"]["id"])
    [entry] = rows(query)
    assert (entry["actor_id"], entry["action"]) == (str(moderator.id), "moderation_case.update")
    assert entry["detail"] == {
        "state": "rejected",
        "subject_type": "template",
        "subject_id": pending["id"],
    }
    for person in (owner, moderator):
        assert rows(person.supabase.table("audit_log").select("id")) == []
    change = admin.supabase.table("audit_log").update({"action": "a.b"}).eq("id", entry["id"])
    assert code(change.execute) == "42501"
    keeper = stack.supabase(stack.secret_key).table("audit_log")
    refused = refusal(keeper.delete().eq("id", entry["id"]).execute)
    assert "audit_log row never changes" in str(refused.message)
    assert rows(query) == [entry]


def test_changes_of_festivals_are_on_record(admin: Person, owner: Person) -> None:
    slug = f"audited-{admin.id}"
    table = admin.supabase.table("festivals")
    [made] = rows(table.insert({"slug": slug, "name": "Audited"}))
    table.update({"is_active": False}).eq("id", made["id"]).execute()
    table.delete().eq("id", made["id"]).execute()
    log = admin.supabase.table("audit_log").select("action, detail").eq("subject_id", made["id"])
    assert [row["action"] for row in rows(log.order("id"))] == [
        "festival.insert",
        "festival.update",
        "festival.delete",
    ]
    assert code(owner.supabase.table("festivals").insert({"slug": "x", "name": "X"}).execute) == (
        "42501"
    )


def test_what_providers_said_is_for_moderators(
    owner: Person, moderator: Person, pending: Row, stack: Stack
) -> None:
    said = {
        "subject_type": "template",
        "subject_id": pending["id"],
        "provider": "test",
        "verdict": "review",
        "severity": 0.5,
    }
    stack.supabase(stack.secret_key).table("moderation_results").insert(said).execute()
    for person, expected in ((moderator, 1), (owner, 0)):
        query = person.supabase.table("moderation_results").select("verdict")
        assert len(rows(query.eq("subject_id", pending["id"]))) == expected
