"""Message suggestions: what a caller asks for, and the writers that answer."""

from collections.abc import Awaitable, Callable
from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from pydantic import BaseModel, ConfigDict, Field
from tyohaarify_plugin_api import FestivalInfo, MessageRequest, MessageResponse

from core.cards.models import Language, PersonName
from core.db import Connection
from core.errors import NotFoundError
from core.json_types import WHOLE

_FESTIVAL = "select slug, name, default_message from public.festivals where id = $1"

WriteMessage = Callable[[MessageRequest], Awaitable[MessageResponse]]


class MessageSuggestionQuery(BaseModel):
    """The kind of message to suggest."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "examples": [
                {
                    "festival_id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
                    "language": "hi",
                    "tone": "warm",
                    "relationship": "elder",
                    "recipient_name": "दादी",
                    "sender_name": "आरव",
                }
            ]
        },
    )

    festival_id: UUID = Field(description="The festival to write for.")
    language: Language = Field(default="en", description="Requested language, BCP 47.")
    tone: Literal["warm", "formal", "playful", "devotional"] = "warm"
    relationship: Literal[
        "family", "friend", "elder", "colleague", "partner", "child", "customer", "anyone"
    ] = Field(default="anyone", description="Relationship of the recipient to the sender.")
    recipient_name: PersonName = Field(default="", description="Name of the recipient.")
    sender_name: PersonName = Field(default="", description="Name of the sender.")
    max_length: Annotated[int, Field(ge=40, le=500), WHOLE] = 500
    variation: Annotated[int, Field(ge=0, le=1_000_000), WHOLE] = Field(
        default=0,
        description="Number of the first variation; a higher one gives other messages.",
    )
    count: Annotated[int, Field(ge=1, le=5), WHOLE] = Field(
        default=3, description="Number of messages, at most 5."
    )


class MessageSuggestion(BaseModel):
    """A suggested message, in plain text."""

    text: str
    language: str = Field(description="Language of the text; may differ from the requested one.")
    source: str = Field(description="The writer that composed it.")


class MessageSuggestionList(BaseModel):
    """Different messages for one request."""

    suggestions: list[MessageSuggestion]


async def find_festival(connection: Connection, festival_id: UUID) -> FestivalInfo:
    """What message writers are told about a festival; NotFoundError when there is none such."""
    row: asyncpg.Record | None = await connection.fetchrow(_FESTIVAL, festival_id)
    if row is None:
        raise NotFoundError("festival_not_found", "There is no such festival.")
    return FestivalInfo.model_validate({**row, "default_message": row["default_message"] or ""})


async def suggest_messages(
    festival: FestivalInfo, wish: MessageSuggestionQuery, write: WriteMessage
) -> MessageSuggestionList:
    """Up to ``count`` different messages, from ``wish.variation`` upward."""
    suggestions: dict[str, MessageSuggestion] = {}
    for offset in range(wish.count * 3):
        request = MessageRequest(
            festival=festival,
            language=wish.language,
            tone=wish.tone,
            relationship=wish.relationship,
            recipient_name=wish.recipient_name,
            sender_name=wish.sender_name,
            max_length=wish.max_length,
            variation=wish.variation + offset,
        )
        answer = await write(request)
        suggestions.setdefault(
            answer.text,
            MessageSuggestion(
                text=answer.text, language=answer.language_used, source=answer.source
            ),
        )
        if len(suggestions) == wish.count:
            break
    return MessageSuggestionList(suggestions=list(suggestions.values()))
