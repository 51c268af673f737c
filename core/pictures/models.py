"""What callers get about their pictures."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field


class ImageFile(BaseModel):
    """A file made from an image."""

    name: str = Field(description="Size and format: small, medium or large, .webp, .jpeg or .png.")
    path: str = Field(description="Object in Storage.")
    media_type: str
    width: int
    height: int
    bytes: int


class UserImage(BaseModel):
    """An image of the caller."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "6b1b36cb-4d3a-4a1f-9d12-5a7f6e2a7f10",
                    "status": "ready",
                    "moderation_status": "pending",
                    "bucket": "users",
                    "byte_count": 402133,
                    "width": 2400,
                    "height": 1800,
                    "files": [
                        {
                            "name": "large.webp",
                            "path": "3f0f…/images/6b1b…/9c56cc51-large.webp",
                            "media_type": "image/webp",
                            "width": 1200,
                            "height": 900,
                            "bytes": 151230,
                        }
                    ],
                    "created_at": "2026-11-22T09:00:00Z",
                }
            ]
        }
    )

    id: UUID
    status: Literal["processing", "ready", "failed"] = Field(
        description="Its files exist once it is ready, in a second or two."
    )
    moderation_status: Literal["pending", "approved", "rejected"] = Field(
        description="Others see an avatar once it is approved."
    )
    bucket: Literal["avatars", "users"] = Field(
        description="`avatars` is public; `users` needs a signed address of Storage."
    )
    byte_count: int = Field(description="Bytes that count against your 100 MB.")
    width: int = Field(description="Pixels of the stored image.")
    height: int
    files: list[ImageFile]
    created_at: datetime
