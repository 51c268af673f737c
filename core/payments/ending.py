"""Ending subscriptions of accounts that go. Done by workers.

The list in the database stays until the provider was told, so a worker may die anywhere, and the
provider may be away for days.
"""

import structlog

from core.errors import DomainError
from core.payments import store
from core.payments.provider import PaymentProvider
from core.service_db import ServiceDb

log = structlog.get_logger()


async def end_subscriptions(db: ServiceDb, provider: PaymentProvider | None) -> dict[str, int]:
    """Tells the provider what is to end; says how many ended.

    Without a provider nothing is told, and the list waits for one. What the provider does not take
    holds up nothing else; the first such error is raised after the others were told.
    """
    if provider is None:
        return {"ended": 0}
    async with db.transaction() as connection:
        ending = await store.ending_subscriptions(connection, provider.name)
    ended, failure = 0, None
    for row in ending:
        try:
            await provider.end_subscription(row["provider_id"], at_once=row["at_once"])
        except DomainError as error:
            log.warning("subscription_not_ended", id=row["provider_id"], problem=error.message)
            failure = failure or error
            continue
        async with db.transaction() as connection:
            await store.forget_ending(connection, provider.name, row)
        ended += 1
    if failure is not None:
        raise failure
    return {"ended": ended}
