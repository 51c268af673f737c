"""Avatars and photos for cards, from the upload to the file that others see."""

import asyncio
import io
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest
from PIL import Image
from supabase import StorageException

from tests.pictures import jpeg, png
from tests.support import Person, Stack, eventually, final_job

IMMUTABLE = "max-age=31536000, immutable"
APPROVE = "update public.user_images set moderation_status = 'approved' where id = $1"
FILL = """
  insert into public.user_images (user_id, purpose, content_hash, byte_count, width, height)
  select $1, 'custom', sha256(n::text::bytea), $3, 1, 1 from generate_series(1, $2) as n
"""


def upload(
    person: Person, content: bytes, to: str = "custom-images", name: str = "a.jpg", **headers: str
) -> httpx.Response:
    files = {"file": (name, content, "image/jpeg")}
    return person.api.post(f"/users/{to}", files=files, headers=headers)


def ready(person: Person, image_id: str) -> dict[str, Any]:
    """The photo, once its files are made."""

    def look() -> dict[str, Any] | None:
        found = person.supabase.table("user_images").select("*").eq("id", image_id).execute().data
        return dict(found[0]) if found and found[0]["status"] == "ready" else None  # type: ignore[arg-type, index, call-overload]  # JSON

    return eventually(look)


def avatar_of(person: Person, but: str | None = None) -> str:
    def look() -> str | None:
        url: str | None = person.api.get("/users/profile").json()["profile_image_url"]
        return url if url != but else None

    return eventually(look)


async def test_an_avatar_is_square_cached_for_ever_and_shown_to_others_once_approved(
    stack: Stack,
) -> None:
    person = stack.person()
    name = person.api.get("/users/profile").json()["username"]
    answer = upload(person, jpeg((800, 600)), "upload-avatar", name="../../x\r\n\u202egpj.html")
    assert answer.status_code == 202, answer.text
    assert (answer.json()["status"], answer.json()["bucket"]) == ("processing", "avatars")
    address = avatar_of(person)
    assert re.fullmatch(
        rf"/storage/v1/object/public/avatars/{person.id}/{answer.json()['id']}/[0-9a-f]{{32}}"
        r"-large\.webp",
        address,
    )
    file = stack.api().get(stack.supabase_url + address)
    assert file.headers["cache-control"] == IMMUTABLE
    assert file.headers["x-content-type-options"] == "nosniff"
    assert Image.open(io.BytesIO(file.content)).size == (512, 512)
    assert ready(person, answer.json()["id"])["variants"][0]["name"] == "small.webp"

    anyone = stack.api()
    assert anyone.get(f"/users/{name}").json()["avatar_url"] is None
    await stack.sql(APPROVE, answer.json()["id"])
    assert anyone.get(f"/users/{name}").json()["avatar_url"] == stack.supabase_url + address
    [author] = stack.supabase().rpc("authors", {"ids": [str(person.id)]}).execute().data  # type: ignore[misc]  # JSON
    assert author["avatar_url"] == address  # type: ignore[index, call-overload]  # JSON


def test_a_new_avatar_takes_the_place_of_the_old_one_whose_files_go(stack: Stack) -> None:
    person = stack.person()
    upload(person, jpeg((300, 300), 1), "upload-avatar")
    first = avatar_of(person)
    upload(person, jpeg((300, 300), 2), "upload-avatar")
    second = avatar_of(person, but=first)
    eventually(lambda: httpx.get(stack.supabase_url + first).is_client_error)
    assert stack.api().get(stack.supabase_url + second).is_success
    assert person.api.delete("/users/avatar").status_code == 204
    assert person.api.get("/users/profile").json()["profile_image_url"] is None
    eventually(lambda: httpx.get(stack.supabase_url + second).is_client_error)
    assert person.api.delete("/users/avatar").status_code == 204
    query = "select from storage.objects where name like $1 || '/%'"
    eventually(lambda: not asyncio.run(stack.sql(query, str(person.id))))


