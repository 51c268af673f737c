"""Who may do what with stored objects, whatever path a request takes to them."""

from tests.data.matrix import Insert, Row, Table

_OWNER = "0 1 0 0 0 0 - -"
_ADMIN = "0 0 0 0 1 0 - -"
_NOBODY = "0 0 0 0 0 0 - -"
_REFUSED = "x x x x x x - -"
_ADDED_BY_ADMIN = "x x x x 1 x - -"


def _object(bucket: str, path: str, outcomes: str) -> Insert:
    return Insert(f"(bucket_id, name) values ('{bucket}', {path})", outcomes)


FILES = {
    # Everybody has Storage's own grants here, as on hosted Supabase: policies alone decide.
    "storage.objects": Table(
        (
            Row(
                "name = :owner || '/avatars/me.png'",
                *(_OWNER, _OWNER, _OWNER),
                move="name = :other || '/avatars/me.png'",
            ),
            Row("name = :owner || '/cards/card.png'", _OWNER, _NOBODY, _NOBODY),
            # It waits for a moderator.
            Row(
                "name = :owner || '/cards/' || :pending_card || '/1.png'",
                *("0 1 0 1 1 0 - -", _NOBODY, _NOBODY),
            ),
            Row("name = :owner || '/images/photo.webp'", _OWNER, _NOBODY, _NOBODY),
            Row("bucket_id = 'avatars' and name like :owner || '/%'", _NOBODY, _NOBODY, _NOBODY),
            Row("bucket_id = 'exports'", _OWNER, _NOBODY, _NOBODY),
            Row(
                "name = :festival || '/images/shown.png'",
                *(_ADMIN, _ADMIN, _ADMIN),
                move="name = :festival || '/shown.png'",
            ),
            Row(
                "name = :template || '/previews/shown.png'",
                *(_ADMIN, _ADMIN, _ADMIN),
                move="name = :template || '/shown.png'",
            ),
        ),
        "last_accessed_at = now()",
        (
            _object("users", ":owner || '/avatars/new.png'", "x 1 x x x x - -"),
            _object("users", ":owner || '/custom-images/new.png'", "x 1 x x x x - -"),
            _object("users", ":owner || '/cards/new.png'", _REFUSED),
            _object("users", ":owner || '/new.png'", _REFUSED),
            _object("users", "'new.png'", _REFUSED),
            _object("users", ":owner || '/images/new.png'", _REFUSED),
            _object("avatars", ":owner || '/new.png'", _REFUSED),
            _object("exports", ":owner || '/cards/new.png'", _REFUSED),
            _object("festivals", ":festival || '/images/new.png'", _ADDED_BY_ADMIN),
            _object("festivals", ":festival || '/new.png'", _REFUSED),
            _object("templates", ":template || '/previews/new.png'", _ADDED_BY_ADMIN),
            _object("templates", ":template || '/generated/new.png'", _ADDED_BY_ADMIN),
            _object("templates", ":template || '/new.png'", _REFUSED),
        ),
        truncatable=True,
    ),
}
