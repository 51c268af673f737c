"""What callers send and get about their account."""

from datetime import datetime
from typing import Annotated, Any, Literal, Self
from uuid import UUID

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    StringConstraints,
    model_validator,
)

from core.cards.models import Language
from core.email_addresses import Email as AnyEmail
from core.given import Given
from core.urls import Redirect

# Both as in supabase/config.toml and Supabase Auth: bcrypt ignores what comes after 72 bytes.
SHORTEST_PASSWORD = 8
LONGEST_PASSWORD_BYTES = 72


def _is_text(secret: SecretStr) -> SecretStr:
    # JSON may smuggle in half a surrogate pair, which cannot be sent on: a ValueError, too.
    if b"\0" in secret.get_secret_value().encode():
        raise ValueError("It has a NUL character.")
    return secret


def _fits_bcrypt(password: SecretStr) -> SecretStr:
    if len(password.get_secret_value().encode()) > LONGEST_PASSWORD_BYTES:
        raise ValueError(f"A password has at most {LONGEST_PASSWORD_BYTES} bytes")
    return password


# Auth keeps addresses in lower case.
Email = Annotated[AnyEmail, AfterValidator(str.lower)]
Username = Annotated[
    str, StringConstraints(pattern=r"^[a-zA-Z0-9_]{3,30}$"), Field(examples=["asha_k"])
]
Name = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]*$"
    ),
]
TimeZone = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_+/-]{1,64}$")]
Secret = Annotated[SecretStr, Field(min_length=1, max_length=1024), AfterValidator(_is_text)]
NewPassword = Annotated[
    SecretStr,
    Field(min_length=SHORTEST_PASSWORD, examples=["correct horse battery"]),
    AfterValidator(_is_text),
    AfterValidator(_fits_bcrypt),
]
Digits = Annotated[str, StringConstraints(pattern=r"^[0-9]{6}$"), Field(examples=["482915"])]
Token = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_.~-]{1,512}$")]
Challenge = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_~.-]{43,128}$")]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class MailLink(_Body):
    """Where the link of a mail leads."""

    redirect_to: Redirect | None = Field(
        default=None,
        description="One of the project's allowed addresses; the project's site by default.",
    )
    code_challenge: Challenge | None = Field(
        default=None,
        description="S256 challenge (RFC 7636): the link then returns with a `code` that only the"
        " holder of the verifier can use. Without it, it returns with the session.",
    )


class RegistrationRequest(MailLink):
    """A new account."""

    email: Email
    password: NewPassword
    username: Username | None = Field(
        default=None,
        description="Preferred username: a taken one is changed, a reserved one refused.",
    )
    first_name: Name | None = None
    last_name: Name | None = None
    locale: Language | None = Field(default=None, description="Language of the e-mails, BCP 47.")


class AuthMessage(BaseModel):
    """A neutral answer, the same whether or not the account exists."""

    message: str = Field(examples=["An e-mail has been sent, if the address has an account."])


class LoginRequest(_Body):
    """A password and an e-mail address or a username."""

    email: Email | None = None
    username: Username | None = None
    password: Secret = Field(examples=["correct horse battery"])

    @model_validator(mode="after")
    def _by_one_name(self) -> Self:
        if (self.email is None) == (self.username is None):
            raise ValueError("Give email or username.")
        return self


class SessionUser(BaseModel):
    """The user, as the access token has them."""

    id: UUID
    email: str
    username: str
    is_premium: bool
    permissions: list[str] = Field(examples=[["card:create", "template:create", "user"]])


class Session(BaseModel):
    """A session of a signed-in user."""

    access_token: str = Field(description="For `Authorization: Bearer …`.")
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - RFC 6750 calls it so
    expires_in: int = Field(description="Lifetime of the access token in seconds.", examples=[1800])
    expires_at: int = Field(description="Expiry as a Unix timestamp.")
    refresh_token: str | None = Field(
        description="Can be used once, at `/auth/refresh`; null if it is in the cookie."
    )
    user: SessionUser


