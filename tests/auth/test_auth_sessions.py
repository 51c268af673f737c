"""Sessions: refreshed, replayed, listed, revoked, ended."""

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest
from supabase import Client
from supabase_auth.errors import AuthApiError

from tests.auth.accounts import access_token, claims_of, member, refresh_token
from tests.support import Stack


def refresh(stack: Stack, token: str) -> httpx.Response:
    """What the token endpoint answers to a refresh token."""
    return httpx.post(
        f"{stack.supabase_url}/auth/v1/token",
        params={"grant_type": "refresh_token"},
        headers={"apikey": stack.publishable_key},
        json={"refresh_token": token},
    )


def refreshed(stack: Stack, token: str) -> str:
    """The next refresh token."""
    answer = refresh(stack, token)
    assert answer.status_code == httpx.codes.OK, answer.text
    return str(answer.json()["refresh_token"])


async def grow_old(stack: Stack, token: str) -> None:
    """Lets the reuse interval of a used refresh token pass."""
    await stack.sql(
        "update auth.refresh_tokens set updated_at = now() - interval '11 seconds'"
        " where token = $1",
        token,
    )


def is_alive(stack: Stack, client: Client) -> bool:
    """Whether Auth still knows the session of the client's access token."""
    headers = {
        "apikey": stack.publishable_key,
        "authorization": f"Bearer {access_token(client)}",
    }
    answer = httpx.get(f"{stack.supabase_url}/auth/v1/user", headers=headers)
    return answer.status_code == httpx.codes.OK


def sessions(client: Client) -> list[dict[str, object]]:
    """The caller's sessions, as a front end reads them."""
    rows: list[dict[str, object]] = client.rpc("my_sessions").execute().data  # type: ignore[assignment]  # JSON objects
    return rows


async def test_a_refresh_gives_a_new_pair_of_tokens_with_what_is_true_by_then(
    stack: Stack,
) -> None:
    asha = member(stack)
    client = asha.sign_in()
    before, old = claims_of(access_token(client), stack, "password"), refresh_token(client)
    await stack.sql(
        "update public.profiles set is_premium = true where id = $1::text::uuid", before["sub"]
    )
    await stack.sql(
        "insert into public.user_roles (user_id, role) values ($1::text::uuid, 'moderator')",
        before["sub"],
    )
    client.auth.refresh_session()
    assert refresh_token(client) != old
    user = client.auth.get_claims()
    assert user is not None
    after = user["claims"]
    assert after["is_premium"] is True  # type: ignore[typeddict-item]  # our own claims
    assert {"card:review", "template:review"} <= set(after["permissions"])  # type: ignore[typeddict-item]  # a claim of ours
    assert after["session_id"] == before["session_id"]
    assert after["amr"] == before["amr"]


async def test_a_replayed_refresh_token_kills_the_session(stack: Stack) -> None:
    client = member(stack).sign_in()
    first = refresh_token(client)
    second = refreshed(stack, first)
    third = refreshed(stack, second)
    await grow_old(stack, first)
    replay = refresh(stack, first)
    assert replay.status_code == httpx.codes.BAD_REQUEST
    assert replay.json()["error_code"] == "refresh_token_already_used"
    for descendant in (second, third):
        assert refresh(stack, descendant).status_code == httpx.codes.BAD_REQUEST


def test_a_refresh_repeated_at_once_is_no_replay(stack: Stack) -> None:
    client = member(stack).sign_in()
    first = refresh_token(client)
    second = refreshed(stack, first)
    third = refreshed(stack, second)
    assert refreshed(stack, first) == third
    refreshed(stack, third)


def test_refreshes_at_the_same_time_get_the_same_token(stack: Stack) -> None:
    client = member(stack).sign_in()
    with ThreadPoolExecutor(8) as pool:
        tokens = list(pool.map(lambda _: refreshed(stack, refresh_token(client)), range(8)))
    assert len(set(tokens)) == 1


def test_people_see_their_sessions_and_where_they_were_opened(stack: Stack) -> None:
    asha, bela = member(stack), member(stack)
    here = asha.sign_in()
    listed = sessions(here)
    assert len(listed) == 2  # this one and the one of the registration
    (current,) = [row for row in listed if row["is_current"]]
    assert current["ip"] == "127.0.0.1"
    assert "python-httpx" in str(current["user_agent"])
    assert not {row["id"] for row in listed} & {row["id"] for row in sessions(bela.sign_in())}
    assert stack.supabase().auth.get_session() is None


def test_a_revoked_session_cannot_be_refreshed(stack: Stack) -> None:
    asha = member(stack)
    here, lost = asha.sign_in(), asha.sign_in()
    (lost_row,) = [row for row in sessions(lost) if row["is_current"]]
    assert here.rpc("revoke_session", {"session_id": lost_row["id"]}).execute().data is True
    with pytest.raises(AuthApiError, match="Refresh Token Not Found"):
        lost.auth.refresh_session()
    assert not is_alive(stack, lost)
    here.auth.refresh_session()


def test_nobody_revokes_the_session_of_somebody_else(stack: Stack) -> None:
    asha, mallory = member(stack).sign_in(), member(stack).sign_in()
    (row,) = [row for row in sessions(asha) if row["is_current"]]
    revoked = mallory.rpc("revoke_session", {"session_id": row["id"]}).execute().data
    assert revoked is False
    asha.auth.refresh_session()


@pytest.mark.parametrize(
    ("scope", "survivors"),
    [("local", [False, True]), ("others", [True, False]), ("global", [False, False])],
)
def test_signing_out_ends_this_session_or_the_others_or_all(
    stack: Stack, scope: str, survivors: list[bool]
) -> None:
    asha = member(stack)
    here, there = asha.sign_in(), asha.sign_in()
    tokens = [refresh_token(here), refresh_token(there)]
    probes = [asha.stack.supabase(), asha.stack.supabase()]
    for probe, client in zip(probes, (here, there), strict=True):
        probe.auth.set_session(access_token(client), refresh_token(client))
    here.auth.sign_out({"scope": scope})  # type: ignore[arg-type]  # one of three
    assert [is_alive(stack, probe) for probe in probes] == survivors
    assert [refresh(stack, token).is_success for token in tokens] == survivors


def test_a_token_of_another_key_is_refused(stack: Stack) -> None:
    head, body, _ = access_token(member(stack).sign_in()).split(".")
    forged = f"{head}.{body}.{'A' * 43}"
    headers = {"apikey": stack.publishable_key, "authorization": f"Bearer {forged}"}
    answer = httpx.get(f"{stack.supabase_url}/auth/v1/user", headers=headers)
    assert answer.status_code == httpx.codes.FORBIDDEN
