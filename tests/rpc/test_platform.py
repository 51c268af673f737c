"""Usage, webhooks, plugin settings, preferences, notifications, and what Realtime tells."""

from base64 import b64decode
from datetime import UTC, datetime

from tests.rpc.conftest import Row, code, rows, rpc
from tests.support import HINDI, Person, Stack


def test_my_usage_is_what_i_made_by_day(stack: Stack) -> None:
    person = stack.person()
    for slug in ("diwali-night-of-lamps", "diwali-rangoli", "diwali-rangoli"):
        wish = {"template_id": stack.template(slug)["id"], "message": HINDI}
        person.supabase.table("user_cards").insert(wish).execute()
    today = datetime.now(UTC).date().isoformat()
    expected = {"day": today, "cards": 3, "templates": 2, "festivals": 1}
    assert rpc(person, "my_usage", within_days=1) == [expected]
    assert rpc(stack.person(), "my_usage") == []
    assert code(lambda: rpc(stack.supabase(), "my_usage")) == "42501"


def make_webhook(person: Person, url: str = "https://example.com/hook") -> Row:
    wish = {"url": url, "events": ["card.created"]}
    [made] = rows(person.supabase.table("webhooks").insert(wish))
    return made


async def test_a_webhooks_secret_is_shown_once_and_the_one_before_still_signs(
    stack: Stack, owner: Person, other: Person
) -> None:
    webhook = make_webhook(owner)
    first = rpc(owner, "rotate_webhook_secret", webhook_id=webhook["id"])
    second = rpc(owner, "rotate_webhook_secret", webhook_id=webhook["id"])
    assert rpc(other, "rotate_webhook_secret", webhook_id=webhook["id"]) is None
    assert first != second
    for secret in (first, second):
        assert secret.startswith("whsec_")
        assert len(b64decode(secret.removeprefix("whsec_"))) == 32
    [kept] = await stack.sql(
        "select secret, previous_secret from private.webhook_secrets"
        " where webhook_id = $1::text::uuid",
        webhook["id"],
    )
    assert (kept["secret"], kept["previous_secret"]) == (second, first)


def test_secrets_are_behind_no_address(stack: Stack, owner: Person) -> None:
    for client in (owner.supabase, stack.supabase(stack.secret_key)):
        for table in ("webhook_secrets", "plugin_secrets", "outbox", "schedules"):
            hidden = client.schema("private").table(table).select("*")
            assert code(hidden.execute) == "PGRST106"
            assert code(client.table(table).select("*").execute) == "PGRST205"


def test_webhooks_are_their_owners(owner: Person, other: Person) -> None:
    webhook = make_webhook(owner)
    table = other.supabase.table("webhooks")
    assert rows(table.select("*").eq("id", webhook["id"])) == []
    assert rows(table.update({"is_active": False}).eq("id", webhook["id"])) == []
    assert rows(table.delete().eq("id", webhook["id"])) == []
    assert code(lambda: make_webhook(owner, "http://example.com")) == "23514"
    counted = owner.supabase.table("webhooks").update({"failure_count": 0}).eq("id", webhook["id"])
    assert code(counted.execute) == "42501"


async def test_only_plugin_administrators_set_plugins_up(
    stack: Stack, owner: Person, admin: Person
) -> None:
    wish = {"plugin": "test-plugin", "settings": {"tone": "warm"}}
    table = owner.supabase.table("plugin_settings")
    assert code(table.insert(wish).execute) == "42501"
    [made] = rows(admin.supabase.table("plugin_settings").insert(wish))
    assert made["updated_by"] == str(admin.id)
    assert rows(table.select("*")) == []
    assert rows(table.update({"is_enabled": False}).eq("plugin", "test-plugin")) == []
    await stack.sql("update plugin_settings set updated_by = null where plugin = 'test-plugin'")
    own = admin.supabase.table("plugin_settings")
    [changed] = rows(own.update({"settings": {"tone": "dry"}}).eq("plugin", "test-plugin"))
    assert changed["updated_by"] == str(admin.id)
    await stack.sql("update plugin_settings set is_enabled = true where plugin = 'test-plugin'")
    [by_platform] = rows(own.select("updated_by").eq("plugin", "test-plugin"))
    assert by_platform["updated_by"] is None
    secret = {"plugin": "test-plugin", "name": "api_key", "value": "s3cret"}
    assert rpc(owner, "set_plugin_secret", **secret) is False
    assert rpc(admin, "set_plugin_secret", **secret) is True
    [kept] = await stack.sql(
        "select value from private.plugin_secrets where plugin = 'test-plugin'"
    )
    assert kept["value"] == "s3cret"
    log = rows(admin.supabase.table("audit_log").select("detail").eq("subject_id", "test-plugin"))
    assert log
    assert "s3cret" not in str(log)


def test_people_choose_their_own_mails(owner: Person, other: Person) -> None:
    table = owner.supabase.table("notification_preferences")
    [mine] = rows(table.select("*"))
    assert mine["user_id"] == str(owner.id)
    changed = {"email_reminders": not mine["email_reminders"]}
    [kept] = rows(table.update(changed).eq("user_id", str(owner.id)))
    assert kept["email_reminders"] == changed["email_reminders"]
    theirs = other.supabase.table("notification_preferences").update(changed)
    assert rows(theirs.eq("user_id", str(owner.id))) == []
    moved = table.update({"user_id": str(other.id)}).eq("user_id", str(owner.id))
    assert code(moved.execute) == "42501"


async def test_notifications_are_read_and_removed_by_those_they_are_for(
    stack: Stack, owner: Person, other: Person
) -> None:
    [made] = await stack.sql(
        "insert into notifications (user_id, kind) values ($1, 'card.ready') returning id::text",
        owner.id,
    )
    now = datetime.now(UTC).isoformat()
    for person, expected in ((other, 0), (owner, 1)):
        table = person.supabase.table("notifications")
        assert len(rows(table.select("*").eq("id", made["id"]))) == expected
        assert len(rows(table.update({"read_at": now}).eq("id", made["id"]))) == expected
        forged = {"user_id": str(owner.id), "kind": "card.ready"}
        assert code(table.insert(forged).execute) == "42501"
        assert len(rows(table.delete().eq("id", made["id"]))) == expected


async def test_realtime_tells_of_jobs_cards_and_notifications_only(stack: Stack) -> None:
    found = await stack.sql(
        "select schemaname || '.' || tablename as name from pg_publication_tables"
        " where pubname = 'supabase_realtime'"
    )
    assert {row["name"] for row in found} == {
        "public.jobs",
        "public.user_cards",
        "public.notifications",
    }
