"""Who may do what with files, through the running Storage with real tokens (S11)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from tests.data.callers import Callers
from tests.support import PNG_SIGNATURE, Stack

PNG = PNG_SIGNATURE + bytes(64)
OTHER_PNG = PNG_SIGNATURE + bytes(65)
ACTORS = ("anon", "owner", "other", "moderator", "admin")
NOBODY: tuple[str, ...] = ()
OWNER, ADMIN = ("owner",), ("admin",)
REVIEWED = ("owner", "moderator", "admin")
VERBS = ("list", "read", "upload", "upsert", "update", "move", "copy", "delete")

# bucket, folder, and for each verb who may; in the order of VERBS.
FOLDERS: dict[tuple[str, str], tuple[tuple[str, ...], ...]] = {
    ("users", ":owner/avatars"): (OWNER,) * 8,
    ("users", ":owner/custom-images"): (OWNER,) * 8,
    # The workers' pictures: looked at, never written.
    ("users", ":owner/cards"): (OWNER, OWNER, *(NOBODY,) * 6),
    ("users", ":owner/cards/:pending_card"): (REVIEWED, REVIEWED, *(NOBODY,) * 6),
    ("users", ":owner/images"): (OWNER, OWNER, *(NOBODY,) * 6),
    ("avatars", ":owner/image"): (NOBODY, ACTORS, *(NOBODY,) * 6),
    ("users", ":owner"): (OWNER, OWNER, *(NOBODY,) * 6),
    # What workers export: fetched, never written.
    ("exports", ":owner/cards"): (OWNER, OWNER, *(NOBODY,) * 6),
    ("users", "loose"): (NOBODY,) * 8,
    # Public buckets are read by address, and listed by their editors only.
    ("festivals", ":festival/images"): (ADMIN, ACTORS, *(ADMIN,) * 6),
    # Editors clear away what lies where nothing should.
    ("festivals", ":festival"): (ADMIN, ACTORS, *(NOBODY,) * 5, ADMIN),
    ("templates", ":template/previews"): (ADMIN, ACTORS, *(ADMIN,) * 6),
    ("templates", ":template/generated"): (ADMIN, ACTORS, *(ADMIN,) * 6),
    ("templates", ":template"): (ADMIN, ACTORS, *(NOBODY,) * 5, ADMIN),
}


@dataclass(frozen=True)
class Case:
    """A verb in a folder of a bucket, and who may."""

    bucket: str
    folder: str
    verb: str
    allowed: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.verb} {self.bucket}/{self.folder}"


CASES = [
    Case(bucket, folder, verb, actors)
    for (bucket, folder), allowed in FOLDERS.items()
    for verb, actors in zip(VERBS, allowed, strict=True)
]


def filled(lived_in: Callers, path: str) -> str:
    return lived_in.world.fill(path).replace("'", "")


def perform(client: httpx.Client, verb: str, bucket: str, folder: str) -> httpx.Response:
    """The request of a verb for `<folder>/file.png`, or for a new file beside it."""
    file, new = f"{folder}/file.png", f"{folder}/new.png"
    image, origin = {"Content-Type": "image/png"}, "/storage/v1/object"
    keys = {"bucketId": bucket, "sourceKey": file, "destinationKey": new}
    kind = "authenticated" if bucket in {"users", "exports"} else "public"
    upsert = {**image, "x-upsert": "true"}
    requests: dict[str, tuple[str, str, dict[str, Any]]] = {
        "list": ("POST", f"list/{bucket}", {"json": {"prefix": folder, "limit": 100}}),
        "read": ("GET", f"{kind}/{bucket}/{file}", {}),
        "upload": ("POST", f"{bucket}/{new}", {"content": PNG, "headers": image}),
        "upsert": ("POST", f"{bucket}/{file}", {"content": OTHER_PNG, "headers": upsert}),
        "update": ("PUT", f"{bucket}/{file}", {"content": OTHER_PNG, "headers": image}),
        "move": ("POST", "move", {"json": keys}),
        "copy": ("POST", "copy", {"json": keys}),
        "delete": ("DELETE", bucket, {"json": {"prefixes": [file]}}),
    }
    method, path, options = requests[verb]
    return client.request(method, f"{origin}/{path}", **options)


def place(service: httpx.Client, bucket: str, folder: str) -> None:
    """Leaves `<folder>/file.png` and nothing beside it."""
    new = {"prefixes": [f"{folder}/new.png"]}
    service.request("DELETE", f"/storage/v1/object/{bucket}", json=new)
    headers = {"Content-Type": "image/png", "x-upsert": "true"}
    address = f"/storage/v1/object/{bucket}/{folder}/file.png"
    placed = service.post(address, content=PNG, headers=headers)
    assert placed.status_code == 200, placed.text


@pytest.fixture
def service(lived_in: Callers) -> Iterator[httpx.Client]:
    headers = {"apikey": lived_in.stack.secret_key}
    with httpx.Client(base_url=lived_in.stack.supabase_url, headers=headers) as client:
        yield client


async def stored(stack: Stack, bucket: str, folder: str) -> set[tuple[str, ...]]:
    """Name and size of each file directly in a folder, as the database has them."""
    rows = await stack.sql(
        "select name, metadata ->> 'size' as size from storage.objects"
        " where bucket_id = $1 and name ~ ('^' || $2 || '/(file|new)\\.png$')",
        bucket,
        folder,
    )
    return {(row["name"].removeprefix(f"{folder}/"), str(row["size"])) for row in rows}


BEFORE = {("file.png", "72")}
AFTER = {
    "upload": {("file.png", "72"), ("new.png", "72")},
    "upsert": {("file.png", "73")},
    "update": {("file.png", "73")},
    "move": {("new.png", "72")},
    "copy": {("file.png", "72"), ("new.png", "72")},
    "delete": set[tuple[str, ...]](),
}


@pytest.mark.parametrize("case", CASES, ids=str)
@pytest.mark.parametrize("actor", ACTORS)
async def test_files_are_for_those_whose_they_are(
    lived_in: Callers, service: httpx.Client, case: Case, actor: str
) -> None:
    folder, may = filled(lived_in, case.folder), actor in case.allowed
    place(service, case.bucket, folder)
    assert await stored(lived_in.stack, case.bucket, folder) == BEFORE
    answer = perform(lived_in.http(actor), case.verb, case.bucket, folder)
    if case.verb == "list":
        assert (answer.is_success and "file.png" in answer.text) == may, answer.text
    elif case.verb == "read":
        assert (answer.content == PNG) == may, answer.status_code
    else:
        expected = AFTER[case.verb] if may else BEFORE
        assert await stored(lived_in.stack, case.bucket, folder) == expected, answer.text
    assert answer.is_success if may else not answer.is_server_error, answer.text
    # An empty list and a deletion of nothing are what hosted Storage answers too.
    assert may or answer.is_client_error or case.verb in {"list", "delete"}, answer.text


async def test_what_may_be_read_is_not_moved_or_copied_to_where_one_may_not_write(
    lived_in: Callers,
) -> None:
    owner, other = (lived_in.world.id(name) for name in ("owner", "other"))
    perform(lived_in.http("owner"), "upload", "users", f"{owner}/avatars")
    for verb in ("move", "copy"):
        for target in (f"{other}/avatars/x.png", f"{owner}/cards/x.png", "x.png"):
            keys = {
                "bucketId": "users",
                "sourceKey": f"{owner}/avatars/new.png",
                "destinationKey": target,
            }
            answer = lived_in.http("owner").post(f"/storage/v1/object/{verb}", json=keys)
            assert answer.is_client_error, (verb, target, answer.text)
    keys["destinationBucket"] = "festivals"
    answer = lived_in.http("owner").post("/storage/v1/object/copy", json=keys)
    assert answer.is_client_error or "festivals" not in answer.text


def test_nobody_lists_or_changes_buckets(lived_in: Callers) -> None:
    for actor in ("anon", "other"):
        client = lived_in.http(actor)
        listed = client.get("/storage/v1/bucket")
        assert listed.is_client_error or listed.json() == []
        bucket = {"id": "mine", "name": "mine", "public": True}
        assert client.post("/storage/v1/bucket", json=bucket).is_client_error
        assert client.put("/storage/v1/bucket/users", json={"public": True}).is_client_error
        assert client.post("/storage/v1/bucket/users/empty").is_client_error
        assert client.delete("/storage/v1/bucket/users").is_client_error


@pytest.mark.parametrize("bucket", ["users", "avatars", "exports", "festivals", "templates"])
def test_an_anonymous_list_is_empty(lived_in: Callers, bucket: str) -> None:
    for prefix in ("", "%", "_", "/", "..", lived_in.world.id("owner")):
        answer = lived_in.http("anon").post(
            f"/storage/v1/object/list/{bucket}", json={"prefix": prefix, "search": ""}
        )
        assert answer.is_client_error or answer.json() == [], prefix


@pytest.mark.parametrize(
    ("actor", "folder", "media_type", "size"),
    [
        ("owner", "users/:owner/avatars", "text/html", 64),
        ("owner", "users/:owner/avatars", "image/svg+xml", 64),
        ("owner", "users/:owner/avatars", "application/pdf", 64),
        ("owner", "users/:owner/avatars", "image/png", 10 * 2**20 + 1),
        ("admin", "festivals/:festival/images", "image/svg+xml", 64),
        ("admin", "festivals/:festival/images", "image/png", 5 * 2**20 + 1),
        ("admin", "templates/:template/previews", "text/html", 64),
        ("admin", "templates/:template/previews", "image/png", 5 * 2**20 + 1),
    ],
)
async def test_other_types_and_larger_files_are_refused(
    lived_in: Callers, actor: str, folder: str, media_type: str, size: int
) -> None:
    address = f"/storage/v1/object/{filled(lived_in, folder)}/refused"
    for headers in ({"Content-Type": media_type}, {"Content-Type": media_type, "x-upsert": "true"}):
        answer = lived_in.http(actor).post(address, content=bytes(size), headers=headers)
        assert answer.is_client_error, answer.text
    query = "select name from storage.objects where name like '%/refused'"
    assert await lived_in.stack.sql(query) == []
