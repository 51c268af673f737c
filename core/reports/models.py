"""What analysts ask for and get about reports."""

from datetime import date, datetime
from typing import Literal, Self
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, model_validator

from core.json_types import Day

ReportKind = Literal["usage", "users", "templates", "revenue"]
ReportFormat = Literal["csv", "pdf"]
LONGEST_DAYS = 366


class ReportCreate(BaseModel):
    """A new report."""

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
        json_schema_extra={
            "examples": [
                {"kind": "usage", "from": "2026-10-01", "to": "2026-10-31", "format": "pdf"}
            ]
        },
    )

    kind: ReportKind = Field(description="Kind of the report.")
    first_day: Day = Field(alias="from", description="First day, UTC.")
    last_day: Day = Field(alias="to", description="Last day, UTC; at most a year after the first.")
    format: ReportFormat = "csv"

    @model_validator(mode="after")
    def _is_a_period(self) -> Self:
        if not 0 <= (self.last_day - self.first_day).days < LONGEST_DAYS:
            raise ValueError(f"from and to must be in order, and at most {LONGEST_DAYS} days.")
        return self


class Report(BaseModel):
    """A report and its state."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
                    "kind": "usage",
                    "format": "pdf",
                    "first_day": "2026-10-01",
                    "last_day": "2026-10-31",
                    "requested_by": "0f0e9b0e-54b5-4a5c-8f5f-2a1d3c9f6a11",
                    "job_id": "5b1f6a4e-3d59-4b3e-9d6a-9f5cbb9a6a10",
                    "row_count": 31,
                    "byte_size": 84211,
                    "created_at": "2026-11-01T06:00:00Z",
                    "finished_at": "2026-11-01T06:00:03Z",
                }
            ]
        }
    )

    id: UUID
    kind: ReportKind
    format: ReportFormat
    first_day: date
    last_day: date
    requested_by: UUID | None
    job_id: UUID | None = Field(description="Follow it at /jobs/{id}.")
    row_count: int | None = Field(description="Number of rows, once it is ready.")
    byte_size: int | None = Field(description="Size of the file, once it is ready.")
    created_at: datetime
    finished_at: datetime | None = Field(description="Null until it is ready.")
