"""Mails that people get because of what happens."""

from secrets import token_hex
from typing import Any
from uuid import UUID, uuid4

import pytest
from postgrest.exceptions import APIError

from core.mails.wording import languages
from local.home import Home
from tests.auth.accounts import PASSWORD
from tests.mails.inbox import Inbox, fetch, token_of
from tests.support import Person, Stack, eventually

WELCOME = "Welcome to Tyohaarify"


def add_recipients(person: Person, rows: list[dict[str, Any]]) -> list[str]:
    """The ids of the new recipients."""
    made: Any = person.supabase.table("card_recipients").insert(rows).execute().data
    return [row["id"] for row in made]


def send(person: Person, card: str, recipients: list[str] | None = None) -> Any:
    """How many mails are queued with the card."""
    wish = {"card_id": card, "recipient_ids": recipients}
    return person.supabase.rpc("send_card", wish).execute().data


def open_link(stack: Stack, token: str) -> None:
    stack.supabase().rpc("record_share_view", {"token": token}).execute()


def share(person: Person, card: str) -> str:
    answer = person.api.post(f"/cards/{card}/share", json={})
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


def notifications(person: Person, kind: str) -> list[dict[str, Any]]:
    items = person.api.get("/notifications").json()["items"]
    return [item for item in items if item["kind"] == kind]


async def settled(stack: Stack, person: Person) -> None:
    """Once every event is handled and every mail of the person is sent, or will not be."""
    for _ in range(300):
        [row] = await stack.sql(
            # Of cards nobody is told by mail, and other tests leave some whose files never were.
            "select (select count(*) from private.outbox"
            "   where processed_at is null and event not like 'card.%')"
            " + (select count(*) from jobs where kind = 'email.send' and user_id = $1"
            "    and status in ('queued', 'running')) as waiting, pg_sleep(0.1)",
            person.id,
        )
        if row["waiting"] == 0:
            return
    raise AssertionError("Events or mails are still waiting.")


async def test_who_confirms_their_address_is_welcomed_once(stack: Stack, inbox: Inbox) -> None:
    person = stack.person()
    mail = inbox.wait(person.email, WELCOME)
    assert "Your address is confirmed" in mail.text
    assert "List-Unsubscribe" not in mail.headers
    # The event comes again, as it does when a worker dies before it says that it is done.
    await stack.sql(
        "update private.outbox set processed_at = null, deliver_after = now()"
        " where event = 'account.created' and row_id = $1",
        person.id,
    )
    await settled(stack, person)
    assert len(inbox.mails(person.email, WELCOME)) == 1


async def test_who_never_confirmed_gets_nothing(stack: Stack, inbox: Inbox) -> None:
    email = f"{token_hex(6)}@example.com"
    stack.supabase().auth.sign_up({"email": email, "password": PASSWORD})
    eventually(lambda: inbox.mails(email))
    [row] = await stack.sql("select id from auth.users where email = $1", email)
    assert await stack.sql("select from jobs where user_id = $1", row["id"]) == []


async def test_a_changed_password_is_told_once_and_by_auth(stack: Stack, inbox: Inbox) -> None:
    person = stack.person()
    person.supabase.auth.update_user({"password": "another long password"})
    inbox.wait(person.email, "Your password was changed")
    await settled(stack, person)
    assert len(inbox.mails(person.email, "password")) == 1


async def test_a_card_reaches_its_recipients_by_a_link_of_their_own(
    stack: Stack, sender: Person, card: str, inbox: Inbox
) -> None:
    addresses = [f"{token_hex(4)}@example.com" for _ in range(2)]
    rows = [
        {"card_id": card, "name": f"Asha <b>{n}</b>", "email": a} for n, a in enumerate(addresses)
    ]
    add_recipients(sender, rows)
    assert send(sender, card) == 2
    mails = [inbox.wait(address, "दीपावली") for address in addresses]
    assert "रोहन ने दीपावली के लिए यह कार्ड बनाकर आपको भेजा है।" in mails[0].text
    assert "Asha &lt;b&gt;0&lt;/b&gt;" in mails[0].html
    links = [mail.link("/share-page/") for mail in mails]
    assert len(set(links)) == 2
    assert fetch(links[0]).status_code == 200
    assert fetch(f"{links[0]}/image").headers["content-type"] == "image/png"
    # Nobody is sent the card twice, however often its owner asks.
    assert send(sender, card) == 0
    await settled(stack, sender)
    assert len(inbox.mails(addresses[0])) == 1
    stored = await stack.sql(
        "select payload::text, result::text from jobs where user_id = $1", sender.id
    )
    secrets = [*addresses, *map(token_of, links)]
    assert not [row for row in stored if any(secret in str(row) for secret in secrets)]


async def test_who_wants_no_cards_gets_no_more(
    stack: Stack, sender: Person, card: str, inbox: Inbox
) -> None:
    address = f"{token_hex(4)}@example.com"
    row = {"card_id": card, "name": "Asha", "email": address}
    asha = add_recipients(sender, [row])
    assert send(sender, card, asha) == 1
    mail = inbox.wait(address, "दीपावली")
    asked = fetch(mail.headers["List-Unsubscribe"].strip("<>"))
    assert '<html lang="hi" dir="ltr">' in asked.text, "the language of the mail"
    assert languages()["hi"]["page"]["question"]["cards"] in asked.text
    ended = mail.unsubscribe()
    assert (ended.status_code, languages()["hi"]["page"]["done"] in ended.text) == (200, True)
    await stack.sql(
        "delete from jobs where dedupe_key like 'mail:card:%' and user_id = $1", sender.id
    )
    assert send(sender, card, asha) == 1
    await settled(stack, sender)
    assert len(inbox.mails(address)) == 1
    [job] = await stack.sql(
        "select status, error_code from jobs where kind = 'email.send' and user_id = $1"
        " order by created_at desc limit 1",
        sender.id,
    )
    assert tuple(job) == ("cancelled", "mail_unwanted")


