"""The picture of a template: its sample, drawn like a card, small enough for a gallery.

Done by workers. Its path depends only on its job, so it may be cut off anywhere and done again.
"""

import asyncio
import io
from typing import Any
from uuid import UUID

import asyncpg
from PIL import Image

from core.cards.documents import compose_document, size_of
from core.cards.drawing import DrawingTools, PictureStore, SupersededError
from core.leases import ClaimedJob, finish_job
from core.templates.message_limits import measure_limits

PREVIEW_WIDTH = 540
PREVIEW_QUALITY = 82

_SAMPLE = """
    select coalesce(v.template_config #>> '{sample,title}', '') as title,
           coalesce(v.template_config #>> '{sample,message}', '') as message,
           coalesce(v.template_config #>> '{sample,recipient_name}', '') as recipient_name,
           coalesce(v.template_config #>> '{sample,sender_name}', '') as sender_name,
           coalesce(v.template_config #>> '{sample,language}', 'en') as language,
           '{}'::jsonb as variables, coalesce(f.slug, '') as festival_slug,
           coalesce(f.name, '') as festival_name,
           (select jsonb_object_agg(n.language, n.name) from public.festival_translations n
            where n.festival_id = f.id) as festival_names, v.template_code, v.template_config
    from public.templates t
    join public.template_versions v on v.template_id = t.id and v.version = t.version
    left join public.festivals f on f.id = t.festival_id
    where t.id = $1 and t.version = $2
"""
_SHOW = """
    update public.templates set preview_image_url = $3, message_limits = $4
    where id = $1 and version = $2
"""


async def draw_preview(tools: DrawingTools, gallery: PictureStore, job: ClaimedJob) -> None:
    """Draws the sample of the job's version, stores it, shows it at its template, ends the job.

    SupersededError when there is a newer version, LeaseLostError when another worker took over;
    errors of rendering, variables, storage and database otherwise.
    """
    template_id, version = UUID(job.payload["template_id"]), int(job.payload["version"])
    async with tools.db.transaction() as connection:
        sample: asyncpg.Record | None = await connection.fetchrow(_SAMPLE, template_id, version)
    if sample is None:
        raise SupersededError
    width, height = size_of(sample)
    document = await compose_document(tools.compose, sample)
    raster = await tools.capture(document.html, width=width, height=height, texts=document.texts)
    # Not to be guessed: the bucket is public, private templates are not.
    path = f"{template_id}/previews/{version}-{job.id}.webp"
    await gallery.put(path, await asyncio.to_thread(_small, raster), "image/webp")
    address = f"/storage/v1/object/public/templates/{path}"
    limits = await measure_limits(tools.measure_rooms, document, width, height)
    async with tools.db.transaction() as connection:
        # The template before its job, like cards.
        await connection.execute(_SHOW, template_id, version, address, limits)
        await finish_job(connection, job, "succeeded", result=_result(address, limits))


def _small(raster: bytes) -> bytes:
    with Image.open(io.BytesIO(raster), formats=["PNG"]) as picture:
        height = round(picture.height * PREVIEW_WIDTH / picture.width)
        small = picture.convert("RGB").resize((PREVIEW_WIDTH, height), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    small.save(file, "WEBP", quality=PREVIEW_QUALITY, method=4)
    return file.getvalue()


def _result(address: str, limits: dict[str, int]) -> dict[str, Any]:
    return {"preview_image_url": address, "message_limits": limits}