async def test_an_avatar_waits_for_a_moderator_who_may_reject_it(stack: Stack) -> None:
    person = stack.person()
    image_id = upload(person, jpeg((200, 200), 3), "upload-avatar").json()["id"]
    avatar_of(person)
    [case] = await stack.sql(
        "select id, subject_type, owner_id from public.moderation_cases where subject_id = $1",
        image_id,
    )
    assert (case["subject_type"], case["owner_id"]) == ("image", person.id)
    await stack.sql("select private.apply_moderation('image', $1, 'rejected')", image_id)
    name = person.api.get("/users/profile").json()["username"]
    assert stack.api().get(f"/users/{name}").json()["avatar_url"] is None


@pytest.mark.parametrize(
    ("content", "status", "code"),
    [
        (b"<html></html>", 415, "picture_type_unsupported"),
        (b"\xff\xd8\xff\xe0" + bytes(100), 422, "invalid_input"),
        (jpeg((600, 400))[:2_000], 422, "invalid_input"),
        (png((40, 40)) + bytes(10 * 2**20 - 1_000), 413, "picture_too_large"),
        (png((40, 40)) + bytes(10 * 2**20 + 100_000), 413, "body_too_large"),
    ],
    ids=["page", "nothing in it", "cut off", "too large a file", "too large a body"],
)
async def test_what_is_no_good_is_refused_and_leaves_nothing(
    stack: Stack, owner: Person, content: bytes, status: int, code: str
) -> None:
    before = await stack.sql("select count(*) from private.picture_uploads")
    for to in ("custom-images", "upload-avatar"):
        answer = upload(owner, content, to)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert await stack.sql("select count(*) from private.picture_uploads") == before


def test_only_forms_with_a_file_of_signed_in_people_are_taken(stack: Stack, owner: Person) -> None:
    files = {"file": ("a.png", png((40, 40)), "image/png")}
    assert stack.api().post("/users/custom-images", files=files).status_code == 401
    assert owner.api.post("/users/custom-images", data={"file": "text"}).status_code == 422
    assert owner.api.post("/users/custom-images", json={}).status_code == 422
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    broken = owner.api.post("/users/custom-images", content=b"--x\r\nno form", headers=form)
    assert broken.status_code in {400, 422}
    # Other routes keep the usual limit.
    large = owner.api.put("/users/profile", content=b" " * 1_100_000)
    assert (large.status_code, large.json()["code"]) == (413, "body_too_large")


async def test_photos_are_private_listed_and_deleted_with_their_files(
    stack: Stack, other: Person
) -> None:
    person = stack.person()
    first = upload(person, jpeg((500, 300), 4)).json()["id"]
    second = upload(person, jpeg((500, 300), 5)).json()["id"]
    image = ready(person, first)
    ready(person, second)
    page = person.api.get("/users/custom-images", params={"limit": 1, "total": True}).json()
    assert ([item["id"] for item in page["items"]], page["total"]) == ([second], 2)
    rest = person.api.get("/users/custom-images", params={"cursor": page["next_cursor"]}).json()
    assert [item["id"] for item in rest["items"]] == [first]
    assert rest["next_cursor"] is None

    path = image["variants"][0]["path"]
    assert path.startswith(f"{person.id}/images/{first}/")
    assert person.supabase.storage.from_("users").download(path)
    for stranger in (other.supabase, stack.supabase()):
        with pytest.raises(StorageException):
            stranger.storage.from_("users").download(path)
    assert other.api.get("/users/custom-images").json()["items"] == []
    assert other.api.delete(f"/users/custom-images/{first}").status_code == 404
    assert person.api.delete(f"/users/custom-images/{first}").status_code == 204
    assert person.api.delete(f"/users/custom-images/{first}").status_code == 404
    folder = f"{person.id}/images"
    eventually(lambda: len(person.supabase.storage.from_("users").list(f"{folder}/{first}")) == 0)
    assert len(person.supabase.storage.from_("users").list(f"{folder}/{second}")) == 8


def test_the_same_picture_sent_again_is_the_same(stack: Stack) -> None:
    person, content = stack.person(), jpeg((300, 200), 6)
    ids = {upload(person, content).json()["id"] for _ in range(3)}
    assert len(ids) == 1
    key = {"Idempotency-Key": "photo-1"}
    answers = [upload(person, jpeg((300, 200), 7), **key) for _ in range(2)]
    # A form has another boundary each time, so it is another request.
    assert answers[0].status_code == 202
    assert answers[1].status_code in {202, 422}


