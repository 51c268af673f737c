"""Notifications, which mails people want, and the links that end mails."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import Query
from fastapi.responses import HTMLResponse

from api.deps import AnonymousReadDep, ReadDep, ServicesDep, WriteDep
from api.errors import responses
from api.routing import Router
from core import notifications
from core.identity import ANONYMOUS
from core.notifications import MailKind, MarkReadResult, Notification, NotificationPreferences
from core.paging import Cursor, Limit, Page

router = Router(tags=["notifications"])

Token = Annotated[
    str, Query(max_length=100, pattern=r"^[A-Za-z0-9_-]+$", description="From an e-mail.")
]
Kind = Annotated[MailKind, Query(description="Kind of e-mails to end.")]
Language = Annotated[
    str | None,
    Query(max_length=35, description="Language of the page, BCP 47: that of the e-mail."),
]

# The page is ours, but what leads to it is a mail: no script, and nothing from elsewhere.
_PAGE_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
    " frame-ancestors 'none'; base-uri 'none'",
    "Cache-Control": "no-store",
}
_PAGES: dict[int | str, dict[str, Any]] = {
    200: {"description": "A page", "content": {"text/html": {"schema": {"type": "string"}}}},
    404: {"description": "Unknown link", "content": {"text/html": {"schema": {"type": "string"}}}},
}


@router.get(
    "/notifications", summary="List your notifications", responses=responses(401, 422, 429, 503)
)
async def list_notifications(
    connection: ReadDep,
    *,
    unread: Annotated[
        bool | None, Query(description="True: only unread ones; false: only read ones.")
    ] = None,
    limit: Annotated[Limit, Query()] = 20,
    cursor: Annotated[Cursor | None, Query()] = None,
    total: Annotated[bool, Query(description="Also count the whole list.")] = False,
) -> Page[Notification]:
    """List the events of your cards, links and templates, newest first."""
    return await notifications.list_notifications(
        connection, unread=unread, limit=limit, cursor=cursor, with_total=total
    )


@router.post(
    "/notifications/read-all",
    summary="Mark all notifications as read",
    responses=responses(401, 429, 503),
)
async def mark_all_read(connection: WriteDep) -> MarkReadResult:
    """Mark all your unread notifications as read."""
    return await notifications.mark_all_read(connection)


@router.get(
    "/notifications/unsubscribe",
    summary="Show the unsubscribe page",
    response_class=HTMLResponse,
    responses={**responses(422, 429, 503), **_PAGES},
)
async def ask_unsubscribe(
    token: Token, kind: Kind, connection: AnonymousReadDep, language: Language = None
) -> HTMLResponse:
    """Show a page with a button, in the language of the e-mail. It changes nothing."""
    page = await notifications.unsubscribe_page(connection, token, kind, language)
    return _shown(page, language)


@router.post(
    "/notifications/unsubscribe",
    summary="Unsubscribe from e-mails",
    response_class=HTMLResponse,
    responses={**responses(422, 429, 503), **_PAGES},
)
async def unsubscribe(
    token: Token, kind: Kind, services: ServicesDep, language: Language = None
) -> HTMLResponse:
    """Unsubscribe: the page's button, and the one click of e-mail programs (RFC 8058).

    Needs no sign-in.
    """
    async with services.db.transaction(ANONYMOUS) as connection:
        page = await notifications.unsubscribe(connection, token, kind, language)
    return _shown(page, language)


@router.post(
    "/notifications/{notification_id}/read",
    status_code=204,
    summary="Mark a notification as read",
    responses=responses(401, 404, 422, 429, 503),
)
async def mark_read(notification_id: UUID, connection: WriteDep) -> None:
    """Mark a notification as read. Repeating it changes nothing."""
    await notifications.mark_read(connection, notification_id)


@router.delete(
    "/notifications/{notification_id}",
    status_code=204,
    summary="Delete a notification",
    responses=responses(401, 404, 422, 429, 503),
)
async def delete_notification(notification_id: UUID, connection: WriteDep) -> None:
    """Delete a notification from your list."""
    await notifications.delete_notification(connection, notification_id)


@router.get(
    "/users/notification-preferences",
    tags=["users"],
    summary="Get your notification preferences",
    responses=responses(401, 404, 429, 503),
)
async def get_preferences(connection: ReadDep) -> NotificationPreferences:
    """Get the kinds of e-mails that you receive."""
    return await notifications.get_preferences(connection)


@router.put(
    "/users/notification-preferences",
    tags=["users"],
    summary="Update your notification preferences",
    responses=responses(401, 404, 422, 429, 503),
)
async def set_preferences(
    wanted: NotificationPreferences, connection: WriteDep
) -> NotificationPreferences:
    """Replace the kinds of e-mails that you receive."""
    return await notifications.set_preferences(connection, wanted)


def _shown(page: str | None, language: str | None) -> HTMLResponse:
    return HTMLResponse(
        page or notifications.unknown_page(language), 200 if page else 404, headers=_PAGE_HEADERS
    )
