"""Messages: suggestions for what to write on a card."""

from tyohaarify_plugin_api import NoProviderError

from api.deps import IdentityDep, ServicesDep
from api.errors import responses
from api.limits import limited
from api.routing import Router
from core import messages
from core.errors import UnavailableError
from core.messages import MessageSuggestionList, MessageSuggestionQuery

router = Router(prefix="/messages", tags=["messages"])


@router.post(
    "/suggest",
    summary="Suggest messages",
    dependencies=[limited("suggest")],
    responses=responses(401, 404, 422, 429, 503),
)
async def suggest_messages(
    wish: MessageSuggestionQuery, services: ServicesDep, identity: IdentityDep
) -> MessageSuggestionList:
    """Suggest up to five messages for a festival, a language, a tone and a relationship."""
    # Writers may take seconds: the transaction ends before they are asked.
    async with services.db.transaction(identity, readonly=True) as connection:
        festival = await messages.find_festival(connection, wish.festival_id)
    try:
        return await messages.suggest_messages(festival, wish, services.plugins.write_message)
    except NoProviderError as error:
        raise UnavailableError("The message writer") from error
