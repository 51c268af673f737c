"""Files are served as what they may be shown as, whatever they are called."""

import httpx
import pytest

from tests.support import PNG_SIGNATURE, Person, Stack


def test_a_page_uploaded_as_a_picture_is_not_shown_as_a_page(owner: Person) -> None:
    path = f"{owner.id}/custom-images/page.html"
    bucket = owner.supabase.storage.from_("users")
    bucket.upload(path, b"<h1>Sign in</h1>", {"content-type": "image/png"})
    served = httpx.get(str(bucket.create_signed_url(path, 60)["signedURL"]))
    assert served.status_code == 200
    assert served.headers["content-type"] == "application/octet-stream"
    assert served.headers["content-disposition"].startswith("attachment")


def test_the_address_for_signed_in_people_works(stack: Stack, owner: Person) -> None:
    path = f"{owner.id}/custom-images/dot.png"
    bucket = owner.supabase.storage.from_("users")
    bucket.upload(path, PNG_SIGNATURE, {"content-type": "image/png"})
    headers = {"apikey": stack.publishable_key, "Authorization": f"Bearer {owner.token}"}
    address = f"{stack.supabase_url}/storage/v1/object/authenticated/users/{path}"
    served = httpx.get(address, headers=headers)
    assert (served.status_code, served.headers["content-type"]) == (200, "image/png")
    assert httpx.get(address).status_code in {400, 401, 403, 404}


def test_a_listing_is_one_folder_deep_and_paged(owner: Person) -> None:
    bucket = owner.supabase.storage.from_("users")
    for name in ("a.png", "b.png", "c.png", "deeper/d.png"):
        path = f"{owner.id}/custom-images/list/{name}"
        bucket.upload(path, PNG_SIGNATURE, {"content-type": "image/png", "upsert": "true"})
    folder = f"{owner.id}/custom-images/list"
    assert [file["name"] for file in bucket.list(folder)] == ["deeper", "a.png", "b.png", "c.png"]
    page = bucket.list(folder, {"limit": 2, "offset": 1})
    assert [file["name"] for file in page] == ["a.png", "b.png"]
    assert [file["name"] for file in bucket.list(folder, {"search": "C"})] == ["c.png"]


@pytest.mark.parametrize("length", [1000, 100_000])
def test_a_prefix_of_many_slashes_does_not_stop_storage(
    stack: Stack, owner: Person, length: int
) -> None:
    slashes = "/" * length
    for prefix in (f"{slashes}a", f"a{slashes}b", f"a{slashes}", "a/" * (length // 2)):
        answer = post_list(stack, owner, {"prefix": prefix})
        assert (answer.status_code, answer.json()) == (200, [])


@pytest.mark.parametrize("body", [None, [], "", 1])
def test_a_listing_without_a_prefix_is_of_the_whole_bucket(
    stack: Stack, owner: Person, body: object
) -> None:
    names = [entry["name"] for entry in post_list(stack, owner, body).json()]
    assert names == [str(owner.id)]


def post_list(stack: Stack, person: Person, body: object) -> httpx.Response:
    return httpx.post(
        f"{stack.supabase_url}/storage/v1/object/list/users",
        headers={"apikey": stack.publishable_key, "authorization": f"Bearer {person.token}"},
        json=body,
        timeout=5,  # a pattern that takes the square of the slashes needs ten times as long
    )
