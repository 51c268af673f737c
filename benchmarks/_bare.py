"""The least that could answer: Starlette with one route of fixed bytes, and one with asyncpg.

The second does what the API does for a card, in the same transaction, and verifies no token.
"""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from uuid import UUID

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from core.cards.store import _BY_ID
from core.db import ENVELOPE, create_pool

BODY = Path(os.environ["BARE_BODY"]).read_bytes()
API_URL = os.environ["BARE_API_URL"]
CLAIMS = os.environ["BARE_CLAIMS"]


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    async with create_pool(
        os.environ["DATABASE_URL"], size=20, application_name="tyohaarify-bare"
    ) as app.state.pool:
        yield


async def _fixed(_: Request) -> Response:
    return Response(BODY, media_type="application/json")


async def _card(request: Request) -> Response:
    card_id = UUID(request.path_params["card_id"])
    async with (
        request.app.state.pool.acquire() as connection,
        connection.transaction(readonly=True),
    ):
        await connection.fetchrow(ENVELOPE, "authenticated", CLAIMS, "5000ms")
        row = await connection.fetchrow(_BY_ID, card_id)
    card: dict[str, Any] = {**row, "image_url": f"{API_URL}/api/v1/cards/{card_id}/image"}
    body = orjson.dumps(card, default=str, option=orjson.OPT_UTC_Z)
    return Response(body, media_type="application/json")


app = Starlette(
    routes=[Route("/fixed", _fixed), Route("/cards/{card_id}", _card)], lifespan=_lifespan
)
