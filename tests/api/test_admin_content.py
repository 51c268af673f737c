"""Templates and the moderation queue, as editors and moderators see them."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.roles import Row, logged, with_role
from tests.support import HINDI, Person, Stack

MakeTemplate = Callable[..., Any]


@pytest.fixture(scope="module")
async def admin(stack: Stack) -> Person:
    return await with_role(stack, "admin")


@pytest.fixture(scope="module")
async def moderator(stack: Stack) -> Person:
    return await with_role(stack, "moderator")


@pytest.fixture(scope="module")
def make_template(stack: Stack, owner: Person) -> MakeTemplate:
    source = stack.template("diwali-night-of-lamps")
    # Tests need more of them than somebody may add within an hour.
    templates = stack.supabase(stack.secret_key).table("templates")

    async def make(status: str = "approved", **columns: Any) -> Row:
        row = {
            "slug": f"t-{uuid4()}",
            "name": "A card",
            "template_code": source["template_code"],
            "template_config": source["template_config"],
            "created_by": str(owner.id),
            **columns,
        }
        made = dict(templates.insert(row).execute().data[0])  # type: ignore[arg-type]  # one JSON object
        await stack.sql(
            "update templates set moderation_status = $2::text::moderation_status"
            " where id = $1::text::uuid",
            made["id"],
            status,
        )
        return made

    return make


def listed(person: Person, **params: Any) -> list[str]:
    answer = person.api.get("/admin/templates", params={"limit": 100, **params})
    assert answer.status_code == 200, answer.text
    return [template["id"] for template in answer.json()["items"]]


async def test_all_templates_are_listed_whatever_their_state(
    stack: Stack, owner: Person, moderator: Person, admin: Person, make_template: MakeTemplate
) -> None:
    private = await make_template(is_public=False)
    pending, rejected = await make_template("pending"), await make_template("rejected")
    deleted = await make_template()
    assert owner.api.get("/admin/templates").status_code == 403
    assert stack.api().get("/admin/templates").status_code == 401
    removed = admin.api.delete(f"/admin/templates/{deleted['id']}")
    assert removed.json()["deleted_at"] is not None
    everything = listed(moderator, created_by=str(owner.id))
    for template in (private, pending, rejected, deleted):
        assert template["id"] in everything
    mine = {"created_by": str(owner.id)}
    assert pending["id"] in listed(admin, moderation_status="pending", **mine)
    assert pending["id"] not in listed(admin, moderation_status="rejected", **mine)
    assert listed(admin, is_deleted=True, **mine) == [deleted["id"]]
    assert private["id"] in listed(admin, is_public=False, **mine)
    counted = admin.api.get("/admin/templates", params={"total": True, "limit": 1, **mine}).json()
    assert counted["total"] == len(everything)
    assert counted["items"][0]["author"] == owner.api.get("/auth/me").json()["username"]
    assert listed(admin, q=deleted["slug"].split("-")[1]) == [deleted["id"]]


async def test_a_template_is_featured_where_everybody_sees_it_at_once(
    stack: Stack, moderator: Person, admin: Person, make_template: MakeTemplate
) -> None:
    template = await make_template()
    path = f"/admin/templates/{template['id']}/feature"
    stack.api().get("/templates/featured")
    assert moderator.api.put(path, json={"is_featured": True}).status_code == 403
    featured = admin.api.put(path, json={"is_featured": True})
    assert (featured.status_code, featured.json()["is_featured"]) == (200, True)
    shown = stack.api().get("/templates/featured").text
    assert template["id"] in shown
    assert admin.api.put(path, json={"is_featured": False}).json()["is_featured"] is False
    assert [entry["action"] for entry in logged(admin, template["id"])] == [
        "template.featured",
        "template.unfeatured",
    ]
    unknown = admin.api.put(f"/admin/templates/{uuid4()}/feature", json={"is_featured": True})
    assert (unknown.status_code, unknown.json()["code"]) == (404, "template_not_found")
    assert admin.api.put(path, json={"is_featured": 7}).status_code == 422


async def test_a_template_is_taken_away_and_brought_back(
    stack: Stack, owner: Person, admin: Person, make_template: MakeTemplate
) -> None:
    template = await make_template()
    path = f"/admin/templates/{template['id']}"
    assert owner.api.delete(path).status_code == 403
    assert admin.api.delete(path).status_code == 200
    assert stack.api().get(f"/templates/{template['id']}").status_code == 404
    restored = admin.api.post(f"{path}/restore")
    assert (restored.status_code, restored.json()["deleted_at"]) == (200, None)
    assert stack.api().get(f"/templates/{template['id']}").status_code == 200
    assert [entry["action"] for entry in logged(admin, template["id"])] == [
        "template.deleted",
        "template.restored",
    ]


def waiting(person: Person, subject_id: str) -> Row:
    answer = person.api.get("/admin/moderation", params={"limit": 100})
    assert answer.status_code == 200, answer.text
    [case] = [case for case in answer.json()["items"] if case["subject_id"] == subject_id]
    return dict(case)


def decide(person: Person, case: Row, verb: str, **body: Any) -> httpx.Response:
    decision = {"revision": case["revision"], **body}
    return person.api.post(f"/admin/moderation/{case['id']}/{verb}", json=decision)


async def test_the_queue_shows_what_each_case_is_about(
    stack: Stack, owner: Person, moderator: Person, make_template: MakeTemplate
) -> None:
    template = await make_template("pending", description="Lamps in a row.")
    approved = await make_template()
    review = owner.supabase.table("template_reviews").insert(
        {"template_id": approved["id"], "rating": 4, "review_text": "Lovely."}
    )
    review_id = dict(review.execute().data[0])["id"]  # type: ignore[arg-type]  # one JSON object
    card = {"template_id": approved["id"], "message": HINDI, "is_public": True}
    source = stack.template("diwali-night-of-lamps")
    card["festival_id"], card["title"] = source["festival_id"], "शुभ"
    card_id = dict(owner.supabase.table("user_cards").insert(card).execute().data[0])["id"]  # type: ignore[arg-type]  # one JSON object
    assert waiting(moderator, template["id"])["subject"]["description"] == "Lamps in a row."
    assert waiting(moderator, str(review_id))["subject"]["review_text"] == "Lovely."
    assert waiting(moderator, str(card_id))["subject"]["message"] == HINDI
    only = moderator.api.get("/admin/moderation", params={"subject_type": "review"}).json()
    assert {case["subject_type"] for case in only["items"]} == {"review"}
    await stack.sql(
        "insert into moderation_results (subject_type, subject_id, provider, verdict, severity)"
        " values ('template', $1::text::uuid, 'words', 'review', 0.5)",
        template["id"],
    )
    [verdict] = waiting(moderator, template["id"])["verdicts"]
    assert (verdict["provider"], verdict["verdict"]) == ("words", "review")


async def test_a_rejection_is_explained_appealed_and_overturned(
    stack: Stack, owner: Person, other: Person, moderator: Person, make_template: MakeTemplate
) -> None:
    template = await make_template("pending")
    case = waiting(moderator, template["id"])
    assert owner.api.get("/admin/moderation").status_code == 403
    assert decide(owner, case, "approve").status_code == 403
    assert decide(moderator, case, "reject").status_code == 422
    appeal = {"appeal": "I drew it myself."}
    early = owner.api.post(f"/moderation/cases/{case['id']}/appeal", json=appeal)
    assert (early.status_code, early.json()["code"]) == (409, "not_appealable")
    rejected = decide(moderator, case, "reject", reason="It is somebody else's.")
    assert (rejected.json()["state"], rejected.json()["decided_by"]) == (
        "rejected",
        str(moderator.id),
    )
    assert decide(moderator, case, "approve").json()["code"] == "case_decided"
    mine = owner.api.get("/moderation/cases").json()["items"]
    [told] = [one for one in mine if one["id"] == case["id"]]
    assert told["reason"] == "It is somebody else's."
    theirs = other.api.post(f"/moderation/cases/{case['id']}/appeal", json=appeal)
    unknown = other.api.post(f"/moderation/cases/{uuid4()}/appeal", json=appeal)
    assert (theirs.status_code, theirs.json()["code"]) == (404, "case_not_found")
    assert unknown.json()["detail"] == theirs.json()["detail"]
    appealed = owner.api.post(f"/moderation/cases/{case['id']}/appeal", json=appeal)
    assert (appealed.status_code, appealed.json()["state"]) == (200, "appealed")
    again = waiting(moderator, template["id"])
    assert again["appeal"] == "I drew it myself."
    assert decide(moderator, case, "approve").json()["code"] == "case_changed"
    assert decide(moderator, again, "approve").json()["state"] == "overturned"
    assert stack.api().get(f"/templates/{template['id']}").status_code == 200
    found = moderator.api.get("/admin/moderation", params={"state": "overturned"}).json()["items"]
    assert case["id"] in [one["id"] for one in found]


def test_unknown_cases_are_a_404(moderator: Person) -> None:
    answer = moderator.api.post(f"/admin/moderation/{uuid4()}/approve", json={"revision": "0" * 64})
    assert (answer.status_code, answer.json()["code"]) == (404, "case_not_found")
