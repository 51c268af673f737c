"""REST and Storage of the embedded Supabase, through the official Python and JavaScript clients."""

from __future__ import annotations

import json
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from postgrest.exceptions import APIError
from storage3.exceptions import StorageApiError

from local.packages import NODE

if TYPE_CHECKING:
    from supabase import Client

    from tests.local.conftest import Stack

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
HERE = Path(__file__).parent


def user_id(client: Client) -> str:
    session = client.auth.get_session()
    assert session is not None
    return session.user.id


def bearer(stack: Stack, client: Client) -> dict[str, str]:
    session = client.auth.get_session()
    assert session is not None
    return {"apikey": stack.public_key, "authorization": f"Bearer {session.access_token}"}


def test_json_and_times_arrive_as_hosted_supabase_sends_them(stack: Stack) -> None:
    client = stack.signed_in("hema")
    doc = {"tags": ["a", {"b": None}], "text": 'say "hi"', "n": 1.5}
    client.table("notes").insert({"title": "नमस्ते", "doc": doc}).execute()
    (row,) = client.table("notes").select("*").execute().data
    assert isinstance(row, dict)
    assert (row["title"], row["doc"]) == ("नमस्ते", doc)
    created_at = str(row["created_at"])
    assert "T" in created_at
    assert created_at.endswith("+00:00")
    assert datetime.fromisoformat(created_at).date() == datetime.now(UTC).date()
    kind = "select jsonb_typeof(doc) from public.notes where id = :'id'"
    assert stack.cluster.query(kind, id=str(row["id"])) == "object"


def test_rows_of_others_stay_hidden(stack: Stack) -> None:
    owner, other = stack.signed_in("indu"), stack.signed_in("jaya")
    owner.table("notes").insert({"title": "mine"}).execute()
    assert other.table("notes").select("*").execute().data == []
    with pytest.raises(APIError, match="permission denied"):
        stack.client().table("notes").select("*").execute()


def test_column_grants_survive_the_host(stack: Stack) -> None:
    client = stack.signed_in("kamala")
    client.table("notes").insert({"title": "mine"}).execute()
    for attempt in (
        client.table("notes").update({"is_premium": True}).eq("title", "mine"),
        client.table("notes").insert({"title": "x", "is_premium": True}),
    ):
        with pytest.raises(APIError, match="permission denied"):
            attempt.execute()


def test_a_vector_goes_to_a_function_as_text(stack: Stack) -> None:
    rows = stack.client().rpc("nearest", {"query": "[0,1,0.1]"}).execute().data
    assert rows == [{"id": 2, "embedding": "[0,1,0]"}]


def test_a_query_cannot_run_for_ever(stack: Stack) -> None:
    assert stack.client().rpc("time_limit").execute().data == "8s"


def test_a_new_table_is_served_without_a_restart(stack: Stack) -> None:
    client = stack.client(stack.secret_key)
    client.table("notes").select("id").limit(1).execute()  # the schema is cached now
    stack.cluster.query("create table if not exists public.novelties (id int primary key)")
    for attempt in range(50):
        try:
            assert client.table("novelties").select("*").execute().data == []
            break
        except APIError:
            assert attempt < 49, "the new table was never found"
            time.sleep(0.1)


def test_files_belong_to_their_owner(stack: Stack) -> None:
    client = stack.signed_in("lata")
    path = f"{user_id(client)}/cards/first.png"
    bucket = client.storage.from_("users")
    bucket.upload(path, PNG, {"content-type": "image/png"})
    assert bucket.download(path) == PNG
    with pytest.raises(StorageApiError, match="row-level security"):
        bucket.upload("someone-else/cards/first.png", PNG, {"content-type": "image/png"})
    stranger = stack.signed_in("mina").storage.from_("users")
    with pytest.raises(StorageApiError, match="not found"):
        stranger.download(path)
    assert stack.client().storage.from_("users").list() == []