class RefreshRequest(_Body):
    """The refresh token of a session."""

    refresh_token: Token


class PasswordResetRequest(MailLink):
    """A request for a link and a code that set a new password."""

    email: Email


class Proof(_Body):
    """What a mail gave, in one of three ways."""

    token_hash: Token | None = Field(default=None, description="From the link in the e-mail.")
    code: Token | None = Field(default=None, description="Code that the link returned with (PKCE).")
    code_verifier: Challenge | None = Field(default=None, description="Required with `code`.")
    email: Email | None = Field(default=None, description="Required with `token`.")
    token: Digits | None = Field(default=None, description="The six digits from the e-mail.")

    @model_validator(mode="after")
    def _in_one_way(self) -> Self:
        given = {name for name in Proof.model_fields if getattr(self, name) is not None}
        if given not in ({"token_hash"}, {"code", "code_verifier"}, {"email", "token"}):
            raise ValueError("Give token_hash, or code and code_verifier, or email and token")
        return self


class PasswordReset(Proof):
    """A new password, with the link or the code from the e-mail."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "email": "asha@example.com",
                    "token": "482915",
                    "password": "correct horse battery",
                }
            ]
        }
    )

    password: NewPassword


class EmailVerification(Proof):
    """Proof of ownership of an e-mail address."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"email": "asha@example.com", "token": "482915"}]}
    )

    type: Literal["email", "signup", "email_change"] = Field(
        default="email", description="Kind of the e-mail."
    )


class EmailResendRequest(_Body):
    """The e-mail to send again."""

    email: Email
    type: Literal["signup", "email_change"] = "signup"


class PasswordUpdate(_Body):
    """A new password, with proof of ownership."""

    password: NewPassword = Field(description="The new password.")
    old_password: Secret | None = None
    nonce: Digits | None = Field(
        default=None,
        description="Code from the e-mail of /auth/reauthenticate, for sessions over a day old.",
    )

    @model_validator(mode="after")
    def _with_proof(self) -> Self:
        if self.old_password is None and self.nonce is None:
            raise ValueError("Give old_password or nonce.")
        return self


class EmailUpdate(MailLink):
    """The new e-mail address."""

    email: Email


class Account(BaseModel):
    """The caller's account."""

    id: UUID
    email: str
    new_email: str | None = Field(description="The address of a pending change.")
    is_email_confirmed: bool
    username: str = Field(examples=["asha_k"])
    first_name: str | None
    last_name: str | None
    profile_image_url: str | None = Field(description="Relative to the origin of Supabase.")
    locale: str = Field(examples=["hi"])
    time_zone: str = Field(examples=["Asia/Kolkata"])
    is_premium: bool
    subscription_expires_at: datetime | None
    deletion_requested_at: datetime | None = Field(
        description="Time of DELETE /users/me, if it was called."
    )
    permissions: list[str]
    created_at: datetime
    updated_at: datetime


class AccountUpdate(_Body):
    """New values of an account; fields left out stay. Null removes the first or last name."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"first_name": "Asha", "time_zone": "Asia/Kolkata"}]}
    )

    username: Given[Username] = None
    first_name: Name | None = None
    last_name: Name | None = None
    locale: Given[Language] = None
    time_zone: Given[TimeZone] = Field(default=None, description="IANA name.")

    @property
    def changes(self) -> dict[str, Any]:
        """What was given."""
        return self.model_dump(exclude_unset=True)


class SessionInfo(BaseModel):
    """A session of the account."""

    id: UUID
    created_at: datetime
    updated_at: datetime = Field(description="Time of the last refresh.")
    user_agent: str | None
    is_current: bool = Field(description="Whether it is the session of this request.")


class OAuthStart(BaseModel):
    """The address to send the browser to, and the verifier that completes the sign-in."""

    authorize_url: str
    code_verifier: str | None = Field(
        description="Store it until the browser returns with `code`; null if you sent a challenge."
    )


class OAuthExchange(_Body):
    """The code that the browser returned with."""

    code: Token
    code_verifier: Challenge
