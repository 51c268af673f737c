"""Files are served as what they may be shown as, whatever they are called."""

import httpx

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
