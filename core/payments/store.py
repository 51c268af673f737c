"""The SQL of payments: what callers see, run as them, and what workers write."""

from datetime import datetime
from uuid import UUID

import asyncpg

from core.db import Connection
from core.payments.provider import RemoteSubscription

_PREMIUM = """
    select is_premium and (subscription_expires_at is null or subscription_expires_at > now())
             as is_premium,
           subscription_expires_at as expires_at
    from public.profiles where id = $1
"""
_LATEST = """
    select provider, plan, status, nullif(current_period_end, 'infinity') as current_period_end,
           cancels_at_period_end, customer_id, created_at
    from public.subscriptions where user_id = $1
    order by status in ('trialing', 'active', 'past_due') desc, created_at desc limit 1
"""
_CUSTOMER = """
    select customer_id from public.subscriptions
    where user_id = $1 and provider = $2 and customer_id is not null
    order by created_at desc limit 1
"""
_IS_RUNNING = """
    select exists (
      select from public.subscriptions
      where user_id = $1 and provider = $2 and status in ('trialing', 'active', 'past_due'))
"""
_HISTORY = """
    select id, provider, kind, amount_minor, currency, occurred_at from public.payments
    where user_id = $1 and ($2::timestamptz is null or (occurred_at, id) < ($2, $3::uuid))
    order by occurred_at desc, id desc limit $4
"""
_RECEIVE = "select private.receive_payment_event($1, $2, $3)"
_INBOX = """
    select provider, body, signature, received_at, processed_at from private.payment_events
    where id = $1
"""
_LOCK = "select pg_advisory_xact_lock(hashtextextended('payment:' || $1, 0))"
_IS_APPLIED = """
    select exists (select from private.payment_events where provider = $1 and event_id = $2)
"""
_APPLIED = "update private.payment_events set event_id = $2, processed_at = now() where id = $1"
_UPSERT = """
    insert into public.subscriptions as s (user_id, provider, provider_id, customer_id, plan,
      status, current_period_end, cancels_at_period_end)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
    on conflict (provider, provider_id) do update set
      customer_id = excluded.customer_id, plan = excluded.plan, status = excluded.status,
      current_period_end = excluded.current_period_end,
      cancels_at_period_end = excluded.cancels_at_period_end
    returning id, user_id
"""
_OF_CUSTOMER = """
    select id, user_id from public.subscriptions where provider = $1 and customer_id = $2
    order by created_at desc limit 1
"""
_ENTER = """
    insert into public.payments (user_id, subscription_id, provider, provider_event_id, kind,
      amount_minor, currency, reference, occurred_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (provider, provider_event_id) do nothing
"""
_GIVEN_BACK = """
    select coalesce(-sum(amount_minor), 0)::bigint from public.payments
    where provider = $1 and reference = $2 and kind = 'refund'
"""
_APPLY_PREMIUM = "select private.apply_premium($1)"
_NOTIFY = "insert into public.notifications (user_id, kind) values ($1, 'payment.failed')"
_END = "select private.end_premium()"
_END_SUBSCRIPTION = "select private.end_subscription($1, $2, true)"
_ENDING = """
    select provider_id, at_once from private.ending_subscriptions where provider = $1
    order by asked_at
"""
_FORGET_ENDING = """
    delete from private.ending_subscriptions
    where provider = $1 and provider_id = $2 and at_once = $3
"""


async def premium_of(connection: Connection, user_id: UUID) -> asyncpg.Record | None:
    """Whether the caller has premium, and until when."""
    return await connection.fetchrow(_PREMIUM, user_id)


async def latest_subscription(connection: Connection, user_id: UUID) -> asyncpg.Record | None:
    """The one that runs, else the latest one."""
    return await connection.fetchrow(_LATEST, user_id)


async def customer_id(connection: Connection, user_id: UUID, provider: str) -> str | None:
    """Who the caller is at the provider."""
    found: str | None = await connection.fetchval(_CUSTOMER, user_id, provider)
    return found


async def is_subscribed(connection: Connection, user_id: UUID, provider: str) -> bool:
    """Whether the caller pays already."""
    return bool(await connection.fetchval(_IS_RUNNING, user_id, provider))