def test_a_signed_address_works_for_anyone_until_it_ends(stack: Stack) -> None:
    client = stack.signed_in("nalini")
    path = f"{user_id(client)}/cards/पत्र.png"
    bucket = client.storage.from_("users")
    bucket.upload(path, PNG, {"content-type": "image/png"})
    address = bucket.create_signed_url(path, 60, {"download": "दीवाली.png"})["signedURL"] or ""
    answer = httpx.get(address)
    assert (answer.status_code, answer.content) == (httpx.codes.OK, PNG)
    assert answer.headers["content-type"] == "image/png"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''%E0")
    ended = bucket.create_signed_url(path, -1)["signedURL"] or ""
    for bad in (ended, address.replace("token=ey", "token=xx")):
        assert httpx.get(bad).status_code == httpx.codes.BAD_REQUEST
    (signed,) = bucket.create_signed_urls([path], 60)
    assert httpx.get(signed["signedURL"] or "").content == PNG


def test_uploads_that_do_not_fit_the_bucket_are_refused(stack: Stack) -> None:
    client = stack.signed_in("ojas")
    bucket, folder = client.storage.from_("users"), user_id(client)
    with pytest.raises(StorageApiError, match="mime type text/html"):
        bucket.upload(f"{folder}/x.html", b"<p>", {"content-type": "text/html"})
    address = f"{stack.url}/storage/v1/object/users/{folder}/big.png"
    headers = {**bearer(stack, client), "content-type": "image/png"}
    # Over the bucket's limit, in Supabase's words; over that of all buckets, before it is stored.
    over_bucket = httpx.post(address, content=bytes(12 * 2**20), headers=headers)
    assert (over_bucket.status_code, over_bucket.json()["statusCode"]) == (400, "413")
    for body in (bytes(52 * 2**20), iter([bytes(2**20)] * 52)):
        answer = httpx.post(address, content=body, headers=headers)
        assert answer.status_code == httpx.codes.REQUEST_ENTITY_TOO_LARGE
    assert httpx.get(address, headers=headers).status_code == httpx.codes.BAD_REQUEST


@pytest.mark.parametrize("name", ["%2e%2e/x.png", "a%00.png", "%2e%2e%2f%2e%2e%2fx.png"])
def test_a_path_that_leaves_its_folder_is_refused(stack: Stack, name: str) -> None:
    client = stack.signed_in("prema")
    address = f"{stack.url}/storage/v1/object/users/{user_id(client)}/{name}"
    headers = {**bearer(stack, client), "content-type": "image/png"}
    assert httpx.post(address, content=PNG, headers=headers).status_code == httpx.codes.BAD_REQUEST


def test_the_javascript_client_does_the_same(stack: Stack) -> None:
    _, email = stack.sign_up("qamar")
    httpx.get(stack.mailbox.last_link())
    done = subprocess.run(  # noqa: S603  fixed programs
        [str(NODE), str(HERE / "test_host_client.mjs"), stack.url, stack.public_key, email],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "username": "qamar",
        "note": {"title": "from js", "doc": {"a": [1]}},
        "nearest": 2,
        "downloaded": 4,
        "signed": 200,
        "uploaded_by_signed_address": "ok",
        "invoked": "Namaste from js",
    }


def test_a_browser_on_another_origin_may_call_everything(stack: Stack) -> None:
    asked = "authorization, apikey, x-client-info, content-type, x-supabase-api-version, prefer"
    preflight = {
        "origin": "http://127.0.0.1:3000",
        "access-control-request-method": "POST",
        "access-control-request-headers": asked,
    }
    for path in ("/auth/v1/token", "/rest/v1/notes", "/storage/v1/object/users/a.png"):
        answer = httpx.options(stack.url + path, headers=preflight)
        assert answer.status_code == httpx.codes.NO_CONTENT
        assert answer.headers["access-control-allow-origin"] == "*"
        assert "access-control-allow-credentials" not in answer.headers
        allowed = answer.headers["access-control-allow-headers"].replace(" ", "").split(",")
        assert set(asked.replace(" ", "").split(",")) <= set(allowed)
    answer = httpx.get(f"{stack.url}/rest/v1/notes", headers={"origin": "http://127.0.0.1:3000"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "Content-Range" in answer.headers["access-control-expose-headers"]
