"""Names of objects are checked wherever a request may put them, and told back as they are."""

from email.message import Message
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from tests.support import PNG_SIGNATURE, Person, Stack

TYPES = ("application/json", "Application/JSON", "text/plain", "application/vnd.x+json", None)
UNCLEAN = ("x/../../../y.png", "x//y.png", "./y.png", "x/\u0000.png", "x\\y.png")


def storage(
    stack: Stack,
    person: Person,
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    **options: Any,
) -> httpx.Response:
    keys = {"apikey": stack.publishable_key, "authorization": f"Bearer {person.token}"}
    address = f"{stack.supabase_url}/storage/v1/object/{path}"
    return httpx.request(method, address, headers=keys | (headers or {}), timeout=30, **options)


def upload(person: Person, name: str) -> str:
    path = f"{person.id}/custom-images/{name}"
    options = {"content-type": "image/png", "upsert": "true"}
    person.supabase.storage.from_("users").upload(path, PNG_SIGNATURE, options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize("content_type", TYPES)
@pytest.mark.parametrize("method", ["move", "copy"])
def test_an_unclean_destination_is_refused_whatever_the_type_of_the_body(
    stack: Stack, owner: Person, method: str, content_type: str | None
) -> None:
    source = upload(owner, "source.png")
    headers = {"content-type": content_type} if content_type else {}
    for name in UNCLEAN:
        body = httpx.Request("POST", "http://x", json=_names(source, f"{owner.id}/{name}")).content
        answer = storage(stack, owner, "POST", method, content=body, headers=headers)
        assert (answer.status_code, answer.json()["error"]) == (400, "InvalidKey"), name


def _names(source: str, destination: str) -> dict[str, str]:
    return {"bucketId": "users", "sourceKey": source, "destinationKey": destination}


def test_an_unclean_destination_in_the_file_of_a_form_is_refused(
    stack: Stack, owner: Person
) -> None:
    source = upload(owner, "source.png")
    body = httpx.Request("POST", "http://x", json=_names(source, f"{owner.id}/a/../../b")).content
    files = {"file": ("names.json", body, "application/json")}
    answer = storage(stack, owner, "POST", "move", files=files)
    assert (answer.status_code, answer.json()["error"]) == (400, "InvalidKey")


@pytest.mark.parametrize("name", ["../x/y.png", "a//b.png", "\ud800.png", "", "a/./b"])
def test_an_unclean_name_among_many_to_sign_is_an_error_of_its_own(
    stack: Stack, owner: Person, name: str
) -> None:
    path = upload(owner, "good.png")
    body = b'{"expiresIn": 60, "paths": [%s, "%s"]}' % (_ascii_json(name), path.encode())
    headers = {"content-type": "application/json"}
    answer = storage(stack, owner, "POST", "sign/users?x=1", content=body, headers=headers)
    assert answer.status_code == 200, answer.text
    bad, good = answer.json()
    assert (bad["signedURL"], bool(bad["error"]), good["error"]) == (None, True, None)
    assert httpx.get(f"{stack.supabase_url}/storage/v1{good['signedURL']}").is_success


def _ascii_json(text: str) -> bytes:
    return b'"' + b"".join(b"\\u%04x" % ord(character) for character in text) + b'"'


@pytest.mark.parametrize("body", [b"null", b"[]", b"1", b"{", b""])
def test_signing_many_without_a_list_of_names_is_400(
    stack: Stack, owner: Person, body: bytes
) -> None:
    headers = {"content-type": "application/json"}
    answer = storage(stack, owner, "POST", "sign/users", content=body, headers=headers)
    assert answer.status_code == 400


def test_a_body_of_names_of_more_than_2_mib_is_413(stack: Stack, owner: Person) -> None:
    body = b'{"prefix": "%s"}' % (b"x" * 3 * 1024 * 1024)
    for path in ("list/users", "sign/users", "move", "copy"):
        assert storage(stack, owner, "POST", path, content=body).status_code == 413


@pytest.mark.parametrize("content_type", ["Multipart/Form-Data", "MULTIPART/FORM-DATA"])
def test_a_form_is_unwrapped_however_its_type_is_written(
    stack: Stack, owner: Person, content_type: str
) -> None:
    form = (
        b'--b\r\nContent-Disposition: form-data; name=""; filename="f.png"\r\n'
        b"Content-Type: image/png\r\n\r\n" + PNG_SIGNATURE + b"\r\n--b--\r\n"
    )
    path = f"users/{owner.id}/custom-images/form-{content_type[1]}.png"
    headers = {"content-type": f"{content_type}; boundary=b"}
    assert storage(stack, owner, "POST", path, content=form, headers=headers).is_success
    assert storage(stack, owner, "GET", f"authenticated/{path}").content == PNG_SIGNATURE


@pytest.mark.parametrize(
    "name",
    [
        "Asha's (card)*.png",
        'say "hi".png',
        "दीवाली.png",
        "a;b=c.png",
        "50%.png",
        "é.png",
        "a%41.png",
    ],
)
def test_a_download_is_called_what_was_asked_for(stack: Stack, owner: Person, name: str) -> None:
    path = upload(owner, "download.png")
    address = f"users/{path}?download={quote(name, safe='')}"
    header = storage(stack, owner, "GET", address).headers["content-disposition"]
    message = Message()
    message["content-disposition"] = header
    assert (message.get_content_disposition(), message.get_filename()) == ("attachment", name)
    value = header.partition("UTF-8''")[2]
    assert not set(value) & set("'()*\"; ")