async def list_payments(
    connection: Connection, user_id: UUID, after: tuple[datetime | None, UUID | None], limit: int
) -> list[asyncpg.Record]:
    """The caller's ledger, the latest entry first."""
    rows: list[asyncpg.Record] = await connection.fetch(_HISTORY, user_id, *after, limit)
    return rows


async def receive(connection: Connection, provider: str, body: str, signature: str) -> None:
    """Hands what came to the workers."""
    await connection.execute(_RECEIVE, provider, body, signature)


async def find_received(connection: Connection, received_id: UUID) -> asyncpg.Record | None:
    """What came, as it came."""
    return await connection.fetchrow(_INBOX, received_id)


async def lock_customer(connection: Connection, name: str) -> None:
    """One transaction at a time for a customer, so that what was asked last is written last."""
    await connection.execute(_LOCK, name)


async def is_applied(connection: Connection, provider: str, event_id: str) -> bool:
    """Whether the event was carried out."""
    return bool(await connection.fetchval(_IS_APPLIED, provider, event_id))


async def mark_applied(connection: Connection, received_id: UUID, event_id: str | None) -> None:
    """Says that what came was carried out; without an id when another row has the event."""
    await connection.execute(_APPLIED, received_id, event_id)


async def save_subscription(
    connection: Connection, provider: str, user_id: UUID, found: RemoteSubscription
) -> asyncpg.Record | None:
    """``id`` and ``user_id`` of the row; None when the account is gone."""
    try:
        async with connection.transaction():
            return await connection.fetchrow(
                _UPSERT,
                user_id,
                provider,
                found.id,
                found.customer_id,
                found.plan,
                found.status,
                found.paid_until,
                found.cancels_at_period_end,
            )
    except asyncpg.ForeignKeyViolationError:
        return None


async def subscription_of_customer(
    connection: Connection, provider: str, customer: str
) -> asyncpg.Record | None:
    """``id`` and ``user_id`` of the customer's latest subscription."""
    return await connection.fetchrow(_OF_CUSTOMER, provider, customer)


async def enter_payment(
    connection: Connection,
    provider: str,
    *,
    event_id: str,
    user_id: UUID | None,
    subscription_id: UUID | None,
    kind: str,
    amount_minor: int,
    currency: str,
    reference: str,
    occurred_at: datetime,
) -> None:
    """Enters money into the ledger, once an event."""
    await connection.execute(
        _ENTER,
        user_id,
        subscription_id,
        provider,
        event_id,
        kind,
        amount_minor,
        currency,
        reference,
        occurred_at,
    )


async def given_back(connection: Connection, provider: str, reference: str) -> int:
    """How much of the charge the ledger has as given back."""
    return int(await connection.fetchval(_GIVEN_BACK, provider, reference))


async def apply_premium(connection: Connection, user_id: UUID) -> None:
    """Makes the profile say what the subscriptions do."""
    await connection.execute(_APPLY_PREMIUM, user_id)


async def notify_of_failure(connection: Connection, user_id: UUID) -> None:
    """Tells the user that a payment did not go through."""
    await connection.execute(_NOTIFY, user_id)


async def end_premium(connection: Connection) -> str:
    """Ends premium that was not paid any further."""
    ended = await connection.fetchval(_END)
    return f"{ended} accounts"


async def end_subscription(connection: Connection, provider: str, provider_id: str) -> None:
    """Has a subscription ended that belongs to nobody any more."""
    await connection.execute(_END_SUBSCRIPTION, provider, provider_id)


async def ending_subscriptions(connection: Connection, provider: str) -> list[asyncpg.Record]:
    """``provider_id`` and ``at_once`` of what the provider is yet to be told to end."""
    rows: list[asyncpg.Record] = await connection.fetch(_ENDING, provider)
    return rows


async def forget_ending(connection: Connection, provider: str, told: asyncpg.Record) -> None:
    """Says that the provider was told, unless it is to end sooner than it was told."""
    await connection.execute(_FORGET_ENDING, provider, told["provider_id"], told["at_once"])
