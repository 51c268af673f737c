"""Access tokens: what is let in and what is not (S15, S16, S18)."""

import time
from typing import Any
from uuid import uuid4

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from core.errors import UnauthenticatedError, UnavailableError
from core.tokens import JwksCache, TokenVerifier
from tests.support import Person, Stack

ISSUER = "https://project.example/auth/v1"


def claims(issuer: str, **changes: Any) -> dict[str, Any]:
    now = int(time.time())
    whole = {
        "iss": issuer,
        "aud": "authenticated",
        "sub": str(uuid4()),
        "role": "authenticated",
        "iat": now,
        "exp": now + 600,
        **changes,
    }
    return {name: value for name, value in whole.items() if value is not None}


def refused(stack: Stack, token: str) -> bool:
    answer = stack.api(token).get(f"/cards/{uuid4()}")
    assert answer.headers["content-type"] == "application/problem+json"
    return (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")


@pytest.fixture
def issuer(stack: Stack) -> str:
    return f"{stack.supabase_url}/auth/v1"


def test_a_token_of_supabase_auth_is_let_in_and_has_the_seeds_claims(
    stack: Stack, owner: Person
) -> None:
    assert owner.api.get(f"/cards/{uuid4()}").status_code == 404
    decoded = jwt.decode(owner.token, stack.jwt_secret, ["HS256"], audience="authenticated")
    assert decoded["email"] == owner.email
    assert decoded["username"].startswith("user_")
    assert decoded["is_premium"] is False
    assert {"user", "template:create", "card:create"} <= set(decoded["permissions"])
    assert not any(name.endswith((":write", ":review")) for name in decoded["permissions"])


def test_a_well_made_token_is_let_in(stack: Stack, issuer: str) -> None:
    token = jwt.encode(claims(issuer), stack.jwt_secret, "HS256")
    assert stack.api(token).get(f"/cards/{uuid4()}").status_code == 404


@pytest.mark.parametrize(
    "changes",
    [
        {"iss": "https://elsewhere.example/auth/v1"},
        {"aud": "anon"},
        {"aud": None},
        {"exp": int(time.time()) - 60},
        {"exp": None},
        {"nbf": int(time.time()) + 36_000},
        {"sub": None},
        {"sub": "not-a-uuid"},
        {"role": None},
        {"role": "service_role"},
        {"role": "postgres"},
        {"role": "anon"},
        {"role": "supabase_admin"},
        {"role": "authenticated; reset role"},
        {"role": ["authenticated"]},
    ],
)
def test_a_token_with_a_wrong_claim_is_refused(
    stack: Stack, issuer: str, changes: dict[str, Any]
) -> None:
    assert refused(stack, jwt.encode(claims(issuer, **changes), stack.jwt_secret, "HS256"))


def test_unsigned_foreign_and_broken_tokens_are_refused(stack: Stack, issuer: str) -> None:
    good = jwt.encode(claims(issuer), stack.jwt_secret, "HS256")
    tokens_ = [
        jwt.encode(claims(issuer), "", "none"),
        jwt.encode(claims(issuer), "x" * 40, "HS256"),
        jwt.encode(claims(issuer), stack.jwt_secret, "HS512"),
        jwt.encode(claims(issuer), ec.generate_private_key(ec.SECP256R1()), "ES256"),
        good[:-4],
        good.rsplit(".", 1)[0] + ".",
        good + "x" * 20_000,
        "nonsense",
        stack.publishable_key,
        stack.secret_key,
    ]
    assert [refused(stack, token) for token in tokens_] == [True] * len(tokens_)


def test_a_token_of_100_kb_is_431_before_it_is_read(stack: Stack, issuer: str) -> None:
    good = jwt.encode(claims(issuer), stack.jwt_secret, "HS256")
    headers = {"Authorization": f"Bearer {good}{'x' * 100_000}"}
    answer = stack.api().get("/auth/me", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (431, "headers_too_large")


def test_the_scheme_of_a_token_is_read_in_any_case(stack: Stack, owner: Person) -> None:
    for scheme in ("bearer ", "BEARER ", "Bearer   "):
        headers = {"Authorization": f"{scheme}{owner.token}"}
        assert stack.api().get("/auth/me", headers=headers).status_code == 200


def test_without_a_bearer_token_there_is_a_401_that_says_so(stack: Stack) -> None:
    for headers in ({}, {"Authorization": "Basic YTpi"}, {"Authorization": "Bearer"}):
        answer = stack.api().get(f"/cards/{uuid4()}", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] == "Bearer"


class KeyServer:
    """Plays the JWKS endpoint of docker and hosted Supabase."""

    def __init__(self) -> None:
        self.private = {"one": ec.generate_private_key(ec.SECP256R1())}
        self.requests = 0
        self.down = False

    def __call__(self, _: httpx.Request) -> httpx.Response:
        self.requests += 1
        if self.down:
            return httpx.Response(503)
        keys = [
            {**jwt.algorithms.ECAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": name}
            for name, key in self.private.items()
        ]
        return httpx.Response(200, json={"keys": [{**key, "alg": "ES256"} for key in keys]})

    def token(self, key_id: str = "one", **changes: Any) -> str:
        headers = {"kid": key_id}
        return jwt.encode(claims(ISSUER, **changes), self.private[key_id], "ES256", headers)


@pytest.fixture
def server() -> KeyServer:
    return KeyServer()


@pytest.fixture
def now() -> list[float]:
    """The time the key cache sees, in seconds; tests move it."""
    return [1000.0]


@pytest.fixture
def verifier(server: KeyServer, now: list[float]) -> TokenVerifier:
    client = httpx.AsyncClient(transport=httpx.MockTransport(server))
    keys = JwksCache(f"{ISSUER}/.well-known/jwks.json", client, clock=lambda: now[0])
    return TokenVerifier(ISSUER, keys=keys, clock=lambda: now[0])


async def test_published_keys_verify_tokens_and_are_fetched_once(
    verifier: TokenVerifier, server: KeyServer
) -> None:
    for _ in range(20):
        assert (await verifier.verify(server.token())).role == "authenticated"
    assert server.requests == 1


async def test_a_rotated_key_is_taken_up_and_a_removed_one_is_refused_within_ten_minutes(
    verifier: TokenVerifier, server: KeyServer, now: list[float]
) -> None:
    old = server.token()
    await verifier.verify(old)
    server.private = {"two": ec.generate_private_key(ec.SECP256R1())}
    now[0] += 31
    await verifier.verify(server.token("two"))
    now[0] += 569
    with pytest.raises(UnauthenticatedError):
        await verifier.verify(old)


async def test_the_last_good_keys_serve_while_the_endpoint_is_down(
    verifier: TokenVerifier, server: KeyServer, now: list[float]
) -> None:
    await verifier.verify(server.token())
    server.down = True
    now[0] += 3600
    await verifier.verify(server.token())


async def test_without_any_key_yet_the_answer_is_unavailable_not_open(
    verifier: TokenVerifier, server: KeyServer
) -> None:
    server.down = True
    with pytest.raises(UnavailableError):
        await verifier.verify(server.token())


async def test_unknown_key_ids_do_not_make_us_hammer_the_endpoint(
    verifier: TokenVerifier, server: KeyServer
) -> None:
    await verifier.verify(server.token())
    forged = jwt.encode(
        claims(ISSUER), ec.generate_private_key(ec.SECP256R1()), "ES256", {"kid": "forged"}
    )
    for _ in range(50):
        with pytest.raises(UnauthenticatedError):
            await verifier.verify(forged)
    assert server.requests <= 2


async def test_a_public_key_used_as_a_shared_secret_is_refused(
    verifier: TokenVerifier, server: KeyServer
) -> None:
    public = server.private["one"].public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    # PyJWT itself refuses to sign with a PEM, so the forgery is made by hand.
    forged = jwt.api_jws.PyJWS(algorithms=["HS256"])
    forged._algorithms["HS256"].prepare_key = lambda key: key  # type: ignore[method-assign]  # the attack
    token = forged.encode(
        jwt.utils.force_bytes(str(claims(ISSUER))), pem, "HS256", headers={"kid": "one"}
    )
    with pytest.raises(UnauthenticatedError):
        await verifier.verify(token)


async def test_headers_that_point_to_keys_elsewhere_fetch_nothing(
    verifier: TokenVerifier, server: KeyServer
) -> None:
    attacker = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    for header in ("jku", "x5u"):
        token = jwt.encode(
            claims(ISSUER), attacker, "RS256", {"kid": "one", header: "https://evil.example/k"}
        )
        with pytest.raises(UnauthenticatedError):
            await verifier.verify(token)
    assert server.requests <= 1
