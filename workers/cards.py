"""The jobs about cards and templates, and whose files events leave behind."""

from datetime import UTC, datetime, timedelta
from typing import Any

from core.cards.drawing import draw_card
from core.cards.exporting import expire_exports, export_cards
from core.cards.files import remove_stale_pictures
from core.leases import ClaimedJob
from core.outbox import Event
from core.templates.previews import draw_preview
from workers.runtime import EventHandlers, JobHandlers, Runtime

# By then nobody can still be drawing a card that was deleted: lease and deadline are over.
LAST_PICTURE_SECONDS = 60


async def _draw_card(runtime: Runtime, job: ClaimedJob) -> None:
    await draw_card(runtime.tools, job)


async def _export_cards(runtime: Runtime, job: ClaimedJob) -> None:
    await export_cards(runtime.tools, runtime.exports, job)


async def _expire_exports(runtime: Runtime, _: ClaimedJob) -> dict[str, Any]:
    return await expire_exports(runtime.db, runtime.exports)


async def _draw_preview(runtime: Runtime, job: ClaimedJob) -> None:
    await draw_preview(runtime.tools, runtime.gallery, job)


async def _tidy_pictures(runtime: Runtime, event: Event) -> bool:
    if event.owner_id is not None:
        await remove_stale_pictures(runtime.db, runtime.pictures, event.owner_id, event.row_id)
    if event.event == "card.deleted":
        age = datetime.now(UTC) - event.occurred_at
        return age > timedelta(seconds=LAST_PICTURE_SECONDS)
    return True


def _leaves_pictures(event: str, changed: list[str]) -> bool:
    return event == "card.deleted" or (event == "card.updated" and "image_path" in changed)


JOB_HANDLERS: JobHandlers = {
    "card.render": _draw_card,
    "card.export": _export_cards,
    "export.expire": _expire_exports,
    "template.preview": _draw_preview,
}
EVENT_HANDLERS: EventHandlers = {_tidy_pictures: _leaves_pictures}
