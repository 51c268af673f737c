"""Stands in for Google, Apple, GitHub and Facebook: their addresses, answers and refusals."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from hmac import HMAC
from secrets import token_urlsafe
from typing import Any
from urllib.parse import parse_qsl

import httpx
import jwt
import uvicorn
from cryptography.hazmat.primitives.asymmetric import rsa
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

CLIENT_ID = "tyohaarify-client"
SECRET = "tyohaarify-secret"


@dataclass
class Provider:
    """One server in the place of four; the person at its consent page is ``account``."""

    url: str
    account: dict[str, Any] = field(default_factory=dict)
    consents: bool = True
    key: rsa.RSAPrivateKey = field(default_factory=lambda: rsa.generate_private_key(65537, 2048))
    audience: str = CLIENT_ID
    issuer: str = ""
    grants: dict[str, str] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)

    def app(self) -> Starlette:
        """OpenID Connect with discovery, then what GitHub and Facebook have of their own."""
        return Starlette(
            routes=[
                Route("/.well-known/openid-configuration", self.discovery),
                Route("/keys", self.keys),
                Route("/authorize", self.authorize),
                Route("/token", self.token, methods=["POST"]),
                Route("/login/oauth/authorize", self.authorize),
                Route("/login/oauth/access_token", self.token, methods=["POST"]),
                Route("/api/v3/user", self.github_user),
                Route("/api/v3/user/emails", self.github_emails),
                Route("/dialog/oauth", self.authorize),
                Route("/oauth/access_token", self.token, methods=["POST"]),
                Route("/me", self.facebook_me),
            ]
        )

    async def discovery(self, _request: Request) -> Response:
        return JSONResponse(
            {
                "issuer": self.url,
                # RFC 6749 lets an endpoint have a query of its own.
                "authorization_endpoint": f"{self.url}/authorize?tenant=one",
                "token_endpoint": f"{self.url}/token",
                "jwks_uri": f"{self.url}/keys",
            }
        )

    async def keys(self, _request: Request) -> Response:
        public = jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key(), as_dict=True)
        return JSONResponse({"keys": [{**public, "kid": "one", "alg": "RS256", "use": "sig"}]})

    async def authorize(self, request: Request) -> Response:
        query = request.query_params
        if query["client_id"] != CLIENT_ID or query["response_type"] != "code":
            return JSONResponse({"error": "invalid_request"}, 400)
        if request.url.path == "/authorize" and query.getlist("tenant") != ["one"]:
            return JSONResponse({"error": "invalid_request"}, 400)
        answer = {"state": query["state"]}
        if self.consents:
            answer["code"] = token_urlsafe()
            self.grants[answer["code"]] = query["redirect_uri"]
        else:
            answer |= {"error": "access_denied", "error_description": "The user said no"}
        if query.get("response_mode") == "form_post":
            return _form(query["redirect_uri"], answer | self._apple_name())
        return RedirectResponse(str(httpx.URL(query["redirect_uri"], params=answer)), 302)

    def _apple_name(self) -> dict[str, str]:
        name = self.account.get("apple_name")
        return {"user": f'{{"name": {{"firstName": "{name}"}}}}'} if name else {}

    async def token(self, request: Request) -> Response:
        form = dict(parse_qsl((await request.body()).decode()))
        redirect_uri = self.grants.pop(form["code"], None)  # a code is good for one exchange
        known = (form["client_id"], form["client_secret"]) == (CLIENT_ID, SECRET)
        if not known or redirect_uri != form["redirect_uri"]:
            return JSONResponse({"error": "invalid_grant"}, 400)
        access_token = token_urlsafe()
        self.tokens.add(access_token)
        return JSONResponse(
            {"access_token": access_token, "token_type": "bearer", "id_token": self._id_token()}
        )

    def _id_token(self) -> str:
        now = int(time.time())
        claims = {"iss": self.issuer or self.url, "aud": self.audience, "iat": now, "exp": now + 60}
        person = {key: value for key, value in self.account.items() if key != "apple_name"}
        return jwt.encode(claims | person, self.key, "RS256", {"kid": "one"})

    async def github_user(self, request: Request) -> Response:
        self._check(request.headers["authorization"].removeprefix("Bearer "))
        account = self.account
        return JSONResponse({"id": account["sub"], "login": "octo", "name": account.get("name")})

    async def github_emails(self, request: Request) -> Response:
        self._check(request.headers["authorization"].removeprefix("Bearer "))
        others = self.account.get("other_emails", {"second@example.com": False})
        rest = [
            {"email": email, "verified": verified, "primary": False}
            for email, verified in others.items()
        ]
        verified = self.account["email_verified"]
        first = {"email": self.account["email"], "verified": verified, "primary": True}
        return JSONResponse([*rest, first])

    async def facebook_me(self, request: Request) -> Response:
        token = request.query_params["access_token"]
        self._check(token)
        proof = HMAC(SECRET.encode(), token.encode(), sha256).hexdigest()
        if request.query_params["appsecret_proof"] != proof:
            return JSONResponse({"error": "bad proof"}, 400)
        account = self.account
        return JSONResponse(
            {"id": account["sub"], "name": account.get("name"), "email": account["email"]}
        )

    def _check(self, token: str) -> None:
        assert token in self.tokens


def _form(action: str, values: dict[str, str]) -> Response:
    fields = "".join(f"<input name='{name}' value='{value}'>" for name, value in values.items())
    return HTMLResponse(f"<form method='post' action='{action}'>{fields}</form>")


@contextmanager
def running(port: int) -> Iterator[Provider]:
    """The provider, served on a loopback port."""
    provider = Provider(f"http://127.0.0.1:{port}")
    config = uvicorn.Config(provider.app(), host="127.0.0.1", port=port, log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            time.sleep(0.01)
        yield provider
    finally:
        server.should_exit = True
        thread.join()
