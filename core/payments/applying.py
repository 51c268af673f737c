"""What a payment provider's events come to. Done by workers, who check the signature themselves.

An event only says where to look: the subscription is asked for as it is now, one customer at a
time. So events may come late, doubled and in any order.
"""

from dataclasses import dataclass
from uuid import UUID

import structlog

from core.db import Connection
from core.errors import NotFoundError
from core.leases import ClaimedJob, finish_job
from core.payments import store
from core.payments.provider import (
    Money,
    NotConfiguredError,
    PaymentEvent,
    PaymentProvider,
    RemoteSubscription,
)
from core.service_db import ServiceDb

log = structlog.get_logger()


async def apply_received(db: ServiceDb, provider: PaymentProvider | None, job: ClaimedJob) -> None:
    """Carries out what came, and ends the job in the same transaction.

    ForgedEventError for what the provider did not sign, NotConfiguredError without a provider,
    UnavailableError when the provider does not answer.
    """
    received_id = UUID(job.payload["event"])
    async with db.transaction() as connection:
        received = await store.find_received(connection, received_id)
    if received is None:
        raise NotFoundError("payment_event_not_found", "What came is not kept any more.")
    if provider is None or received["provider"] != provider.name:
        raise NotConfiguredError
    event = provider.read_event(received["body"], received["signature"], received["received_at"])
    async with db.transaction() as connection:
        await store.lock_customer(connection, event.customer_id or event.id)
        is_new = not await store.is_applied(connection, provider.name, event.id)
        if is_new:
            await _apply(connection, provider, event)
        await store.mark_applied(connection, received_id, event.id if is_new else None)
        await finish_job(connection, job, "succeeded", result={"event": event.id, "new": is_new})


@dataclass(frozen=True)
class _Party:
    """Whom something we sold is about; without a user once the account is gone."""

    user_id: UUID | None = None
    subscription_id: UUID | None = None


async def _apply(connection: Connection, provider: PaymentProvider, event: PaymentEvent) -> None:
    party = await _find_party(connection, provider, event)
    if party is None:
        # Sold by the same account, but not by us.
        log.info("payment_event_not_ours", payment_event=event.id)
        return
    if event.money is not None:
        await _enter(connection, provider.name, event, event.money, party)
    if party.user_id is not None:
        await store.apply_premium(connection, party.user_id)
        if event.has_failed:
            await store.notify_of_failure(connection, party.user_id)


async def _find_party(
    connection: Connection, provider: PaymentProvider, event: PaymentEvent
) -> _Party | None:
    """Whom the event is about, with their subscription as it is now; None if it is not ours."""
    if event.subscription_id is not None:
        found = await provider.find_subscription(event.subscription_id)
        return None if found is None else await _save(connection, provider.name, found)
    if event.customer_id is None or event.money is None:
        return None
    row = await store.subscription_of_customer(connection, provider.name, event.customer_id)
    if row is not None:
        return _Party(row["user_id"], row["id"])
    party = None
    # The money may be told of before the subscription.
    for found in await provider.subscriptions_of(event.customer_id):
        party = await _save(connection, provider.name, found) or party
    return party


async def _save(connection: Connection, provider: str, found: RemoteSubscription) -> _Party | None:
    if found.user_id is None:
        return None
    row = await store.save_subscription(connection, provider, found.user_id, found)
    if row is not None:
        return _Party(row["user_id"], row["id"])
    if found.status != "cancelled":
        # Paid for while the account was going.
        await store.end_subscription(connection, provider, found.id)
    return _Party()


async def _enter(
    connection: Connection, provider: str, event: PaymentEvent, money: Money, party: _Party
) -> None:
    amount = money.total_minor
    if money.kind == "refund":
        # The provider tells the sum of all refunds of a charge, and perhaps a later one first.
        amount = -(amount - await store.given_back(connection, provider, money.reference))
        if amount >= 0:
            return
    await store.enter_payment(
        connection,
        provider,
        event_id=event.id,
        user_id=party.user_id,
        subscription_id=party.subscription_id,
        kind=money.kind,
        amount_minor=amount,
        currency=money.currency,
        reference=money.reference,
        occurred_at=event.occurred_at,
    )
