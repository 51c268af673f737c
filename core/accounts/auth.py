"""Supabase Auth over REST, as its caller.

The official client holds one session, of one user; a server has all of them at once. So each call
here carries its own token, and nothing is remembered between two.
"""

from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlencode

import httpx

from core.accounts.models import MailLink, Proof
from core.accounts.refusals import refusal, session_ended
from core.errors import InvalidInputError, UnavailableError

Scope = Literal["local", "global", "others"]
Json = dict[str, Any]

_SERVER_ERROR = 500


@dataclass(frozen=True)
class AuthClient:
    """The project's Auth, called for one request of one device.

    Methods raise the domain's errors: what Auth refuses (core.accounts.refusals), and
    UnavailableError when it does not answer.
    """

    http: httpx.AsyncClient
    origin: str
    key: str
    user_agent: str

    async def sign_up(self, email: str, password: str, data: Json, link: MailLink) -> None:
        """Sends the mail that confirms a new account."""
        await self._mail(
            "POST", "signup", link, {"email": email, "password": password, "data": data}
        )

    async def sign_in(self, email: str, password: str) -> Json:
        """A new session."""
        return await self._token("password", {"email": email, "password": password})

    async def refresh(self, refresh_token: str) -> Json:
        """The session's next pair of tokens."""
        try:
            return await self._token("refresh_token", {"refresh_token": refresh_token})
        except InvalidInputError as error:  # what is no token of Auth's at all
            raise session_ended() from error

    async def exchange(self, code: str, verifier: str) -> Json:
        """The session a PKCE flow ends in."""
        return await self._token("pkce", {"auth_code": code, "code_verifier": verifier})

    async def redeem(self, proof: Proof, kind: str) -> Json:
        """The session that the code or link of a mail is worth.

        Without `access_token` in it, another mailbox has yet to agree.
        """
        if proof.code is not None and proof.code_verifier is not None:
            return await self.exchange(proof.code, proof.code_verifier)
        body = proof.model_dump(include={"token_hash", "email", "token"}, exclude_none=True)
        return await self._call("POST", "verify", body={**body, "type": kind})

    async def recover(self, email: str, link: MailLink) -> None:
        """Sends the mail that resets a password."""
        await self._mail("POST", "recover", link, {"email": email})

    async def resend(self, email: str, kind: str) -> None:
        """Sends a mail again."""
        await self._call("POST", "resend", body={"email": email, "type": kind})

    async def reauthenticate(self, access_token: str) -> None:
        """Mails the code that a new password needs in an old session."""
        await self._call("GET", "reauthenticate", access_token)

    async def change_password(
        self, access_token: str, password: str, nonce: str | None = None
    ) -> None:
        """Sets the password; all other sessions of the user end."""
        body = {"password": password} | ({"nonce": nonce} if nonce else {})
        await self._call("PUT", "user", access_token, body=body)

    async def change_email(self, access_token: str, email: str, link: MailLink) -> None:
        """Mails both addresses, which have to agree."""
        await self._mail("PUT", "user", link, {"email": email}, access_token)

    async def sign_out(self, access_token: str, scope: Scope) -> None:
        """Ends this session, the user's others, or all."""
        await self._call("POST", "logout", access_token, params={"scope": scope})

    async def providers(self) -> set[str]:
        """What people can sign in with beside a password."""
        settings = await self._call("GET", "settings")
        return {name for name, is_on in settings.get("external", {}).items() if is_on}

    def authorize_url(self, provider: str, challenge: str, redirect_to: str | None) -> str:
        """Where the browser begins to sign in with a provider."""
        query = {"provider": provider, "code_challenge": challenge, "code_challenge_method": "s256"}
        if redirect_to is not None:
            query["redirect_to"] = redirect_to
        return f"{self.origin}/auth/v1/authorize?{urlencode(query)}"

    async def _token(self, grant: str, body: Json) -> Json:
        return await self._call("POST", "token", params={"grant_type": grant}, body=body)

    async def _mail(
        self, method: str, path: str, link: MailLink, body: Json, access_token: str | None = None
    ) -> None:
        if link.code_challenge is not None:
            body |= {"code_challenge": link.code_challenge, "code_challenge_method": "s256"}
        params = {} if link.redirect_to is None else {"redirect_to": link.redirect_to}
        await self._call(method, path, access_token, params=params, body=body)

    async def _call(
        self,
        method: str,
        path: str,
        access_token: str | None = None,
        *,
        params: dict[str, str] | None = None,
        body: Json | None = None,
    ) -> Json:
        headers = {"apikey": self.key, "User-Agent": self.user_agent}
        if access_token is not None:
            headers["Authorization"] = f"Bearer {access_token}"
        try:
            answer = await self.http.request(
                method, f"{self.origin}/auth/v1/{path}", params=params, json=body, headers=headers
            )
            content = answer.json() if answer.content else {}
        except (httpx.HTTPError, ValueError) as error:
            raise UnavailableError("Supabase Auth") from error
        if answer.status_code >= _SERVER_ERROR:
            raise UnavailableError("Supabase Auth")
        if not answer.is_success:
            raise refusal(answer.status_code, content, answer.headers)
        return content if isinstance(content, dict) else {}