@pytest.mark.parametrize(("rows", "size"), [(199, 1), (10, 10_480_000)])
async def test_many_uploads_at_once_never_exceed_the_quota(
    stack: Stack, rows: int, size: int
) -> None:
    person = stack.person()
    await stack.sql(FILL, person.id, rows, size)
    contents = [jpeg((400, 400), 100 + number) for number in range(6)]
    with ThreadPoolExecutor(6) as threads:
        answers = list(threads.map(lambda content: upload(person, content), contents))
    taken = [answer for answer in answers if answer.status_code == 202]
    refused = [answer.json()["code"] for answer in answers if answer.status_code == 413]
    assert len(taken) + len(refused) == 6
    assert set(refused) == {"picture_quota_exceeded"}
    [used] = await stack.sql(
        "select count(*)::integer as files, sum(byte_count)::bigint as bytes"
        " from public.user_images where user_id = $1",
        person.id,
    )
    assert used["files"] <= 200
    assert used["bytes"] <= 100 * 2**20
    assert rows < 199 or (len(taken), used["files"]) == (1, 200)


async def test_storage_itself_has_room_for_so_many_files(stack: Stack) -> None:
    person = stack.person()
    await stack.sql(
        "insert into storage.objects (bucket_id, name, owner_id)"
        " select 'users', $1 || '/avatars/' || n, $1 from generate_series(1, 199) as n",
        str(person.id),
    )
    bucket = person.supabase.storage.from_("users")
    folder, kind = f"{person.id}/custom-images", {"content-type": "image/png"}
    bucket.upload(f"{folder}/last.png", png((20, 20)), kind)  # type: ignore[arg-type]  # a TypedDict
    with pytest.raises(StorageException):
        bucket.upload(f"{folder}/more.png", png((20, 20)), kind)  # type: ignore[arg-type]  # as above


async def test_a_suspended_account_uploads_nothing(stack: Stack) -> None:
    person = stack.person()
    await stack.sql("update public.profiles set is_active = false where id = $1", person.id)
    for to in ("custom-images", "upload-avatar"):
        answer = upload(person, png((40, 40)), to)
        assert (answer.status_code, answer.json()["code"]) == (403, "account_suspended")


def test_nobody_sets_the_address_of_their_avatar_themselves(owner: Person) -> None:
    answer = owner.api.put("/users/profile", json={"profile_image_url": "https://evil.example"})
    assert answer.status_code == 422
    with pytest.raises(Exception, match="42501"):
        owner.supabase.table("profiles").update({"profile_image_url": "x"}).eq(
            "id", str(owner.id)
        ).execute()


async def test_a_picture_whose_job_was_cancelled_has_failed_and_is_made_when_sent_again(
    stack: Stack,
) -> None:
    person, content = stack.person(), jpeg((200, 200), 8)
    image_id = upload(person, content).json()["id"]
    ready(person, image_id)
    # As if it had been cancelled while it waited.
    await stack.sql(
        "update public.user_images set status = 'failed', variants = '[]' where id = $1", image_id
    )
    await stack.sql(
        "update public.jobs set status = 'cancelled' where kind = 'image.process'"
        " and payload ->> 'picture_id' = $1",
        image_id,
    )
    assert upload(person, content).json()["id"] == image_id
    assert ready(person, image_id)["variants"]


async def test_a_worker_that_dies_leaves_no_half_of_a_picture(stack: Stack) -> None:
    person = stack.person()
    image_id = upload(person, jpeg((1_600, 1_200), 9)).json()["id"]
    # Whoever holds the job loses it, as after a kill -9 and the end of the lease.
    await stack.sql(
        "update public.jobs set status = 'running', lease_token = gen_random_uuid(),"
        " leased_until = now() - interval '1 second', run_after = now()"
        " where kind = 'image.process' and payload ->> 'picture_id' = $1"
        " and status in ('queued', 'running')",
        image_id,
    )
    image = ready(person, image_id)
    assert len(image["variants"]) == 8
    [job] = await stack.sql(
        "select id from public.jobs where kind = 'image.process' and payload ->> 'picture_id' = $1",
        image_id,
    )
    ended = await asyncio.to_thread(final_job, person, str(job["id"]))
    assert ended["status"] == "succeeded"
    assert await stack.sql("select from private.picture_uploads where id = $1", image_id) == []
