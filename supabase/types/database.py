from __future__ import annotations

import datetime
import uuid
from typing import (
    Annotated,
    Any,
    List,
    Literal,
    Optional,
    TypedDict,
)
from typing_extensions import NotRequired, TypeAlias

from pydantic import BaseModel, Field, JsonValue

PublicAppRole: TypeAlias = Literal["user", "moderator", "admin"]

PublicCardStatus: TypeAlias = Literal["queued", "rendering", "ready", "failed", "cancelled"]

PublicImageStatus: TypeAlias = Literal["processing", "ready", "failed"]

PublicJobStatus: TypeAlias = Literal["queued", "running", "succeeded", "failed", "cancelled"]

PublicModerationStatus: TypeAlias = Literal["pending", "approved", "rejected"]

PublicModerationVerdict: TypeAlias = Literal["allow", "review", "block"]

PublicReviewState: TypeAlias = Literal[
    "open", "approved", "rejected", "appealed", "upheld", "overturned"
]


class PublicAuditLog(BaseModel):
    action: str = Field(alias="action")
    actor_id: Optional[uuid.UUID] = Field(alias="actor_id")
    detail: JsonValue = Field(alias="detail")
    id: int = Field(alias="id")
    occurred_at: datetime.datetime = Field(alias="occurred_at")
    subject_id: str = Field(alias="subject_id")
    subject_type: str = Field(alias="subject_type")


