"""Files of cards, as workers make and remove them."""

from typing import Any

from core.cards.exporting import expire_exports, export_cards
from core.leases import ClaimedJob
from workers.runtime import Runtime


async def export_cards_of(runtime: Runtime, job: ClaimedJob) -> None:
    """Does a job of the kind ``card.export``."""
    await export_cards(runtime.tools, runtime.exports, job)


async def expire_exports_of(runtime: Runtime) -> dict[str, Any]:
    """Does a job of the kind ``export.expire``."""
    return await expire_exports(runtime.db, runtime.exports)