async def test_a_card_of_others_or_undrawn_cannot_be_sent(
    stack: Stack, sender: Person, card: str
) -> None:
    assert send(stack.person(), card) is None
    assert send(sender, str(uuid4())) is None
    person, undrawn = await carded(stack)
    await stack.sql(
        "update user_cards set status = 'queued', image_path = null where id = $1", UUID(undrawn)
    )
    with pytest.raises(APIError, match="can be sent once it is drawn"):
        send(person, undrawn)
    with pytest.raises(APIError, match="permission denied"):
        stack.supabase().rpc("send_card", {"card_id": card}).execute()


async def test_fifty_people_a_day_are_sent_cards(stack: Stack, card: str, sender: Person) -> None:
    rows = [{"card_id": card, "name": "X", "email": f"x{n}@example.com"} for n in range(51)]
    made = add_recipients(sender, rows)
    with pytest.raises(APIError, match="at most 50 people a day"):
        send(sender, card)
    assert not await stack.sql("select from jobs where payload::text like $1", f"%{made[0]}%")


async def test_the_first_look_at_a_link_is_told_once(
    stack: Stack, card: str, sender: Person, inbox: Inbox
) -> None:
    token = share(sender, card)
    for _ in range(3):
        open_link(stack, token)
    mail = inbox.wait(sender.email, "Your card was opened: शुभ दीपावली")
    assert mail.link(f"/cards/{card}")
    open_link(stack, token)
    await settled(stack, sender)
    assert len(inbox.mails(sender.email, "Your card was opened")) == 1
    [told] = notifications(sender, "share.opened")
    assert told["payload"]["card_id"] == card
    [ready] = notifications(sender, "card.ready")
    assert ready["payload"] == {"card_id": card}


async def test_reactions_are_mailed_until_it_is_enough_for_a_day_and_shown_all(
    stack: Stack, inbox: Inbox
) -> None:
    person, card = await carded(stack)
    token = share(person, card)
    for _ in range(8):
        stack.supabase().rpc(
            "react_to_shared_card",
            {"token": token, "reaction": "love", "visitor_id": str(uuid4())},
        ).execute()
    await settled(stack, person)
    assert len(inbox.mails(person.email, "A reaction to your card: love")) == 5
    assert len(notifications(person, "card.reaction")) == 8


async def carded(stack: Stack) -> tuple[Person, str]:
    """Somebody with a card that looks drawn."""
    person = stack.person()
    template = stack.template("diwali-night-of-lamps")["id"]
    [row] = await stack.sql(
        "insert into user_cards (user_id, template_id, festival_id, title, message, image_path,"
        " image_width, image_height) select $1, id, festival_id, 'Hello', 'x', 'x.png', 9, 9"
        " from templates where id = $2 returning id",
        person.id,
        template,
    )
    return person, str(row["id"])


async def test_one_click_ends_mails_of_a_kind_and_no_others(stack: Stack, inbox: Inbox) -> None:
    person, card = await carded(stack)
    open_link(stack, share(person, card))
    mail = inbox.wait(person.email, "Your card was opened")
    url = mail.headers["List-Unsubscribe"].strip("<>")
    assert mail.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "e-mails about opened share links?" in fetch(url).text
    wanted = person.api.get("/users/notification-preferences").json()
    assert wanted["email_shares"] is True, "a program that follows links ends nothing"
    assert mail.unsubscribe().status_code == 200
    assert mail.unsubscribe().status_code == 200, "a second click is no error"
    assert person.api.get("/users/notification-preferences").json() == {
        **wanted,
        "email_shares": False,
    }
    open_link(stack, share(person, card))
    await settled(stack, person)
    assert len(inbox.mails(person.email, "Your card was opened")) == 1
    assert len(notifications(person, "share.opened")) == 2


async def test_a_mail_that_is_not_wanted_any_more_is_not_sent(stack: Stack, inbox: Inbox) -> None:
    person, card = await carded(stack)
    [job] = await stack.sql(
        "insert into jobs (kind, user_id, payload, run_after)"
        " values ('email.send', $1, $2::text::jsonb, 'infinity') returning id",
        person.id,
        '{"template": "share_opened", "kind": "shares", "parameters":'
        f' {{"card_id": "{card}", "at": "2026-11-22T00:00:00+00:00"}}}}',
    )
    await stack.sql(
        "update notification_preferences set email_shares = false where user_id = $1", person.id
    )
    await stack.sql("update jobs set run_after = now() where id = $1", job["id"])
    await settled(stack, person)
    [ended] = await stack.sql("select status, error_code from jobs where id = $1", job["id"])
    assert tuple(ended) == ("cancelled", "mail_unwanted")
    assert inbox.mails(person.email, "Your card was opened") == []


@pytest.mark.usefixtures("sender")
def test_no_address_is_logged(home: Home) -> None:
    logs = "".join(home.log(name).read_text() for name in ("worker", "relay", "api"))
    assert "@example.com" not in logs
    assert "email.send" in logs
