"""Files in Supabase Storage."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from http import HTTPStatus

import httpx
from storage3 import AsyncStorageClient
from storage3.exceptions import StorageApiError
from storage3.types import URLOptions

from core.errors import ConflictError, NotFoundError, UnavailableError
from core.identity import Identity
from core.settings import ApiSettings

BUCKET = "users"
EXPORTS = "exports"
SIGNED_URL_SECONDS = 60
LISTED_AT_ONCE = 1000


async def sign_picture(
    settings: ApiSettings,
    http: httpx.AsyncClient,
    identity: Identity,
    path: str,
) -> str:
    """An address of the caller's picture, good for a minute, signed with the caller's own rights.

    UnavailableError when Storage does not answer, NotFoundError when the picture is gone.
    """
    return await _sign(settings, http, identity, (BUCKET, path), {})


async def sign_export(
    settings: ApiSettings, http: httpx.AsyncClient, identity: Identity, path: str, name: str
) -> str:
    """An address of a file made for the caller, saved under ``name``; otherwise as above."""
    return await _sign(settings, http, identity, (EXPORTS, path), {"download": name})


async def _sign(
    settings: ApiSettings,
    http: httpx.AsyncClient,
    identity: Identity,
    file: tuple[str, str],
    options: URLOptions,
) -> str:
    bucket, path = file
    storage = AsyncStorageClient(
        f"{settings.supabase_origin}/storage/v1/",
        headers={
            "apikey": settings.supabase_publishable_key.get_secret_value(),
            "Authorization": f"Bearer {identity.access_token}",
        },
        http_client=http,
    )
    with _storage_errors():
        signed = await storage.from_(bucket).create_signed_url(path, SIGNED_URL_SECONDS, options)
    return str(signed["signedURL"])


class PictureBucket:
    """A bucket as workers use it, with the secret key.

    UnavailableError if it does not answer, ConflictError if it refuses a picture.
    """

    def __init__(self, storage: AsyncStorageClient, bucket: str = BUCKET) -> None:
        self._bucket = storage.from_(bucket)

    async def put(
        self, path: str, content: bytes, media_type: str, *, cache_control: str = "3600"
    ) -> None:
        """Stores a file in place of what was there; ``cache_control`` begins with seconds."""
        with _storage_errors():
            await self._bucket.upload(
                path,
                content,
                {"content-type": media_type, "upsert": "true", "cache-control": cache_control},
            )

    async def get(self, path: str) -> bytes:
        """A file; NotFoundError when there is none such."""
        with _storage_errors():
            return bytes(await self._bucket.download(path))

    async def list_folder(self, folder: str) -> list[str]:
        """Names of the files in the folder."""
        with _storage_errors():
            return [str(file["name"]) for file in await self._bucket.list(folder)]

    async def walk(self, folder: str) -> AsyncIterator[str]:
        """Paths of all files below the folder."""
        offset = 0
        while True:
            with _storage_errors():
                entries = await self._bucket.list(
                    folder,
                    {
                        "limit": LISTED_AT_ONCE,
                        "offset": offset,
                        "sortBy": {"column": "name", "order": "asc"},
                    },
                )
            for entry in entries:
                path = f"{folder}/{entry['name']}"
                if entry["id"] is not None:
                    yield path
                    continue
                async for below in self.walk(path):
                    yield below
            if len(entries) < LISTED_AT_ONCE:
                return
            offset += LISTED_AT_ONCE

    async def remove_folder(self, folder: str) -> int:
        """Deletes all files below the folder; returns how many."""
        paths = [path async for path in self.walk(folder)]
        for start in range(0, len(paths), LISTED_AT_ONCE):
            await self.remove(paths[start : start + LISTED_AT_ONCE])
        return len(paths)

    async def remove(self, paths: list[str]) -> None:
        """Deletes the files; those that are not there are no error."""
        with _storage_errors():
            await self._bucket.remove(paths)


class PublicFiles:
    """Addresses of what anyone may fetch from Storage."""

    def __init__(self, supabase_origin: str) -> None:
        self._origin = supabase_origin
        self._base = f"{supabase_origin}/storage/v1/object/public"

    def url(self, bucket: str, path: str | None) -> str | None:
        """Where the object is fetched; None for no object."""
        return None if path is None else f"{self._base}/{bucket}/{path}"

    def absolute(self, address: str | None) -> str | None:
        """The address, from the origin of Supabase on if it names none itself."""
        return f"{self._origin}{address}" if address and address.startswith("/") else address


@contextmanager
def _storage_errors() -> Iterator[None]:
    try:
        yield
    except httpx.HTTPError as error:
        raise UnavailableError("Storage") from error
    except StorageApiError as error:
        status = int(error.status)
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status == HTTPStatus.TOO_MANY_REQUESTS:
            raise UnavailableError("Storage") from error
        if status == HTTPStatus.NOT_FOUND:
            raise NotFoundError("picture_not_found", "The image is not in Storage.") from error
        if status == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            raise ConflictError(
                "picture_too_large", "The image is too large for Storage."
            ) from error
        raise ConflictError("picture_refused", f"Storage refuses: {error.message}") from error
