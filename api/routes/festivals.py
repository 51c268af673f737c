"""Festivals: the catalogue, the calendar, and how editors keep them."""

from typing import Annotated
from uuid import UUID

from fastapi import File, Form, Path, Query, Response, UploadFile

from api.bodies import FORM_BYTES, takes_bodies_up_to
from api.deps import FreshWriteDep, PublicReadDep, ServicesDep
from api.errors import responses
from api.limits import limited
from api.routing import Router, StaleKeysDep, cached, plain
from core.cache import FESTIVALS
from core.festivals import service
from core.festivals.models import (
    FIRST_YEAR,
    LAST_YEAR,
    AltText,
    Country,
    Festival,
    FestivalDetails,
    FestivalImage,
    FestivalImages,
    FestivalLanguage,
    ImageUpload,
    Place,
    UpcomingFestivals,
    WriteFestival,
    WriteOccurrence,
    WriteTranslation,
)
from core.paging import MAX_LIMIT, Cursor, Limit, Page
from core.pictures.formats import MAX_BYTES

router = Router(prefix="/festivals", tags=["festivals"])

Language = Annotated[FestivalLanguage, Query()]


@router.get("", summary="List festivals", responses=responses(401, 422, 429, 503))
@cached(plain(FESTIVALS))
async def list_festivals(
    services: ServicesDep,
    connection: PublicReadDep,
    *,
    q: Annotated[str | None, Query(max_length=200, description="Words, in any script.")] = None,
    country: Annotated[Country | None, Query(description="ISO 3166-1.")] = None,
    category: Annotated[str | None, Query(max_length=100, description="Tradition.")] = None,
    is_active: Annotated[bool, Query(description="Editors see hidden ones by false.")] = True,
    language: Language = "en",
    limit: Annotated[Limit, Query()] = MAX_LIMIT,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[Festival]:
    """The next festival first; those without a date to come stand last."""
    return await service.list_festivals(
        connection,
        services.files,
        {"q": q, "country": country, "category": category, "is_active": is_active},
        language=language,
        limit=limit,
        cursor=cursor,
        with_total=total,
    )


@router.get(
    "/upcoming", summary="See which festivals come near", responses=responses(401, 422, 429, 503)
)
async def list_upcoming_festivals(
    connection: PublicReadDep,
    country: Annotated[Country, Query(description="ISO 3166-1.")] = "IN",
    days: Annotated[int, Query(ge=0, le=730, description="How far ahead.")] = 90,
    language: Language = "en",
) -> UpcomingFestivals:
    """The calendar of a country: what is kept now or begins within so many days, soonest first.

    Any country has at least the festivals that are kept everywhere.
    """
    return await service.upcoming(connection, country, days, language)


@router.get(
    "/{festival_id}", summary="Read a festival", responses=responses(401, 404, 422, 429, 503)
)
async def get_festival(
    festival_id: UUID, services: ServicesDep, connection: PublicReadDep, language: Language = "en"
) -> FestivalDetails:
    """Everything about one festival: names in all languages, dates by country, pictures."""
    return await service.get_festival(connection, services.files, festival_id, language)


@router.post(
    "",
    status_code=201,
    summary="Add a festival",
    responses=responses(401, 403, 409, 422, 429, 503),
)
async def create_festival(
    wish: WriteFestival,
    services: ServicesDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    response: Response,
) -> FestivalDetails:
    """Adds a festival. Needs the permission `festival:write`."""
    made = await service.create_festival(connection, services.files, wish)
    stale.add(FESTIVALS)
    response.headers["Location"] = f"/api/v1/festivals/{made.id}"
    return made


@router.put(
    "/{festival_id}",
    summary="Change a festival",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def update_festival(
    festival_id: UUID,
    wish: WriteFestival,
    services: ServicesDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
) -> FestivalDetails:
    """Puts these values in place of those it has; without dates, its dates stay as they are.

    Needs the permission `festival:write`.
    """
    stale.add(FESTIVALS)
    return await service.update_festival(connection, services.files, festival_id, wish)


@router.delete(
    "/{festival_id}",
    status_code=204,
    summary="Delete a festival",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def delete_festival(
    festival_id: UUID, connection: FreshWriteDep, stale: StaleKeysDep
) -> None:
    """Deletes a festival that nobody made a card for. Needs the permission `festival:write`."""
    stale.add(FESTIVALS)
    await service.delete_festival(connection, festival_id)


@router.put(
    "/{festival_id}/occurrences/{country}/{year}",
    status_code=204,
    summary="Correct when a festival is kept",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def override_occurrence(
    festival_id: UUID,
    country: Place,
    year: Annotated[int, Path(ge=FIRST_YEAR, le=LAST_YEAR)],
    wish: WriteOccurrence,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    nth: Annotated[int, Query(ge=1, le=2, description="2: a second time in the year.")] = 1,
) -> None:
    """Enters the dates of a country, or of `001` (every country without a date of its own).

    They stay, whatever the calendar's source says later. `date_start` must be of the year in the
    address. Needs `festival:write`.
    """
    stale.add(FESTIVALS)
    await service.override_occurrence(connection, festival_id, (country, year, nth), wish)


@router.delete(
    "/{festival_id}/occurrences/{country}/{year}",
    status_code=204,
    summary="Remove a corrected date",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def delete_occurrence(
    festival_id: UUID,
    country: Place,
    year: Annotated[int, Path(ge=FIRST_YEAR, le=LAST_YEAR)],
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    nth: Annotated[int, Query(ge=1, le=2, description="2: a second time in the year.")] = 1,
) -> None:
    """Removes a date that was entered by hand; the calendar's own, if any, takes its place.

    Needs `festival:write`.
    """
    stale.add(FESTIVALS)
    await service.delete_occurrence(connection, festival_id, (country, year, nth))


@router.put(
    "/{festival_id}/translations/{language}",
    status_code=204,
    summary="Translate a festival",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def translate_festival(
    festival_id: UUID,
    language: FestivalLanguage,
    wish: WriteTranslation,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
) -> None:
    """Sets its texts in one language. Needs the permission `festival:write`."""
    stale.add(FESTIVALS)
    await service.translate(connection, festival_id, language, wish)


@router.get(
    "/{festival_id}/images",
    summary="List a festival's pictures",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_festival_images(
    festival_id: UUID, services: ServicesDep, connection: PublicReadDep
) -> FestivalImages:
    """The primary picture first."""
    return await service.list_images(connection, services.files, festival_id)


@router.post(
    "/{festival_id}/images",
    status_code=201,
    summary="Upload a festival's picture",
    dependencies=[limited("upload")],
    responses=responses(400, 401, 403, 404, 413, 415, 422, 429, 503),
)
@takes_bodies_up_to(MAX_BYTES + FORM_BYTES)
async def upload_festival_image(
    festival_id: UUID,
    file: Annotated[UploadFile, File(description="JPEG, PNG, WebP, AVIF or GIF, at most 10 MB.")],
    services: ServicesDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    *,
    alt_text: Annotated[
        AltText | None, Form(description="What it shows, for those who do not see it.")
    ] = None,
    is_primary: Annotated[bool, Form(description="The one to show first, from now on.")] = False,
    sort_order: Annotated[int, Form(ge=-1000, le=1000)] = 0,
) -> FestivalImage:
    """Cleaned and made in three sizes, which takes a second or two. Needs `festival:write`."""
    stale.add(FESTIVALS)
    upload = ImageUpload(await file.read(), alt_text, is_primary, sort_order)
    return await service.add_image(connection, services.files, services.desk, festival_id, upload)


@router.delete(
    "/{festival_id}/images/{image_id}",
    status_code=204,
    summary="Delete a festival's picture",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def delete_festival_image(
    festival_id: UUID, image_id: UUID, connection: FreshWriteDep, stale: StaleKeysDep
) -> None:
    """With its files. Needs the permission `festival:write`."""
    stale.add(FESTIVALS)
    await service.delete_image(connection, festival_id, image_id)
