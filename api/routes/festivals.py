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
    FestivalImageList,
    FestivalInput,
    FestivalLanguage,
    FestivalOccurrenceUpdate,
    FestivalTranslationUpdate,
    ImageUpload,
    Place,
    UpcomingFestivalList,
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
    q: Annotated[str | None, Query(max_length=200, description="Words in any script.")] = None,
    country: Annotated[Country | None, Query(description="ISO 3166-1.")] = None,
    category: Annotated[str | None, Query(max_length=100, description="Tradition.")] = None,
    is_active: Annotated[bool, Query(description="False: hidden festivals, for editors.")] = True,
    language: Language = "en",
    limit: Annotated[Limit, Query()] = MAX_LIMIT,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[Festival]:
    """List festivals by their next date. Those without one come last."""
    return await service.list_festivals(
        connection,
        services.files,
        {"q": q, "country": country, "category": category, "is_active": is_active},
        language=language,
        limit=limit,
        cursor=cursor,
        with_total=total,
    )


@router.get("/upcoming", summary="List upcoming festivals", responses=responses(401, 422, 429, 503))
async def list_upcoming_festivals(
    connection: PublicReadDep,
    country: Annotated[Country, Query(description="ISO 3166-1.")] = "IN",
    days: Annotated[int, Query(ge=0, le=730, description="Number of days ahead.")] = 90,
    language: Language = "en",
) -> UpcomingFestivalList:
    """List the festivals of a country that begin within `days` or are celebrated now.

    Every country has at least the festivals that are celebrated everywhere.
    """
    return await service.upcoming(connection, country, days, language)


@router.get(
    "/{festival_id}", summary="Get a festival", responses=responses(401, 404, 422, 429, 503)
)
async def get_festival(
    festival_id: UUID, services: ServicesDep, connection: PublicReadDep, language: Language = "en"
) -> FestivalDetails:
    """Get a festival with its names in all languages, its dates by country and its images."""
    return await service.get_festival(connection, services.files, festival_id, language)


@router.post(
    "",
    status_code=201,
    summary="Create a festival",
    responses=responses(401, 403, 409, 422, 429, 503),
)
async def create_festival(
    wish: FestivalInput,
    services: ServicesDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    response: Response,
) -> FestivalDetails:
    """Create a festival. Needs `festival:write`."""
    made = await service.create_festival(connection, services.files, wish)
    stale.add(FESTIVALS)
    response.headers["Location"] = f"/api/v1/festivals/{made.id}"
    return made


@router.put(
    "/{festival_id}",
    summary="Update a festival",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def update_festival(
    festival_id: UUID,
    wish: FestivalInput,
    services: ServicesDep,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
) -> FestivalDetails:
    """Replace the values of a festival; without dates, its dates stay.

    Needs `festival:write`.
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
    """Delete a festival without cards. Needs `festival:write`."""
    stale.add(FESTIVALS)
    await service.delete_festival(connection, festival_id)


@router.put(
    "/{festival_id}/occurrences/{country}/{year}",
    status_code=204,
    summary="Override a festival's date",
    responses=responses(401, 403, 404, 409, 422, 429, 503),
)
async def override_occurrence(
    festival_id: UUID,
    country: Place,
    year: Annotated[int, Path(ge=FIRST_YEAR, le=LAST_YEAR)],
    wish: FestivalOccurrenceUpdate,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    nth: Annotated[
        int, Query(ge=1, le=2, description="2 for a second occurrence in the year.")
    ] = 1,
) -> None:
    """Set the dates in a country, or in `001` (every country without a date of its own).

    They stay when the calendar is updated. `date_start` must be of the year in the address. Needs
    `festival:write`.
    """
    stale.add(FESTIVALS)
    await service.override_occurrence(connection, festival_id, (country, year, nth), wish)


@router.delete(
    "/{festival_id}/occurrences/{country}/{year}",
    status_code=204,
    summary="Remove an overridden date",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def delete_occurrence(
    festival_id: UUID,
    country: Place,
    year: Annotated[int, Path(ge=FIRST_YEAR, le=LAST_YEAR)],
    connection: FreshWriteDep,
    stale: StaleKeysDep,
    nth: Annotated[
        int, Query(ge=1, le=2, description="2 for a second occurrence in the year.")
    ] = 1,
) -> None:
    """Remove a date that was set by hand; the calendar's date, if any, replaces it.

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
    wish: FestivalTranslationUpdate,
    connection: FreshWriteDep,
    stale: StaleKeysDep,
) -> None:
    """Set the texts in one language. Needs `festival:write`."""
    stale.add(FESTIVALS)
    await service.translate(connection, festival_id, language, wish)


@router.get(
    "/{festival_id}/images",
    summary="List a festival's images",
    responses=responses(401, 404, 422, 429, 503),
)
async def list_festival_images(
    festival_id: UUID, services: ServicesDep, connection: PublicReadDep
) -> FestivalImageList:
    """List the images of a festival, the primary one first."""
    return await service.list_images(connection, services.files, festival_id)


@router.post(
    "/{festival_id}/images",
    status_code=201,
    summary="Upload a festival image",
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
        AltText | None, Form(description="Description of the image for screen readers.")
    ] = None,
    is_primary: Annotated[
        bool, Form(description="Makes it the image that is shown first.")
    ] = False,
    sort_order: Annotated[int, Form(ge=-1000, le=1000)] = 0,
) -> FestivalImage:
    """Upload an image.

    It is cleaned and resized to three sizes, which takes a second or two. Needs `festival:write`.
    """
    stale.add(FESTIVALS)
    upload = ImageUpload(await file.read(), alt_text, is_primary, sort_order)
    return await service.add_image(connection, services.files, services.desk, festival_id, upload)


@router.delete(
    "/{festival_id}/images/{image_id}",
    status_code=204,
    summary="Delete a festival image",
    responses=responses(401, 403, 404, 422, 429, 503),
)
async def delete_festival_image(
    festival_id: UUID, image_id: UUID, connection: FreshWriteDep, stale: StaleKeysDep
) -> None:
    """Delete an image with its files. Needs `festival:write`."""
    stale.add(FESTIVALS)
    await service.delete_image(connection, festival_id, image_id)
