"""Whom to tell of an event: in the interface, and by mail.

An event may be handed on more than once. A notification's id and a mail's key come from the event,
so each is made once.
"""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from core.db import Connection
from core.mails import store
from core.outbox import Event

# By the state a moderator's decision leaves a case in.
_DECISIONS = {
    "approved": "content_approved",
    "rejected": "content_rejected",
    "overturned": "appeal_granted",
    "upheld": "appeal_refused",
}
_LIVING = {"trialing", "active"}
_ENDED = {"cancelled", "expired"}


async def _account_created(connection: Connection, event: Event) -> None:
    key = f"welcome:{event.row_id}"
    await store.queue_mail(connection, event.row_id, "welcome", None, parameters={}, key=key)


async def _card_updated(connection: Connection, event: Event) -> None:
    # Once a card: whoever changes it later is looking at it.
    if event.owner_id is not None and event.payload.get("image_path"):
        card = {"card_id": str(event.row_id)}
        await _notify(connection, event.owner_id, "card.ready", card, f"ready:{event.row_id}")


async def _share_opened(connection: Connection, event: Event) -> None:
    card_id = UUID(event.payload["card_id"])
    owner_id = await store.find_card_owner(connection, card_id)
    if owner_id is None:
        return
    facts = {"card_id": str(card_id), "share_id": str(event.row_id)}
    key = f"opened:{event.row_id}"
    await _notify(connection, owner_id, "share.opened", facts, key)
    facts["at"] = event.occurred_at.isoformat()
    await store.queue_mail(
        connection, owner_id, "share_opened", "shares", parameters=facts, key=key
    )


async def _reacted(connection: Connection, event: Event) -> None:
    card_id = UUID(event.payload["card_id"])
    owner_id = await store.find_card_owner(connection, card_id)
    if owner_id is None:
        return
    facts = {"card_id": str(card_id), "reaction": event.payload["reaction"]}
    key = f"reaction:{event.row_id}"
    await _notify(connection, owner_id, "card.reaction", facts, key)
    await store.queue_mail(
        connection, owner_id, "card_reaction", "reactions", parameters=facts, key=key
    )


async def _profile_updated(connection: Connection, event: Event) -> None:
    reader = await store.find_reader(connection, event.row_id)
    if reader is None:
        return
    requested = reader["deletion_requested_at"]
    template = "deletion_requested" if requested else "deletion_cancelled"
    key = f"deletion:{event.id}"
    await store.queue_mail(connection, event.row_id, template, None, parameters={}, key=key)


async def _case_updated(connection: Connection, event: Event) -> None:
    case = await store.find_case(connection, event.row_id)
    if case is None or case["owner_id"] is None or case["state"] not in _DECISIONS:
        return
    verdict = "approved" if case["state"] in {"approved", "overturned"} else "rejected"
    facts = {"case_id": str(event.row_id), f"{case['subject_type']}_id": str(case["subject_id"])}
    key = f"decision:{event.row_id}:{case['state']}"
    owner_id, template = case["owner_id"], _DECISIONS[case["state"]]
    await _notify(connection, owner_id, f"{case['subject_type']}.{verdict}", facts, key)
    await store.queue_mail(connection, owner_id, template, None, parameters=facts, key=key)


async def _subscription_changed(connection: Connection, event: Event) -> None:
    subscription = await store.find_subscription(connection, event.row_id)
    if subscription is None or event.owner_id is None:
        return
    if subscription["status"] in _LIVING:
        template = "subscription_started"
    elif subscription["status"] in _ENDED:
        template = "subscription_ended"
    else:
        return
    facts = {"subscription_id": str(event.row_id)}
    key = f"{template}:{event.row_id}:{event.id}"
    await _notify(connection, event.owner_id, template.replace("_", "."), facts, key)
    await store.queue_mail(connection, event.owner_id, template, None, parameters=facts, key=key)


Teller = Callable[[Connection, Event], Awaitable[None]]

# Who tells of an event, and for an update the column that must have changed.
TELLERS: dict[str, tuple[Teller, str | None]] = {
    "account.created": (_account_created, None),
    "card.updated": (_card_updated, "image_path"),
    "share.updated": (_share_opened, "view_count"),
    "reaction.created": (_reacted, None),
    "profile.updated": (_profile_updated, "deletion_requested_at"),
    "moderation_case.updated": (_case_updated, "state"),
    "subscription.created": (_subscription_changed, None),
    "subscription.updated": (_subscription_changed, "status"),
}


def is_told(event: str, changed: list[str]) -> bool:
    """Whether anybody is told of such an event."""
    _, column = TELLERS.get(event, (None, ""))
    return column is None or column in changed


async def tell_people(connection: Connection, event: Event) -> None:
    """Writes the notifications and queues the mails of an event; again without effect."""
    teller, _ = TELLERS[event.event]
    await teller(connection, event)


async def _notify(
    connection: Connection, user_id: UUID, kind: str, payload: dict[str, Any], key: str
) -> None:
    await store.add_notification(connection, uuid5(NAMESPACE_OID, key), user_id, kind, payload)