class PublicAuditLogInsert(TypedDict):
    action: Annotated[str, Field(alias="action")]
    actor_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="actor_id")]]
    detail: NotRequired[Annotated[JsonValue, Field(alias="detail")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    occurred_at: NotRequired[Annotated[datetime.datetime, Field(alias="occurred_at")]]
    subject_id: Annotated[str, Field(alias="subject_id")]
    subject_type: Annotated[str, Field(alias="subject_type")]


class PublicAuditLogUpdate(TypedDict):
    action: NotRequired[Annotated[str, Field(alias="action")]]
    actor_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="actor_id")]]
    detail: NotRequired[Annotated[JsonValue, Field(alias="detail")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    occurred_at: NotRequired[Annotated[datetime.datetime, Field(alias="occurred_at")]]
    subject_id: NotRequired[Annotated[str, Field(alias="subject_id")]]
    subject_type: NotRequired[Annotated[str, Field(alias="subject_type")]]


class PublicCardReactions(BaseModel):
    card_id: uuid.UUID = Field(alias="card_id")
    changes: int = Field(alias="changes")
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    reaction: str = Field(alias="reaction")
    share_id: uuid.UUID = Field(alias="share_id")
    visitor_id: uuid.UUID = Field(alias="visitor_id")


class PublicCardReactionsInsert(TypedDict):
    card_id: Annotated[uuid.UUID, Field(alias="card_id")]
    changes: NotRequired[Annotated[int, Field(alias="changes")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    reaction: Annotated[str, Field(alias="reaction")]
    share_id: Annotated[uuid.UUID, Field(alias="share_id")]
    visitor_id: Annotated[uuid.UUID, Field(alias="visitor_id")]


class PublicCardReactionsUpdate(TypedDict):
    card_id: NotRequired[Annotated[uuid.UUID, Field(alias="card_id")]]
    changes: NotRequired[Annotated[int, Field(alias="changes")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    reaction: NotRequired[Annotated[str, Field(alias="reaction")]]
    share_id: NotRequired[Annotated[uuid.UUID, Field(alias="share_id")]]
    visitor_id: NotRequired[Annotated[uuid.UUID, Field(alias="visitor_id")]]


class PublicCardRecipients(BaseModel):
    card_id: uuid.UUID = Field(alias="card_id")
    created_at: datetime.datetime = Field(alias="created_at")
    email: Optional[str] = Field(alias="email")
    id: uuid.UUID = Field(alias="id")
    name: str = Field(alias="name")


class PublicCardRecipientsInsert(TypedDict):
    card_id: Annotated[uuid.UUID, Field(alias="card_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    name: Annotated[str, Field(alias="name")]


class PublicCardRecipientsUpdate(TypedDict):
    card_id: NotRequired[Annotated[uuid.UUID, Field(alias="card_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    email: NotRequired[Annotated[Optional[str], Field(alias="email")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]


class PublicCardShares(BaseModel):
    card_id: uuid.UUID = Field(alias="card_id")
    created_at: datetime.datetime = Field(alias="created_at")
    expires_at: Optional[datetime.datetime] = Field(alias="expires_at")
    id: uuid.UUID = Field(alias="id")
    last_viewed_at: Optional[datetime.datetime] = Field(alias="last_viewed_at")
    revoked_at: Optional[datetime.datetime] = Field(alias="revoked_at")
    token_hash: bytes = Field(alias="token_hash")
    view_count: int = Field(alias="view_count")


class PublicCardSharesInsert(TypedDict):
    card_id: Annotated[uuid.UUID, Field(alias="card_id")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    expires_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="expires_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_viewed_at: NotRequired[
        Annotated[Optional[datetime.datetime], Field(alias="last_viewed_at")]
    ]
    revoked_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="revoked_at")]]
    token_hash: Annotated[bytes, Field(alias="token_hash")]
    view_count: NotRequired[Annotated[int, Field(alias="view_count")]]


class PublicCardSharesUpdate(TypedDict):
    card_id: NotRequired[Annotated[uuid.UUID, Field(alias="card_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    expires_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="expires_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    last_viewed_at: NotRequired[
        Annotated[Optional[datetime.datetime], Field(alias="last_viewed_at")]
    ]
    revoked_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="revoked_at")]]
    token_hash: NotRequired[Annotated[bytes, Field(alias="token_hash")]]
    view_count: NotRequired[Annotated[int, Field(alias="view_count")]]


class PublicCollectionItems(BaseModel):
    added_at: datetime.datetime = Field(alias="added_at")
    collection_id: uuid.UUID = Field(alias="collection_id")
    template_id: uuid.UUID = Field(alias="template_id")


class PublicCollectionItemsInsert(TypedDict):
    added_at: NotRequired[Annotated[datetime.datetime, Field(alias="added_at")]]
    collection_id: Annotated[uuid.UUID, Field(alias="collection_id")]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]


class PublicCollectionItemsUpdate(TypedDict):
    added_at: NotRequired[Annotated[datetime.datetime, Field(alias="added_at")]]
    collection_id: NotRequired[Annotated[uuid.UUID, Field(alias="collection_id")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]


class PublicDailyAnalytics(BaseModel):
    computed_at: datetime.datetime = Field(alias="computed_at")
    day: datetime.date = Field(alias="day")
    dimension: str = Field(alias="dimension")
    metric: str = Field(alias="metric")
    value: float = Field(alias="value")


class PublicDailyAnalyticsInsert(TypedDict):
    computed_at: NotRequired[Annotated[datetime.datetime, Field(alias="computed_at")]]
    day: Annotated[datetime.date, Field(alias="day")]
    dimension: NotRequired[Annotated[str, Field(alias="dimension")]]
    metric: Annotated[str, Field(alias="metric")]
    value: Annotated[float, Field(alias="value")]


class PublicDailyAnalyticsUpdate(TypedDict):
    computed_at: NotRequired[Annotated[datetime.datetime, Field(alias="computed_at")]]
    day: NotRequired[Annotated[datetime.date, Field(alias="day")]]
    dimension: NotRequired[Annotated[str, Field(alias="dimension")]]
    metric: NotRequired[Annotated[str, Field(alias="metric")]]
    value: NotRequired[Annotated[float, Field(alias="value")]]


class PublicFestivalAliases(BaseModel):
    alias: str = Field(alias="alias")
    festival_id: uuid.UUID = Field(alias="festival_id")
    spellings: List[str] = Field(alias="spellings")


class PublicFestivalAliasesInsert(TypedDict):
    alias: Annotated[str, Field(alias="alias")]
    festival_id: Annotated[uuid.UUID, Field(alias="festival_id")]
    spellings: NotRequired[Annotated[List[str], Field(alias="spellings")]]


class PublicFestivalAliasesUpdate(TypedDict):
    alias: NotRequired[Annotated[str, Field(alias="alias")]]
    festival_id: NotRequired[Annotated[uuid.UUID, Field(alias="festival_id")]]
    spellings: NotRequired[Annotated[List[str], Field(alias="spellings")]]


class PublicFestivalEmbeddings(BaseModel):
    content_hash: bytes = Field(alias="content_hash")
    created_at: datetime.datetime = Field(alias="created_at")
    embedding: list[Any] = Field(alias="embedding")
    festival_id: uuid.UUID = Field(alias="festival_id")
    model: str = Field(alias="model")


class PublicFestivalEmbeddingsInsert(TypedDict):
    content_hash: Annotated[bytes, Field(alias="content_hash")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    embedding: Annotated[list[Any], Field(alias="embedding")]
    festival_id: Annotated[uuid.UUID, Field(alias="festival_id")]
    model: Annotated[str, Field(alias="model")]


class PublicFestivalEmbeddingsUpdate(TypedDict):
    content_hash: NotRequired[Annotated[bytes, Field(alias="content_hash")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    embedding: NotRequired[Annotated[list[Any], Field(alias="embedding")]]
    festival_id: NotRequired[Annotated[uuid.UUID, Field(alias="festival_id")]]
    model: NotRequired[Annotated[str, Field(alias="model")]]


class PublicFestivalImages(BaseModel):
    alt_text: Optional[str] = Field(alias="alt_text")
    created_at: datetime.datetime = Field(alias="created_at")
    festival_id: uuid.UUID = Field(alias="festival_id")
    id: uuid.UUID = Field(alias="id")
    image_path: str = Field(alias="image_path")
    is_primary: bool = Field(alias="is_primary")
    sort_order: int = Field(alias="sort_order")
    uploaded_by: Optional[uuid.UUID] = Field(alias="uploaded_by")


class PublicFestivalImagesInsert(TypedDict):
    alt_text: NotRequired[Annotated[Optional[str], Field(alias="alt_text")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    festival_id: Annotated[uuid.UUID, Field(alias="festival_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    image_path: Annotated[str, Field(alias="image_path")]
    is_primary: NotRequired[Annotated[bool, Field(alias="is_primary")]]
    sort_order: NotRequired[Annotated[int, Field(alias="sort_order")]]
    uploaded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="uploaded_by")]]


class PublicFestivalImagesUpdate(TypedDict):
    alt_text: NotRequired[Annotated[Optional[str], Field(alias="alt_text")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    festival_id: NotRequired[Annotated[uuid.UUID, Field(alias="festival_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    image_path: NotRequired[Annotated[str, Field(alias="image_path")]]
    is_primary: NotRequired[Annotated[bool, Field(alias="is_primary")]]
    sort_order: NotRequired[Annotated[int, Field(alias="sort_order")]]
    uploaded_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="uploaded_by")]]


class PublicFestivalOccurrences(BaseModel):
    country: str = Field(alias="country")
    date_end: datetime.date = Field(alias="date_end")
    date_start: datetime.date = Field(alias="date_start")
    festival_id: uuid.UUID = Field(alias="festival_id")
    is_estimated: bool = Field(alias="is_estimated")
    is_override: bool = Field(alias="is_override")
    nth: int = Field(alias="nth")
    source: str = Field(alias="source")
    updated_at: datetime.datetime = Field(alias="updated_at")
    year: int = Field(alias="year")


class PublicFestivalOccurrencesInsert(TypedDict):
    country: Annotated[str, Field(alias="country")]
    date_end: Annotated[datetime.date, Field(alias="date_end")]
    date_start: Annotated[datetime.date, Field(alias="date_start")]
    festival_id: Annotated[uuid.UUID, Field(alias="festival_id")]
    is_estimated: NotRequired[Annotated[bool, Field(alias="is_estimated")]]
    is_override: NotRequired[Annotated[bool, Field(alias="is_override")]]
    nth: NotRequired[Annotated[int, Field(alias="nth")]]
    source: Annotated[str, Field(alias="source")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    year: Annotated[int, Field(alias="year")]


class PublicFestivalOccurrencesUpdate(TypedDict):
    country: NotRequired[Annotated[str, Field(alias="country")]]
    date_end: NotRequired[Annotated[datetime.date, Field(alias="date_end")]]
    date_start: NotRequired[Annotated[datetime.date, Field(alias="date_start")]]
    festival_id: NotRequired[Annotated[uuid.UUID, Field(alias="festival_id")]]
    is_estimated: NotRequired[Annotated[bool, Field(alias="is_estimated")]]
    is_override: NotRequired[Annotated[bool, Field(alias="is_override")]]
    nth: NotRequired[Annotated[int, Field(alias="nth")]]
    source: NotRequired[Annotated[str, Field(alias="source")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    year: NotRequired[Annotated[int, Field(alias="year")]]


class PublicFestivalTranslations(BaseModel):
    default_message: Optional[str] = Field(alias="default_message")
    description: Optional[str] = Field(alias="description")
    festival_id: uuid.UUID = Field(alias="festival_id")
    language: str = Field(alias="language")
    name: str = Field(alias="name")
    spellings: List[str] = Field(alias="spellings")


class PublicFestivalTranslationsInsert(TypedDict):
    default_message: NotRequired[Annotated[Optional[str], Field(alias="default_message")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    festival_id: Annotated[uuid.UUID, Field(alias="festival_id")]
    language: Annotated[str, Field(alias="language")]
    name: Annotated[str, Field(alias="name")]
    spellings: NotRequired[Annotated[List[str], Field(alias="spellings")]]


class PublicFestivalTranslationsUpdate(TypedDict):
    default_message: NotRequired[Annotated[Optional[str], Field(alias="default_message")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    festival_id: NotRequired[Annotated[uuid.UUID, Field(alias="festival_id")]]
    language: NotRequired[Annotated[str, Field(alias="language")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    spellings: NotRequired[Annotated[List[str], Field(alias="spellings")]]


class PublicFestivals(BaseModel):
    category: Optional[str] = Field(alias="category")
    country: Optional[str] = Field(alias="country")
    created_at: datetime.datetime = Field(alias="created_at")
    created_by: Optional[uuid.UUID] = Field(alias="created_by")
    date_end: Optional[datetime.date] = Field(alias="date_end")
    date_start: Optional[datetime.date] = Field(alias="date_start")
    default_message: Optional[str] = Field(alias="default_message")
    description: Optional[str] = Field(alias="description")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    is_moon_sighted: bool = Field(alias="is_moon_sighted")
    name: str = Field(alias="name")
    regions: List[str] = Field(alias="regions")
    search: Optional[PgCatalogTsvector] = Field(alias="search")
    slug: str = Field(alias="slug")
    spellings: List[str] = Field(alias="spellings")
    updated_at: datetime.datetime = Field(alias="updated_at")


class PublicFestivalsInsert(TypedDict):
    category: NotRequired[Annotated[Optional[str], Field(alias="category")]]
    country: NotRequired[Annotated[Optional[str], Field(alias="country")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    date_end: NotRequired[Annotated[Optional[datetime.date], Field(alias="date_end")]]
    date_start: NotRequired[Annotated[Optional[datetime.date], Field(alias="date_start")]]
    default_message: NotRequired[Annotated[Optional[str], Field(alias="default_message")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    is_moon_sighted: NotRequired[Annotated[bool, Field(alias="is_moon_sighted")]]
    name: Annotated[str, Field(alias="name")]
    regions: NotRequired[Annotated[List[str], Field(alias="regions")]]
    search: NotRequired[Annotated[Optional[PgCatalogTsvector], Field(alias="search")]]
    slug: Annotated[str, Field(alias="slug")]
    spellings: NotRequired[Annotated[List[str], Field(alias="spellings")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]


class PublicFestivalsUpdate(TypedDict):
    category: NotRequired[Annotated[Optional[str], Field(alias="category")]]
    country: NotRequired[Annotated[Optional[str], Field(alias="country")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    date_end: NotRequired[Annotated[Optional[datetime.date], Field(alias="date_end")]]
    date_start: NotRequired[Annotated[Optional[datetime.date], Field(alias="date_start")]]
    default_message: NotRequired[Annotated[Optional[str], Field(alias="default_message")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    is_moon_sighted: NotRequired[Annotated[bool, Field(alias="is_moon_sighted")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    regions: NotRequired[Annotated[List[str], Field(alias="regions")]]
    search: NotRequired[Annotated[Optional[PgCatalogTsvector], Field(alias="search")]]
    slug: NotRequired[Annotated[str, Field(alias="slug")]]
    spellings: NotRequired[Annotated[List[str], Field(alias="spellings")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]


class PublicJobs(BaseModel):
    attempts: int = Field(alias="attempts")
    card_id: Optional[uuid.UUID] = Field(alias="card_id")
    card_revision: Optional[int] = Field(alias="card_revision")
    created_at: datetime.datetime = Field(alias="created_at")
    dedupe_key: Optional[str] = Field(alias="dedupe_key")
    error_code: Optional[str] = Field(alias="error_code")
    error_message: Optional[str] = Field(alias="error_message")
    finished_at: Optional[datetime.datetime] = Field(alias="finished_at")
    id: uuid.UUID = Field(alias="id")
    kind: str = Field(alias="kind")
    lease_token: Optional[uuid.UUID] = Field(alias="lease_token")
    leased_until: Optional[datetime.datetime] = Field(alias="leased_until")
    max_attempts: int = Field(alias="max_attempts")
    payload: JsonValue = Field(alias="payload")
    progress: int = Field(alias="progress")
    result: Optional[JsonValue] = Field(alias="result")
    retried_at: Optional[datetime.datetime] = Field(alias="retried_at")
    retries: int = Field(alias="retries")
    run_after: datetime.datetime = Field(alias="run_after")
    started_at: Optional[datetime.datetime] = Field(alias="started_at")
    status: PublicJobStatus = Field(alias="status")
    user_id: Optional[uuid.UUID] = Field(alias="user_id")


class PublicJobsInsert(TypedDict):
    attempts: NotRequired[Annotated[int, Field(alias="attempts")]]
    card_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="card_id")]]
    card_revision: NotRequired[Annotated[Optional[int], Field(alias="card_revision")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    dedupe_key: NotRequired[Annotated[Optional[str], Field(alias="dedupe_key")]]
    error_code: NotRequired[Annotated[Optional[str], Field(alias="error_code")]]
    error_message: NotRequired[Annotated[Optional[str], Field(alias="error_message")]]
    finished_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="finished_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    kind: Annotated[str, Field(alias="kind")]
    lease_token: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="lease_token")]]
    leased_until: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="leased_until")]]
    max_attempts: NotRequired[Annotated[int, Field(alias="max_attempts")]]
    payload: NotRequired[Annotated[JsonValue, Field(alias="payload")]]
    progress: NotRequired[Annotated[int, Field(alias="progress")]]
    result: NotRequired[Annotated[Optional[JsonValue], Field(alias="result")]]
    retried_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="retried_at")]]
    retries: NotRequired[Annotated[int, Field(alias="retries")]]
    run_after: NotRequired[Annotated[datetime.datetime, Field(alias="run_after")]]
    started_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="started_at")]]
    status: NotRequired[Annotated[PublicJobStatus, Field(alias="status")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicJobsUpdate(TypedDict):
    attempts: NotRequired[Annotated[int, Field(alias="attempts")]]
    card_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="card_id")]]
    card_revision: NotRequired[Annotated[Optional[int], Field(alias="card_revision")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    dedupe_key: NotRequired[Annotated[Optional[str], Field(alias="dedupe_key")]]
    error_code: NotRequired[Annotated[Optional[str], Field(alias="error_code")]]
    error_message: NotRequired[Annotated[Optional[str], Field(alias="error_message")]]
    finished_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="finished_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    kind: NotRequired[Annotated[str, Field(alias="kind")]]
    lease_token: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="lease_token")]]
    leased_until: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="leased_until")]]
    max_attempts: NotRequired[Annotated[int, Field(alias="max_attempts")]]
    payload: NotRequired[Annotated[JsonValue, Field(alias="payload")]]
    progress: NotRequired[Annotated[int, Field(alias="progress")]]
    result: NotRequired[Annotated[Optional[JsonValue], Field(alias="result")]]
    retried_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="retried_at")]]
    retries: NotRequired[Annotated[int, Field(alias="retries")]]
    run_after: NotRequired[Annotated[datetime.datetime, Field(alias="run_after")]]
    started_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="started_at")]]
    status: NotRequired[Annotated[PublicJobStatus, Field(alias="status")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicModerationCases(BaseModel):
    appeal: Optional[str] = Field(alias="appeal")
    created_at: datetime.datetime = Field(alias="created_at")
    decided_at: Optional[datetime.datetime] = Field(alias="decided_at")
    decided_by: Optional[uuid.UUID] = Field(alias="decided_by")
    id: uuid.UUID = Field(alias="id")
    owner_id: Optional[uuid.UUID] = Field(alias="owner_id")
    reason: Optional[str] = Field(alias="reason")
    state: PublicReviewState = Field(alias="state")
    subject_id: uuid.UUID = Field(alias="subject_id")
    subject_type: str = Field(alias="subject_type")
    updated_at: datetime.datetime = Field(alias="updated_at")


class PublicModerationCasesInsert(TypedDict):
    appeal: NotRequired[Annotated[Optional[str], Field(alias="appeal")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    decided_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="decided_at")]]
    decided_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="decided_by")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    owner_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="owner_id")]]
    reason: NotRequired[Annotated[Optional[str], Field(alias="reason")]]
    state: NotRequired[Annotated[PublicReviewState, Field(alias="state")]]
    subject_id: Annotated[uuid.UUID, Field(alias="subject_id")]
    subject_type: Annotated[str, Field(alias="subject_type")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]


class PublicModerationCasesUpdate(TypedDict):
    appeal: NotRequired[Annotated[Optional[str], Field(alias="appeal")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    decided_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="decided_at")]]
    decided_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="decided_by")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    owner_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="owner_id")]]
    reason: NotRequired[Annotated[Optional[str], Field(alias="reason")]]
    state: NotRequired[Annotated[PublicReviewState, Field(alias="state")]]
    subject_id: NotRequired[Annotated[uuid.UUID, Field(alias="subject_id")]]
    subject_type: NotRequired[Annotated[str, Field(alias="subject_type")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]


class PublicModerationResults(BaseModel):
    categories: JsonValue = Field(alias="categories")
    created_at: datetime.datetime = Field(alias="created_at")
    id: int = Field(alias="id")
    provider: str = Field(alias="provider")
    severity: float = Field(alias="severity")
    spans: JsonValue = Field(alias="spans")
    subject_id: uuid.UUID = Field(alias="subject_id")
    subject_type: str = Field(alias="subject_type")
    verdict: PublicModerationVerdict = Field(alias="verdict")


class PublicModerationResultsInsert(TypedDict):
    categories: NotRequired[Annotated[JsonValue, Field(alias="categories")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    provider: Annotated[str, Field(alias="provider")]
    severity: Annotated[float, Field(alias="severity")]
    spans: NotRequired[Annotated[JsonValue, Field(alias="spans")]]
    subject_id: Annotated[uuid.UUID, Field(alias="subject_id")]
    subject_type: Annotated[str, Field(alias="subject_type")]
    verdict: Annotated[PublicModerationVerdict, Field(alias="verdict")]


class PublicModerationResultsUpdate(TypedDict):
    categories: NotRequired[Annotated[JsonValue, Field(alias="categories")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    provider: NotRequired[Annotated[str, Field(alias="provider")]]
    severity: NotRequired[Annotated[float, Field(alias="severity")]]
    spans: NotRequired[Annotated[JsonValue, Field(alias="spans")]]
    subject_id: NotRequired[Annotated[uuid.UUID, Field(alias="subject_id")]]
    subject_type: NotRequired[Annotated[str, Field(alias="subject_type")]]
    verdict: NotRequired[Annotated[PublicModerationVerdict, Field(alias="verdict")]]


class PublicNotificationPreferences(BaseModel):
    email_reactions: bool = Field(alias="email_reactions")
    email_reminders: bool = Field(alias="email_reminders")
    email_shares: bool = Field(alias="email_shares")
    email_weekly_report: bool = Field(alias="email_weekly_report")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicNotificationPreferencesInsert(TypedDict):
    email_reactions: NotRequired[Annotated[bool, Field(alias="email_reactions")]]
    email_reminders: NotRequired[Annotated[bool, Field(alias="email_reminders")]]
    email_shares: NotRequired[Annotated[bool, Field(alias="email_shares")]]
    email_weekly_report: NotRequired[Annotated[bool, Field(alias="email_weekly_report")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: Annotated[uuid.UUID, Field(alias="user_id")]


class PublicNotificationPreferencesUpdate(TypedDict):
    email_reactions: NotRequired[Annotated[bool, Field(alias="email_reactions")]]
    email_reminders: NotRequired[Annotated[bool, Field(alias="email_reminders")]]
    email_shares: NotRequired[Annotated[bool, Field(alias="email_shares")]]
    email_weekly_report: NotRequired[Annotated[bool, Field(alias="email_weekly_report")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicNotifications(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    kind: str = Field(alias="kind")
    payload: JsonValue = Field(alias="payload")
    read_at: Optional[datetime.datetime] = Field(alias="read_at")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicNotificationsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    kind: Annotated[str, Field(alias="kind")]
    payload: NotRequired[Annotated[JsonValue, Field(alias="payload")]]
    read_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="read_at")]]
    user_id: Annotated[uuid.UUID, Field(alias="user_id")]


class PublicNotificationsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    kind: NotRequired[Annotated[str, Field(alias="kind")]]
    payload: NotRequired[Annotated[JsonValue, Field(alias="payload")]]
    read_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="read_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicPayments(BaseModel):
    amount_minor: int = Field(alias="amount_minor")
    created_at: datetime.datetime = Field(alias="created_at")
    currency: str = Field(alias="currency")
    id: uuid.UUID = Field(alias="id")
    kind: str = Field(alias="kind")
    occurred_at: datetime.datetime = Field(alias="occurred_at")
    provider: str = Field(alias="provider")
    provider_event_id: str = Field(alias="provider_event_id")
    reference: Optional[str] = Field(alias="reference")
    subscription_id: Optional[uuid.UUID] = Field(alias="subscription_id")
    user_id: Optional[uuid.UUID] = Field(alias="user_id")


class PublicPaymentsInsert(TypedDict):
    amount_minor: Annotated[int, Field(alias="amount_minor")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: Annotated[str, Field(alias="currency")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    kind: Annotated[str, Field(alias="kind")]
    occurred_at: Annotated[datetime.datetime, Field(alias="occurred_at")]
    provider: Annotated[str, Field(alias="provider")]
    provider_event_id: Annotated[str, Field(alias="provider_event_id")]
    reference: NotRequired[Annotated[Optional[str], Field(alias="reference")]]
    subscription_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="subscription_id")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicPaymentsUpdate(TypedDict):
    amount_minor: NotRequired[Annotated[int, Field(alias="amount_minor")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    currency: NotRequired[Annotated[str, Field(alias="currency")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    kind: NotRequired[Annotated[str, Field(alias="kind")]]
    occurred_at: NotRequired[Annotated[datetime.datetime, Field(alias="occurred_at")]]
    provider: NotRequired[Annotated[str, Field(alias="provider")]]
    provider_event_id: NotRequired[Annotated[str, Field(alias="provider_event_id")]]
    reference: NotRequired[Annotated[Optional[str], Field(alias="reference")]]
    subscription_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="subscription_id")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicPluginRegistry(BaseModel):
    description: Optional[str] = Field(alias="description")
    name: str = Field(alias="name")
    problem: Optional[str] = Field(alias="problem")
    seen_at: datetime.datetime = Field(alias="seen_at")
    source: str = Field(alias="source")
    state: str = Field(alias="state")
    version: str = Field(alias="version")


class PublicPluginRegistryInsert(TypedDict):
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    name: Annotated[str, Field(alias="name")]
    problem: NotRequired[Annotated[Optional[str], Field(alias="problem")]]
    seen_at: NotRequired[Annotated[datetime.datetime, Field(alias="seen_at")]]
    source: Annotated[str, Field(alias="source")]
    state: Annotated[str, Field(alias="state")]
    version: Annotated[str, Field(alias="version")]


class PublicPluginRegistryUpdate(TypedDict):
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    problem: NotRequired[Annotated[Optional[str], Field(alias="problem")]]
    seen_at: NotRequired[Annotated[datetime.datetime, Field(alias="seen_at")]]
    source: NotRequired[Annotated[str, Field(alias="source")]]
    state: NotRequired[Annotated[str, Field(alias="state")]]
    version: NotRequired[Annotated[str, Field(alias="version")]]


class PublicPluginSettings(BaseModel):
    is_enabled: bool = Field(alias="is_enabled")
    plugin: str = Field(alias="plugin")
    settings: JsonValue = Field(alias="settings")
    updated_at: datetime.datetime = Field(alias="updated_at")
    updated_by: Optional[uuid.UUID] = Field(alias="updated_by")


class PublicPluginSettingsInsert(TypedDict):
    is_enabled: NotRequired[Annotated[bool, Field(alias="is_enabled")]]
    plugin: Annotated[str, Field(alias="plugin")]
    settings: NotRequired[Annotated[JsonValue, Field(alias="settings")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    updated_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="updated_by")]]


class PublicPluginSettingsUpdate(TypedDict):
    is_enabled: NotRequired[Annotated[bool, Field(alias="is_enabled")]]
    plugin: NotRequired[Annotated[str, Field(alias="plugin")]]
    settings: NotRequired[Annotated[JsonValue, Field(alias="settings")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    updated_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="updated_by")]]


class PublicProfiles(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    deletion_requested_at: Optional[datetime.datetime] = Field(alias="deletion_requested_at")
    first_name: Optional[str] = Field(alias="first_name")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    is_premium: bool = Field(alias="is_premium")
    last_name: Optional[str] = Field(alias="last_name")
    locale: str = Field(alias="locale")
    profile_image_url: Optional[str] = Field(alias="profile_image_url")
    subscription_expires_at: Optional[datetime.datetime] = Field(alias="subscription_expires_at")
    suspension_reason: Optional[str] = Field(alias="suspension_reason")
    time_zone: str = Field(alias="time_zone")
    updated_at: datetime.datetime = Field(alias="updated_at")
    username: str = Field(alias="username")


class PublicProfilesInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deletion_requested_at: NotRequired[
        Annotated[Optional[datetime.datetime], Field(alias="deletion_requested_at")]
    ]
    first_name: NotRequired[Annotated[Optional[str], Field(alias="first_name")]]
    id: Annotated[uuid.UUID, Field(alias="id")]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    is_premium: NotRequired[Annotated[bool, Field(alias="is_premium")]]
    last_name: NotRequired[Annotated[Optional[str], Field(alias="last_name")]]
    locale: NotRequired[Annotated[str, Field(alias="locale")]]
    profile_image_url: NotRequired[Annotated[Optional[str], Field(alias="profile_image_url")]]
    subscription_expires_at: NotRequired[
        Annotated[Optional[datetime.datetime], Field(alias="subscription_expires_at")]
    ]
    suspension_reason: NotRequired[Annotated[Optional[str], Field(alias="suspension_reason")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    username: Annotated[str, Field(alias="username")]


class PublicProfilesUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    deletion_requested_at: NotRequired[
        Annotated[Optional[datetime.datetime], Field(alias="deletion_requested_at")]
    ]
    first_name: NotRequired[Annotated[Optional[str], Field(alias="first_name")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    is_premium: NotRequired[Annotated[bool, Field(alias="is_premium")]]
    last_name: NotRequired[Annotated[Optional[str], Field(alias="last_name")]]
    locale: NotRequired[Annotated[str, Field(alias="locale")]]
    profile_image_url: NotRequired[Annotated[Optional[str], Field(alias="profile_image_url")]]
    subscription_expires_at: NotRequired[
        Annotated[Optional[datetime.datetime], Field(alias="subscription_expires_at")]
    ]
    suspension_reason: NotRequired[Annotated[Optional[str], Field(alias="suspension_reason")]]
    time_zone: NotRequired[Annotated[str, Field(alias="time_zone")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    username: NotRequired[Annotated[str, Field(alias="username")]]


class PublicReports(BaseModel):
    byte_size: Optional[int] = Field(alias="byte_size")
    created_at: datetime.datetime = Field(alias="created_at")
    finished_at: Optional[datetime.datetime] = Field(alias="finished_at")
    first_day: datetime.date = Field(alias="first_day")
    format: str = Field(alias="format")
    id: uuid.UUID = Field(alias="id")
    job_id: Optional[uuid.UUID] = Field(alias="job_id")
    kind: str = Field(alias="kind")
    last_day: datetime.date = Field(alias="last_day")
    requested_by: Optional[uuid.UUID] = Field(alias="requested_by")
    row_count: Optional[int] = Field(alias="row_count")


class PublicReportsInsert(TypedDict):
    byte_size: NotRequired[Annotated[Optional[int], Field(alias="byte_size")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    finished_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="finished_at")]]
    first_day: Annotated[datetime.date, Field(alias="first_day")]
    format: Annotated[str, Field(alias="format")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    job_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="job_id")]]
    kind: Annotated[str, Field(alias="kind")]
    last_day: Annotated[datetime.date, Field(alias="last_day")]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    row_count: NotRequired[Annotated[Optional[int], Field(alias="row_count")]]


class PublicReportsUpdate(TypedDict):
    byte_size: NotRequired[Annotated[Optional[int], Field(alias="byte_size")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    finished_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="finished_at")]]
    first_day: NotRequired[Annotated[datetime.date, Field(alias="first_day")]]
    format: NotRequired[Annotated[str, Field(alias="format")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    job_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="job_id")]]
    kind: NotRequired[Annotated[str, Field(alias="kind")]]
    last_day: NotRequired[Annotated[datetime.date, Field(alias="last_day")]]
    requested_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="requested_by")]]
    row_count: NotRequired[Annotated[Optional[int], Field(alias="row_count")]]


class PublicRolePermissions(BaseModel):
    permission: str = Field(alias="permission")
    role: PublicAppRole = Field(alias="role")


class PublicRolePermissionsInsert(TypedDict):
    permission: Annotated[str, Field(alias="permission")]
    role: Annotated[PublicAppRole, Field(alias="role")]


class PublicRolePermissionsUpdate(TypedDict):
    permission: NotRequired[Annotated[str, Field(alias="permission")]]
    role: NotRequired[Annotated[PublicAppRole, Field(alias="role")]]


class PublicSubscriptions(BaseModel):
    cancels_at_period_end: bool = Field(alias="cancels_at_period_end")
    created_at: datetime.datetime = Field(alias="created_at")
    current_period_end: datetime.datetime = Field(alias="current_period_end")
    customer_id: Optional[str] = Field(alias="customer_id")
    id: uuid.UUID = Field(alias="id")
    plan: str = Field(alias="plan")
    provider: str = Field(alias="provider")
    provider_id: str = Field(alias="provider_id")
    status: str = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicSubscriptionsInsert(TypedDict):
    cancels_at_period_end: NotRequired[Annotated[bool, Field(alias="cancels_at_period_end")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    current_period_end: Annotated[datetime.datetime, Field(alias="current_period_end")]
    customer_id: NotRequired[Annotated[Optional[str], Field(alias="customer_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    plan: Annotated[str, Field(alias="plan")]
    provider: Annotated[str, Field(alias="provider")]
    provider_id: Annotated[str, Field(alias="provider_id")]
    status: Annotated[str, Field(alias="status")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: Annotated[uuid.UUID, Field(alias="user_id")]


class PublicSubscriptionsUpdate(TypedDict):
    cancels_at_period_end: NotRequired[Annotated[bool, Field(alias="cancels_at_period_end")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    current_period_end: NotRequired[Annotated[datetime.datetime, Field(alias="current_period_end")]]
    customer_id: NotRequired[Annotated[Optional[str], Field(alias="customer_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    plan: NotRequired[Annotated[str, Field(alias="plan")]]
    provider: NotRequired[Annotated[str, Field(alias="provider")]]
    provider_id: NotRequired[Annotated[str, Field(alias="provider_id")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicTemplateCategories(BaseModel):
    description: Optional[str] = Field(alias="description")
    icon: Optional[str] = Field(alias="icon")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    name: str = Field(alias="name")
    slug: str = Field(alias="slug")
    sort_order: int = Field(alias="sort_order")


class PublicTemplateCategoriesInsert(TypedDict):
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    icon: NotRequired[Annotated[Optional[str], Field(alias="icon")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    name: Annotated[str, Field(alias="name")]
    slug: Annotated[str, Field(alias="slug")]
    sort_order: NotRequired[Annotated[int, Field(alias="sort_order")]]


class PublicTemplateCategoriesUpdate(TypedDict):
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    icon: NotRequired[Annotated[Optional[str], Field(alias="icon")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    slug: NotRequired[Annotated[str, Field(alias="slug")]]
    sort_order: NotRequired[Annotated[int, Field(alias="sort_order")]]


class PublicTemplateDailyStatistics(BaseModel):
    day: datetime.date = Field(alias="day")
    likes: int = Field(alias="likes")
    template_id: uuid.UUID = Field(alias="template_id")
    uses: int = Field(alias="uses")
    views: int = Field(alias="views")


class PublicTemplateDailyStatisticsInsert(TypedDict):
    day: Annotated[datetime.date, Field(alias="day")]
    likes: NotRequired[Annotated[int, Field(alias="likes")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    uses: NotRequired[Annotated[int, Field(alias="uses")]]
    views: NotRequired[Annotated[int, Field(alias="views")]]


class PublicTemplateDailyStatisticsUpdate(TypedDict):
    day: NotRequired[Annotated[datetime.date, Field(alias="day")]]
    likes: NotRequired[Annotated[int, Field(alias="likes")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    uses: NotRequired[Annotated[int, Field(alias="uses")]]
    views: NotRequired[Annotated[int, Field(alias="views")]]


class PublicTemplateEmbeddings(BaseModel):
    content_hash: bytes = Field(alias="content_hash")
    created_at: datetime.datetime = Field(alias="created_at")
    embedding: list[Any] = Field(alias="embedding")
    model: str = Field(alias="model")
    template_id: uuid.UUID = Field(alias="template_id")


class PublicTemplateEmbeddingsInsert(TypedDict):
    content_hash: Annotated[bytes, Field(alias="content_hash")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    embedding: Annotated[list[Any], Field(alias="embedding")]
    model: Annotated[str, Field(alias="model")]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]


class PublicTemplateEmbeddingsUpdate(TypedDict):
    content_hash: NotRequired[Annotated[bytes, Field(alias="content_hash")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    embedding: NotRequired[Annotated[list[Any], Field(alias="embedding")]]
    model: NotRequired[Annotated[str, Field(alias="model")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]


class PublicTemplateLikes(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    template_id: uuid.UUID = Field(alias="template_id")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicTemplateLikesInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicTemplateLikesUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicTemplateReviews(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    id: uuid.UUID = Field(alias="id")
    moderation_status: PublicModerationStatus = Field(alias="moderation_status")
    rating: int = Field(alias="rating")
    review_text: Optional[str] = Field(alias="review_text")
    template_id: uuid.UUID = Field(alias="template_id")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicTemplateReviewsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    rating: Annotated[int, Field(alias="rating")]
    review_text: NotRequired[Annotated[Optional[str], Field(alias="review_text")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicTemplateReviewsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    rating: NotRequired[Annotated[int, Field(alias="rating")]]
    review_text: NotRequired[Annotated[Optional[str], Field(alias="review_text")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicTemplateSimilarity(BaseModel):
    score: float = Field(alias="score")
    similar_id: uuid.UUID = Field(alias="similar_id")
    template_id: uuid.UUID = Field(alias="template_id")
    updated_at: datetime.datetime = Field(alias="updated_at")


class PublicTemplateSimilarityInsert(TypedDict):
    score: Annotated[float, Field(alias="score")]
    similar_id: Annotated[uuid.UUID, Field(alias="similar_id")]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]


class PublicTemplateSimilarityUpdate(TypedDict):
    score: NotRequired[Annotated[float, Field(alias="score")]]
    similar_id: NotRequired[Annotated[uuid.UUID, Field(alias="similar_id")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]


class PublicTemplateStatistics(BaseModel):
    average_rating: Optional[float] = Field(alias="average_rating")
    like_count: int = Field(alias="like_count")
    rating_sum: int = Field(alias="rating_sum")
    review_count: int = Field(alias="review_count")
    template_id: uuid.UUID = Field(alias="template_id")
    updated_at: datetime.datetime = Field(alias="updated_at")
    usage_count: int = Field(alias="usage_count")
    view_count: int = Field(alias="view_count")


class PublicTemplateStatisticsInsert(TypedDict):
    average_rating: NotRequired[Annotated[Optional[float], Field(alias="average_rating")]]
    like_count: NotRequired[Annotated[int, Field(alias="like_count")]]
    rating_sum: NotRequired[Annotated[int, Field(alias="rating_sum")]]
    review_count: NotRequired[Annotated[int, Field(alias="review_count")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    usage_count: NotRequired[Annotated[int, Field(alias="usage_count")]]
    view_count: NotRequired[Annotated[int, Field(alias="view_count")]]


class PublicTemplateStatisticsUpdate(TypedDict):
    average_rating: NotRequired[Annotated[Optional[float], Field(alias="average_rating")]]
    like_count: NotRequired[Annotated[int, Field(alias="like_count")]]
    rating_sum: NotRequired[Annotated[int, Field(alias="rating_sum")]]
    review_count: NotRequired[Annotated[int, Field(alias="review_count")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    usage_count: NotRequired[Annotated[int, Field(alias="usage_count")]]
    view_count: NotRequired[Annotated[int, Field(alias="view_count")]]


class PublicTemplateTranslations(BaseModel):
    description: Optional[str] = Field(alias="description")
    language: str = Field(alias="language")
    name: str = Field(alias="name")
    template_id: uuid.UUID = Field(alias="template_id")


class PublicTemplateTranslationsInsert(TypedDict):
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    language: Annotated[str, Field(alias="language")]
    name: Annotated[str, Field(alias="name")]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]


class PublicTemplateTranslationsUpdate(TypedDict):
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    language: NotRequired[Annotated[str, Field(alias="language")]]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]


class PublicTemplateUsage(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    festival_id: Optional[uuid.UUID] = Field(alias="festival_id")
    id: int = Field(alias="id")
    template_id: uuid.UUID = Field(alias="template_id")
    user_id: Optional[uuid.UUID] = Field(alias="user_id")


class PublicTemplateUsageInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    festival_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="festival_id")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicTemplateUsageUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    festival_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="festival_id")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicTemplateVersions(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    template_code: str = Field(alias="template_code")
    template_config: JsonValue = Field(alias="template_config")
    template_id: uuid.UUID = Field(alias="template_id")
    version: int = Field(alias="version")


class PublicTemplateVersionsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    template_code: Annotated[str, Field(alias="template_code")]
    template_config: Annotated[JsonValue, Field(alias="template_config")]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    version: Annotated[int, Field(alias="version")]


class PublicTemplateVersionsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    template_code: NotRequired[Annotated[str, Field(alias="template_code")]]
    template_config: NotRequired[Annotated[JsonValue, Field(alias="template_config")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    version: NotRequired[Annotated[int, Field(alias="version")]]


class PublicTemplateViews(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    id: int = Field(alias="id")
    template_id: uuid.UUID = Field(alias="template_id")
    user_id: Optional[uuid.UUID] = Field(alias="user_id")


class PublicTemplateViewsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicTemplateViewsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    id: NotRequired[Annotated[int, Field(alias="id")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    user_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="user_id")]]


class PublicTemplates(BaseModel):
    category_id: Optional[uuid.UUID] = Field(alias="category_id")
    created_at: datetime.datetime = Field(alias="created_at")
    created_by: Optional[uuid.UUID] = Field(alias="created_by")
    deleted_at: Optional[datetime.datetime] = Field(alias="deleted_at")
    description: Optional[str] = Field(alias="description")
    festival_id: Optional[uuid.UUID] = Field(alias="festival_id")
    id: uuid.UUID = Field(alias="id")
    is_featured: bool = Field(alias="is_featured")
    is_premium: bool = Field(alias="is_premium")
    is_public: bool = Field(alias="is_public")
    is_visible: bool = Field(alias="is_visible")
    language: Optional[str] = Field(alias="language")
    message_limits: Optional[JsonValue] = Field(alias="message_limits")
    moderation_status: PublicModerationStatus = Field(alias="moderation_status")
    name: str = Field(alias="name")
    parent_template_id: Optional[uuid.UUID] = Field(alias="parent_template_id")
    preview_image_url: Optional[str] = Field(alias="preview_image_url")
    search: Optional[PgCatalogTsvector] = Field(alias="search")
    slug: str = Field(alias="slug")
    tags: List[str] = Field(alias="tags")
    template_code: str = Field(alias="template_code")
    template_config: JsonValue = Field(alias="template_config")
    updated_at: datetime.datetime = Field(alias="updated_at")
    version: int = Field(alias="version")


class PublicTemplatesInsert(TypedDict):
    category_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="category_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    festival_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="festival_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_featured: NotRequired[Annotated[bool, Field(alias="is_featured")]]
    is_premium: NotRequired[Annotated[bool, Field(alias="is_premium")]]
    is_public: NotRequired[Annotated[bool, Field(alias="is_public")]]
    is_visible: NotRequired[Annotated[bool, Field(alias="is_visible")]]
    language: NotRequired[Annotated[Optional[str], Field(alias="language")]]
    message_limits: NotRequired[Annotated[Optional[JsonValue], Field(alias="message_limits")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    name: Annotated[str, Field(alias="name")]
    parent_template_id: NotRequired[
        Annotated[Optional[uuid.UUID], Field(alias="parent_template_id")]
    ]
    preview_image_url: NotRequired[Annotated[Optional[str], Field(alias="preview_image_url")]]
    search: NotRequired[Annotated[Optional[PgCatalogTsvector], Field(alias="search")]]
    slug: Annotated[str, Field(alias="slug")]
    tags: NotRequired[Annotated[List[str], Field(alias="tags")]]
    template_code: Annotated[str, Field(alias="template_code")]
    template_config: Annotated[JsonValue, Field(alias="template_config")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    version: NotRequired[Annotated[int, Field(alias="version")]]


class PublicTemplatesUpdate(TypedDict):
    category_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="category_id")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    created_by: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="created_by")]]
    deleted_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="deleted_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    festival_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="festival_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_featured: NotRequired[Annotated[bool, Field(alias="is_featured")]]
    is_premium: NotRequired[Annotated[bool, Field(alias="is_premium")]]
    is_public: NotRequired[Annotated[bool, Field(alias="is_public")]]
    is_visible: NotRequired[Annotated[bool, Field(alias="is_visible")]]
    language: NotRequired[Annotated[Optional[str], Field(alias="language")]]
    message_limits: NotRequired[Annotated[Optional[JsonValue], Field(alias="message_limits")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    parent_template_id: NotRequired[
        Annotated[Optional[uuid.UUID], Field(alias="parent_template_id")]
    ]
    preview_image_url: NotRequired[Annotated[Optional[str], Field(alias="preview_image_url")]]
    search: NotRequired[Annotated[Optional[PgCatalogTsvector], Field(alias="search")]]
    slug: NotRequired[Annotated[str, Field(alias="slug")]]
    tags: NotRequired[Annotated[List[str], Field(alias="tags")]]
    template_code: NotRequired[Annotated[str, Field(alias="template_code")]]
    template_config: NotRequired[Annotated[JsonValue, Field(alias="template_config")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    version: NotRequired[Annotated[int, Field(alias="version")]]


class PublicUserCards(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    custom_image_id: Optional[uuid.UUID] = Field(alias="custom_image_id")
    direction: str = Field(alias="direction")
    festival_id: uuid.UUID = Field(alias="festival_id")
    id: uuid.UUID = Field(alias="id")
    image_height: Optional[int] = Field(alias="image_height")
    image_path: Optional[str] = Field(alias="image_path")
    image_width: Optional[int] = Field(alias="image_width")
    is_public: bool = Field(alias="is_public")
    language: str = Field(alias="language")
    message: str = Field(alias="message")
    moderation_status: PublicModerationStatus = Field(alias="moderation_status")
    recipient_name: str = Field(alias="recipient_name")
    revision: int = Field(alias="revision")
    sender_name: str = Field(alias="sender_name")
    status: PublicCardStatus = Field(alias="status")
    template_id: uuid.UUID = Field(alias="template_id")
    template_version: int = Field(alias="template_version")
    title: str = Field(alias="title")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")
    variables: JsonValue = Field(alias="variables")


class PublicUserCardsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    custom_image_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="custom_image_id")]]
    direction: NotRequired[Annotated[str, Field(alias="direction")]]
    festival_id: Annotated[uuid.UUID, Field(alias="festival_id")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    image_height: NotRequired[Annotated[Optional[int], Field(alias="image_height")]]
    image_path: NotRequired[Annotated[Optional[str], Field(alias="image_path")]]
    image_width: NotRequired[Annotated[Optional[int], Field(alias="image_width")]]
    is_public: NotRequired[Annotated[bool, Field(alias="is_public")]]
    language: NotRequired[Annotated[str, Field(alias="language")]]
    message: Annotated[str, Field(alias="message")]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    recipient_name: NotRequired[Annotated[str, Field(alias="recipient_name")]]
    revision: NotRequired[Annotated[int, Field(alias="revision")]]
    sender_name: NotRequired[Annotated[str, Field(alias="sender_name")]]
    status: NotRequired[Annotated[PublicCardStatus, Field(alias="status")]]
    template_id: Annotated[uuid.UUID, Field(alias="template_id")]
    template_version: Annotated[int, Field(alias="template_version")]
    title: Annotated[str, Field(alias="title")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]
    variables: NotRequired[Annotated[JsonValue, Field(alias="variables")]]


class PublicUserCardsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    custom_image_id: NotRequired[Annotated[Optional[uuid.UUID], Field(alias="custom_image_id")]]
    direction: NotRequired[Annotated[str, Field(alias="direction")]]
    festival_id: NotRequired[Annotated[uuid.UUID, Field(alias="festival_id")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    image_height: NotRequired[Annotated[Optional[int], Field(alias="image_height")]]
    image_path: NotRequired[Annotated[Optional[str], Field(alias="image_path")]]
    image_width: NotRequired[Annotated[Optional[int], Field(alias="image_width")]]
    is_public: NotRequired[Annotated[bool, Field(alias="is_public")]]
    language: NotRequired[Annotated[str, Field(alias="language")]]
    message: NotRequired[Annotated[str, Field(alias="message")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    recipient_name: NotRequired[Annotated[str, Field(alias="recipient_name")]]
    revision: NotRequired[Annotated[int, Field(alias="revision")]]
    sender_name: NotRequired[Annotated[str, Field(alias="sender_name")]]
    status: NotRequired[Annotated[PublicCardStatus, Field(alias="status")]]
    template_id: NotRequired[Annotated[uuid.UUID, Field(alias="template_id")]]
    template_version: NotRequired[Annotated[int, Field(alias="template_version")]]
    title: NotRequired[Annotated[str, Field(alias="title")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]
    variables: NotRequired[Annotated[JsonValue, Field(alias="variables")]]


class PublicUserCollections(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    description: Optional[str] = Field(alias="description")
    id: uuid.UUID = Field(alias="id")
    is_public: bool = Field(alias="is_public")
    moderation_status: PublicModerationStatus = Field(alias="moderation_status")
    name: str = Field(alias="name")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicUserCollectionsInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_public: NotRequired[Annotated[bool, Field(alias="is_public")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    name: Annotated[str, Field(alias="name")]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicUserCollectionsUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    description: NotRequired[Annotated[Optional[str], Field(alias="description")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_public: NotRequired[Annotated[bool, Field(alias="is_public")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    name: NotRequired[Annotated[str, Field(alias="name")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicUserImages(BaseModel):
    byte_count: int = Field(alias="byte_count")
    content_hash: bytes = Field(alias="content_hash")
    created_at: datetime.datetime = Field(alias="created_at")
    height: int = Field(alias="height")
    id: uuid.UUID = Field(alias="id")
    moderation_status: PublicModerationStatus = Field(alias="moderation_status")
    purpose: str = Field(alias="purpose")
    status: PublicImageStatus = Field(alias="status")
    updated_at: datetime.datetime = Field(alias="updated_at")
    user_id: uuid.UUID = Field(alias="user_id")
    variants: JsonValue = Field(alias="variants")
    width: int = Field(alias="width")


class PublicUserImagesInsert(TypedDict):
    byte_count: Annotated[int, Field(alias="byte_count")]
    content_hash: Annotated[bytes, Field(alias="content_hash")]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    height: Annotated[int, Field(alias="height")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    purpose: Annotated[str, Field(alias="purpose")]
    status: NotRequired[Annotated[PublicImageStatus, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: Annotated[uuid.UUID, Field(alias="user_id")]
    variants: NotRequired[Annotated[JsonValue, Field(alias="variants")]]
    width: Annotated[int, Field(alias="width")]


class PublicUserImagesUpdate(TypedDict):
    byte_count: NotRequired[Annotated[int, Field(alias="byte_count")]]
    content_hash: NotRequired[Annotated[bytes, Field(alias="content_hash")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    height: NotRequired[Annotated[int, Field(alias="height")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    moderation_status: NotRequired[
        Annotated[PublicModerationStatus, Field(alias="moderation_status")]
    ]
    purpose: NotRequired[Annotated[str, Field(alias="purpose")]]
    status: NotRequired[Annotated[PublicImageStatus, Field(alias="status")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]
    variants: NotRequired[Annotated[JsonValue, Field(alias="variants")]]
    width: NotRequired[Annotated[int, Field(alias="width")]]


class PublicUserRoles(BaseModel):
    granted_at: datetime.datetime = Field(alias="granted_at")
    role: PublicAppRole = Field(alias="role")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicUserRolesInsert(TypedDict):
    granted_at: NotRequired[Annotated[datetime.datetime, Field(alias="granted_at")]]
    role: Annotated[PublicAppRole, Field(alias="role")]
    user_id: Annotated[uuid.UUID, Field(alias="user_id")]


class PublicUserRolesUpdate(TypedDict):
    granted_at: NotRequired[Annotated[datetime.datetime, Field(alias="granted_at")]]
    role: NotRequired[Annotated[PublicAppRole, Field(alias="role")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicWebhookDeliveries(BaseModel):
    attempts: int = Field(alias="attempts")
    created_at: datetime.datetime = Field(alias="created_at")
    delivered_at: Optional[datetime.datetime] = Field(alias="delivered_at")
    error: Optional[str] = Field(alias="error")
    event: str = Field(alias="event")
    id: uuid.UUID = Field(alias="id")
    next_attempt_at: datetime.datetime = Field(alias="next_attempt_at")
    payload: JsonValue = Field(alias="payload")
    response_body: Optional[str] = Field(alias="response_body")
    response_status: Optional[int] = Field(alias="response_status")
    status: str = Field(alias="status")
    webhook_id: uuid.UUID = Field(alias="webhook_id")


class PublicWebhookDeliveriesInsert(TypedDict):
    attempts: NotRequired[Annotated[int, Field(alias="attempts")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    delivered_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="delivered_at")]]
    error: NotRequired[Annotated[Optional[str], Field(alias="error")]]
    event: Annotated[str, Field(alias="event")]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    next_attempt_at: NotRequired[Annotated[datetime.datetime, Field(alias="next_attempt_at")]]
    payload: Annotated[JsonValue, Field(alias="payload")]
    response_body: NotRequired[Annotated[Optional[str], Field(alias="response_body")]]
    response_status: NotRequired[Annotated[Optional[int], Field(alias="response_status")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    webhook_id: Annotated[uuid.UUID, Field(alias="webhook_id")]


class PublicWebhookDeliveriesUpdate(TypedDict):
    attempts: NotRequired[Annotated[int, Field(alias="attempts")]]
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    delivered_at: NotRequired[Annotated[Optional[datetime.datetime], Field(alias="delivered_at")]]
    error: NotRequired[Annotated[Optional[str], Field(alias="error")]]
    event: NotRequired[Annotated[str, Field(alias="event")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    next_attempt_at: NotRequired[Annotated[datetime.datetime, Field(alias="next_attempt_at")]]
    payload: NotRequired[Annotated[JsonValue, Field(alias="payload")]]
    response_body: NotRequired[Annotated[Optional[str], Field(alias="response_body")]]
    response_status: NotRequired[Annotated[Optional[int], Field(alias="response_status")]]
    status: NotRequired[Annotated[str, Field(alias="status")]]
    webhook_id: NotRequired[Annotated[uuid.UUID, Field(alias="webhook_id")]]


class PublicWebhooks(BaseModel):
    created_at: datetime.datetime = Field(alias="created_at")
    events: List[str] = Field(alias="events")
    failure_count: int = Field(alias="failure_count")
    id: uuid.UUID = Field(alias="id")
    is_active: bool = Field(alias="is_active")
    updated_at: datetime.datetime = Field(alias="updated_at")
    url: str = Field(alias="url")
    user_id: uuid.UUID = Field(alias="user_id")


class PublicWebhooksInsert(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    events: Annotated[List[str], Field(alias="events")]
    failure_count: NotRequired[Annotated[int, Field(alias="failure_count")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    url: Annotated[str, Field(alias="url")]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicWebhooksUpdate(TypedDict):
    created_at: NotRequired[Annotated[datetime.datetime, Field(alias="created_at")]]
    events: NotRequired[Annotated[List[str], Field(alias="events")]]
    failure_count: NotRequired[Annotated[int, Field(alias="failure_count")]]
    id: NotRequired[Annotated[uuid.UUID, Field(alias="id")]]
    is_active: NotRequired[Annotated[bool, Field(alias="is_active")]]
    updated_at: NotRequired[Annotated[datetime.datetime, Field(alias="updated_at")]]
    url: NotRequired[Annotated[str, Field(alias="url")]]
    user_id: NotRequired[Annotated[uuid.UUID, Field(alias="user_id")]]


class PublicModerationQueue(BaseModel):
    appeal: Optional[str] = Field(alias="appeal")
    created_at: datetime.datetime = Field(alias="created_at")
    decided_at: Optional[datetime.datetime] = Field(alias="decided_at")
    decided_by: Optional[uuid.UUID] = Field(alias="decided_by")
    id: uuid.UUID = Field(alias="id")
    owner_id: Optional[uuid.UUID] = Field(alias="owner_id")
    picture_url: Optional[str] = Field(alias="picture_url")
    reason: Optional[str] = Field(alias="reason")
    revision: Optional[str] = Field(alias="revision")
    state: PublicReviewState = Field(alias="state")
    subject: Optional[JsonValue] = Field(alias="subject")
    subject_id: uuid.UUID = Field(alias="subject_id")
    subject_type: str = Field(alias="subject_type")
    updated_at: datetime.datetime = Field(alias="updated_at")
    verdicts: Optional[JsonValue] = Field(alias="verdicts")
