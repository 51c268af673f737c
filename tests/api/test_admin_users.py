"""Accounts, as administrators see and change them."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests.api.roles import Row, logged, with_role
from tests.support import Person, Stack


@pytest.fixture(scope="module")
async def admin(stack: Stack) -> Person:
    return await with_role(stack, "admin")


@pytest.fixture(scope="module")
async def moderator(stack: Stack) -> Person:
    return await with_role(stack, "moderator")


def found(admin: Person, **params: Any) -> list[Row]:
    answer = admin.api.get("/admin/users", params=params)
    assert answer.status_code == 200, answer.text
    items: list[Row] = answer.json()["items"]
    return items


def change(admin: Person, person: Person, **wish: Any) -> httpx.Response:
    return admin.api.put(f"/admin/users/{person.id}", json=wish)


def changed(admin: Person, person: Person, **wish: Any) -> Row:
    answer = change(admin, person, **wish)
    assert answer.status_code == 200, answer.text
    body: Row = answer.json()
    return body


def test_people_are_found_by_address_username_and_names_in_any_script(
    stack: Stack, admin: Person
) -> None:
    person = stack.person()
    name = person.email.split("@")[0]
    changed(admin, person, first_name="दीपा", last_name=f"Kul{name}")
    for words in (person.email, name[:6], f"user_{name}", f"kul{name}", f"deepa kul{name}"):
        assert [user["id"] for user in found(admin, q=words)] == [str(person.id)], words
    [user] = found(admin, q=f"दीपा kul{name[:8]}")
    assert (user["email"], user["first_name"]) == (person.email, "दीपा")
    assert user["last_sign_in_at"] is not None
    assert found(admin, q=f"{name} nobody") == []
    assert found(admin, q="'; drop table profiles; -- & | ! :*") == []


def test_lists_filter_sort_count_and_go_on_page_by_page(stack: Stack, admin: Person) -> None:
    people = [stack.person() for _ in range(3)]
    newest = [user["id"] for user in found(admin, limit=3)]
    assert newest == [str(person.id) for person in reversed(people)]
    for sort in ("newest", "oldest", "username"):
        whole = [user["id"] for user in found(admin, sort=sort, limit=100)]
        asked: dict[str, Any] = {"sort": sort, "limit": max(2, len(whole) // 3)}
        pages, cursor = [], None
        while True:
            if cursor:
                asked["cursor"] = cursor
            page = admin.api.get("/admin/users", params=asked).json()
            pages += [user["id"] for user in page["items"]]
            cursor = page["next_cursor"]
            if cursor is None:
                break
        assert pages[:100] == whole
        assert len(set(pages)) == len(pages)
    counted = admin.api.get("/admin/users", params={"total": True, "limit": 1}).json()
    assert counted["total"] == len(pages)
    assert str(admin.id) in [user["id"] for user in found(admin, role="admin")]
    assert str(people[0].id) not in [user["id"] for user in found(admin, role="admin")]


def test_only_user_editors_get_in(
    stack: Stack, owner: Person, moderator: Person, admin: Person
) -> None:
    target = stack.person()
    requests: list[Callable[[httpx.Client], httpx.Response]] = [
        lambda api: api.get("/admin/users"),
        lambda api: api.get(f"/admin/users/{target.id}"),
        lambda api: api.put(f"/admin/users/{target.id}", json={"is_premium": True}),
        lambda api: api.delete(f"/admin/users/{target.id}", params={"reason": "No."}),
    ]
    for ask in requests:
        assert ask(stack.api()).status_code == 401
        for person in (owner, moderator):
            refused = ask(person.api)
            assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    assert not admin.api.get(f"/admin/users/{target.id}").json()["is_premium"]


async def test_the_functions_behind_it_ask_for_the_permission_themselves(
    stack: Stack, owner: Person, other: Person
) -> None:
    # What the API could do with its login if a route forgot to ask.
    calls = (
        f"private.update_user('{other.id}', '{{}}')",
        f"private.suspend_user('{other.id}', 'No.')",
        f"private.activate_user('{other.id}')",
        f"private.set_user_roles('{owner.id}', '{{admin}}')",
        f"private.grant_premium('{owner.id}', null)",
        f"private.withdraw_premium('{other.id}')",
        f"private.delete_user('{other.id}', 'No.', true)",
        f"exists (select from private.user_accounts(array['{other.id}'::uuid]))",
        "exists (select from private.find_users('example'))",
    )
    claims = json.dumps({"sub": str(owner.id)})
    for call in calls:
        rows = await stack.sql(
            f"select {call} as done from set_config('request.jwt.claims', $1, true)",  # noqa: S608 - constants
            claims,
        )
        assert rows[0]["done"] is False, call


def test_a_suspension_needs_a_reason_ends_all_sessions_and_can_be_lifted(
    stack: Stack, admin: Person
) -> None:
    person = stack.person()
    assert change(admin, person, is_active=False).status_code == 422
    suspended = changed(admin, person, is_active=False, reason="Sends advertisements.")
    assert (suspended["is_active"], suspended["suspension_reason"]) == (
        False,
        "Sends advertisements.",
    )
    with pytest.raises(Exception, match=r"(?i)refresh|session"):
        person.supabase.auth.refresh_session()
    template = stack.template("diwali-night-of-lamps")["id"]
    wish = {"template_id": template, "message": "नमस्ते"}
    assert person.api.post("/cards/generate", json=wish).status_code in {401, 403}
    assert str(person.id) in [user["id"] for user in found(admin, is_active=False)]
    active = changed(admin, person, is_active=True)
    assert (active["is_active"], active["suspension_reason"]) == (True, None)
    entries = logged(admin, person.id)
    assert [entry["action"] for entry in entries] == ["user.suspended", "user.activated"]
    assert entries[0]["actor_id"] == str(admin.id)
    assert entries[0]["detail"]["reason"] == "Sends advertisements."


def test_premium_is_given_with_an_end_and_taken_back(stack: Stack, admin: Person) -> None:
    person = stack.person()
    end = (datetime.now(UTC) + timedelta(days=30)).replace(microsecond=0)
    given = changed(admin, person, is_premium=True, subscription_expires_at=end.isoformat())
    assert given["is_premium"]
    assert datetime.fromisoformat(given["subscription_expires_at"]) == end
    premium = person.api.get("/payments/subscription").json()
    assert premium["is_premium"]
    assert premium["subscription"]["provider"] == "granted"
    for_good = changed(admin, person, is_premium=True)
    assert (for_good["is_premium"], for_good["subscription_expires_at"]) == (True, None)
    assert str(person.id) in [user["id"] for user in found(admin, is_premium=True, limit=100)]
    assert not changed(admin, person, is_premium=False)["is_premium"]
    assert {entry["action"] for entry in logged(admin, person.id)} == {"user.premium_changed"}
    late = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    assert not changed(admin, person, is_premium=True, subscription_expires_at=late)["is_premium"]


async def test_what_is_paid_for_is_not_taken_back(stack: Stack, admin: Person) -> None:
    person = stack.person()
    await stack.sql(
        "insert into subscriptions (user_id, provider, provider_id, plan, status,"
        " current_period_end) values ($1, 'stripe', $2, 'monthly', 'active', now() + '9 days')",
        person.id,
        f"sub_{uuid4().hex}",
    )
    await stack.sql("select private.apply_premium($1)", person.id)
    refused = change(admin, person, is_premium=False)
    assert (refused.status_code, refused.json()["code"]) == (409, "subscription_running")


def test_roles_are_granted_and_revoked_but_nobody_gives_up_their_own_last_right(
    stack: Stack, admin: Person
) -> None:
    person = stack.person()
    assert changed(admin, person, roles=["moderator", "admin"])["roles"] == [
        "user",
        "moderator",
        "admin",
    ]
    assert person.api.get("/admin/users").status_code == 200, "at once, with the token they have"
    assert change(admin, admin, roles=["user"]).json()["code"] == "own_account"
    assert change(admin, admin, is_active=False, reason="Bye.").json()["code"] == "own_account"
    assert admin.api.delete(f"/admin/users/{admin.id}", params={"reason": "Bye."}).status_code == (
        409
    )
    assert changed(admin, person, roles=[])["roles"] == ["user"]
    assert person.api.get("/admin/users").status_code == 403
    entries = [(e["action"], e["detail"].get("role")) for e in logged(admin, person.id)]
    assert sorted(entries[:2]) == [("user_role.insert", "admin"), ("user_role.insert", "moderator")]
    assert sorted(entries[2:]) == [("user_role.delete", "admin"), ("user_role.delete", "moderator")]


async def test_two_administrators_cannot_take_each_others_rights_at_once(stack: Stack) -> None:
    one, two = await with_role(stack, "admin"), await with_role(stack, "admin")
    answers = [change(one, two, roles=[]), change(two, one, roles=[])]
    assert [answer.status_code for answer in answers] == [200, 403]


def test_names_are_set_and_wrong_ones_are_refused(stack: Stack, admin: Person) -> None:
    person = stack.person()
    name = f"u_{uuid4().hex[:12]}"
    done = changed(admin, person, username=name, first_name="Asha", last_name=None, locale="hi")
    assert (done["username"], done["first_name"], done["last_name"], done["locale"]) == (
        name,
        "Asha",
        None,
        "hi",
    )
    taken = change(admin, stack.person(), username=name.upper())
    assert (taken.status_code, taken.json()["code"]) == (409, "username_taken")
    wrong: list[Row] = [
        {"username": "a b"},
        {"username": None},
        {"username": "support"},
        {"locale": None},
        {"roles": ["root"]},
        {"is_premium": None},
        {"reason": "Because."},
        {"subscription_expires_at": "2030-01-01T00:00:00Z"},
        {"email": "x@example.com"},
        {"locale": "not a locale"},
    ]
    for wish in wrong:
        assert change(admin, person, **wish).status_code == 422, wish
    [entry] = logged(admin, person.id)
    assert entry["action"] == "user.updated"
    assert "Asha" not in str(entry["detail"]), "the log keeps no personal texts"


def test_unknown_users_are_a_404(admin: Person) -> None:
    for answer in (
        admin.api.get(f"/admin/users/{uuid4()}"),
        admin.api.put(f"/admin/users/{uuid4()}", json={"is_premium": True}),
        admin.api.delete(f"/admin/users/{uuid4()}", params={"reason": "Gone."}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "user_not_found")


async def test_a_deletion_waits_for_the_grace_period_or_not(stack: Stack, admin: Person) -> None:
    person = stack.person()
    path = f"/admin/users/{person.id}"
    assert admin.api.delete(path).status_code == 422
    asked = admin.api.delete(path, params={"reason": "Asked by letter."})
    assert asked.status_code == 202
    since = datetime.fromisoformat(asked.json()["deletion_requested_at"])
    assert datetime.now(UTC) - since < timedelta(minutes=1)
    at_once = admin.api.delete(path, params={"reason": "Asked by a court.", "now": True})
    since = datetime.fromisoformat(at_once.json()["deletion_requested_at"])
    assert datetime.now(UTC) - since > timedelta(days=365)
    reasons = [entry["detail"]["reason"] for entry in logged(admin, person.id)]
    assert reasons == ["Asked by letter.", "Asked by a court."]


def test_the_log_is_for_auditors_and_filters(
    owner: Person, moderator: Person, admin: Person
) -> None:
    for person in (owner, moderator):
        assert person.api.get("/admin/audit-log").status_code == 403
    entries = admin.api.get(
        "/admin/audit-log", params={"actor_id": str(admin.id), "action": "user.suspended"}
    ).json()["items"]
    assert entries
    assert {(e["actor_id"], e["action"]) for e in entries} == {(str(admin.id), "user.suspended")}
    first = admin.api.get("/admin/audit-log", params={"limit": 1}).json()
    second = admin.api.get(
        "/admin/audit-log", params={"limit": 1, "cursor": first["next_cursor"]}
    ).json()
    assert second["items"][0]["id"] < first["items"][0]["id"]
