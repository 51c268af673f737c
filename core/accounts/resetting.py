"""Having Auth mail the way to a new password, as a job."""

from typing import Any

from core.accounts.auth import AuthClient
from core.accounts.models import PasswordResetRequest
from core.accounts.refusals import MailPauseError, MailQuotaError
from core.errors import DomainError, InvalidInputError, RateLimitedError, UnavailableError
from core.leases import ClaimedJob
from core.mails.delivery import UnneededMailError


async def mail_reset(auth: AuthClient, job: ClaimedJob) -> dict[str, Any]:
    """Has the mail sent, if there is such an account; the result is empty, whether or not.

    UnavailableError while Auth is away or has mailed too much, DomainError ``mail_refused`` when it
    will never send this one, UnneededMailError when it is forgotten to whom. None names an address.
    """
    if not job.payload:
        raise UnneededMailError(
            "mail_pointless", "The request has expired. Request the e-mail again."
        )
    wish = PasswordResetRequest.model_validate(job.payload)
    try:
        await auth.recover(wish.email, wish)
    except InvalidInputError:
        # Auth's own words name the address.
        raise DomainError("mail_refused", "Supabase Auth refuses to send this mail.") from None
    except RateLimitedError as error:
        # A pause means that one was sent just before.
        if not isinstance(error, MailPauseError) or isinstance(error, MailQuotaError):
            raise UnavailableError("Supabase Auth") from error
    return {}
