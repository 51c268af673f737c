"""The API against the least that could answer, and against the embedded Supabase REST.

CPU-seconds of all processes of a stack a request, in rounds taken in turns; the client's own is in
neither. Both servers are the same uvicorn with the same settings; the bare one writes no log and
verifies no token.
"""

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex, token_urlsafe
from tempfile import TemporaryDirectory
from typing import Any, cast

import httpx
import jwt
from supabase import create_client

from benchmarks._load import (
    Arm,
    Request,
    compare,
    free_port,
    listens,
    own_api,
    process,
    scratch_stack,
)
from local.addresses import database_url, urls
from local.home import Home
from tools.demo import sign_up

ROUNDS = 15
HOT_REQUESTS, READ_REQUESTS = 4000, 640
SHORT = {"rounds": 2, "hot_requests": 400, "read_requests": 64}
HOT_BAR, READ_BAR, REST_BAR = 0.60, 0.55, 3.0
PAGE = 20
# What the API's own page shows, but for the author's name and face.
TEMPLATE_COLUMNS = (
    "id,slug,name,description,category_id,festival_id,language,tags,"
    "width:template_config->width,height:template_config->height,version,parent_template_id,"
    "preview_image_url,is_public,is_featured,is_premium,moderation_status,created_at,updated_at,"
    "template_statistics(like_count,usage_count,view_count,review_count,average_rating)"
)
CARD_COLUMNS = (
    "id,template_id,template_version,festival_id,title,message,recipient_name,sender_name,language,"
    "variables,is_public,status,moderation_status,image_path,image_width,image_height,"
    "custom_image_id,revision,created_at,updated_at"
)


class Reader:
    """Somebody signed in with a page of cards, and what they ask of an API and of REST."""

    def __init__(self, status: dict[str, Any]) -> None:
        self._rest = f"{status['supabase_url']}/rest/v1"
        self._key = status["publishable_key"]
        supabase = create_client(status["supabase_url"], self._key)
        email, password = f"bench-{token_hex(6)}@example.com", token_urlsafe(18)
        self.token = sign_up(supabase, status["mail_url"], email, password, f"bench_{token_hex(4)}")
        [template] = supabase.table("templates").select("id").limit(1).execute().data
        row = {"template_id": cast("dict[str, Any]", template)["id"], "message": "शुभकामनाएँ"}
        made = supabase.table("user_cards").insert(cast("Any", [row] * PAGE)).execute().data
        self.card_id = str(cast("dict[str, Any]", made[0])["id"])
        self.headers = {"Authorization": f"Bearer {self.token}"}
        self._wait_until_drawn(f"{status['api_url']}/api/v1/cards/my-cards?limit={PAGE}")

    @property
    def user_id(self) -> str:
        """Who it is."""
        return str(json.loads(self.claims)["sub"])

    @property
    def claims(self) -> str:
        """The claims of the token, as the database reads them."""
        return json.dumps(jwt.decode(self.token, options={"verify_signature": False}))

    def _wait_until_drawn(self, my_cards: str) -> None:
        for _ in range(600):
            cards = httpx.get(my_cards, headers=self.headers).raise_for_status().json()["items"]
            if all(card["status"] == "ready" for card in cards):
                return
            time.sleep(0.2)
        raise TimeoutError("The cards were not drawn within two minutes.")

    def screens(self, api: str) -> dict[str, tuple[Request, Request]]:
        """Each screen as asked of the API and of REST.

        The first page of the gallery is cached, as all get the same; its other pages are not.
        """
        rest_headers = {**self.headers, "apikey": self._key}
        newest = f"order=created_at.desc,id.desc&limit={PAGE}"
        gallery = f"/templates?select={TEMPLATE_COLUMNS}&is_visible=is.true&{newest}"
        pairs = {
            "gallery": ("/templates", gallery),
            "gallery_uncached": (f"/templates?limit={PAGE}", gallery),
            "card": (
                f"/cards/{self.card_id}",
                f"/user_cards?select={CARD_COLUMNS}&id=eq.{self.card_id}",
            ),
            "my_cards": (
                f"/cards/my-cards?limit={PAGE}",
                f"/user_cards?select={CARD_COLUMNS}&user_id=eq.{self.user_id}&{newest}",
            ),
        }
        return {
            name: (
                Request(f"{api}/api/v1{ours}", self.headers),
                Request(f"{self._rest}{theirs}", rest_headers),
            )
            for name, (ours, theirs) in pairs.items()
        }


def run(
    rounds: int = ROUNDS, hot_requests: int = HOT_REQUESTS, read_requests: int = READ_REQUESTS
) -> dict[str, Any]:
    """A ratio for each comparison; all are requests per CPU-second of the API over the other's."""
    with scratch_stack("bench") as (home, status), own_api(home) as ours:
        reader = Reader(status)
        found = {
            **_against_bare(home, status, ours, reader, (rounds, hot_requests, read_requests)),
            **_against_rest(status, ours, reader, rounds, read_requests // 2),
        }
    return {**found, "rounds": rounds, "spread": max(each["spread"] for each in found.values())}


def _against_bare(
    home: Home,
    status: dict[str, Any],
    ours: tuple[str, int],
    reader: Reader,
    length: tuple[int, int, int],
) -> dict[str, dict[str, Any]]:
    (api, pid), (rounds, hot_requests, read_requests) = ours, length
    featured = f"{api}/api/v1/templates/featured"
    card = f"{api}/api/v1/cards/{reader.card_id}"
    postgres = status["services"]["postgres"]["pid"]
    body = httpx.get(featured).raise_for_status().content
    with bare(home, body, reader.claims, urls(home)["api_url"]) as (url, bare_pid):
        fixed, read = Request(f"{url}/fixed"), Request(f"{url}/cards/{reader.card_id}")
        _same(httpx.get(fixed.url).content, body)
        _same(httpx.get(read.url).json(), httpx.get(card, headers=reader.headers).json())
        return {
            "hot_list": _told(
                "hot list / bare Starlette",
                compare(
                    Arm(Request(featured), (pid,)),
                    Arm(fixed, (bare_pid,)),
                    bar=HOT_BAR,
                    rounds=rounds,
                    count=hot_requests,
                ),
            ),
            "read": _told(
                "card under RLS / bare Starlette and asyncpg",
                compare(
                    Arm(Request(card, reader.headers), (pid, postgres)),
                    Arm(read, (bare_pid, postgres)),
                    bar=READ_BAR,
                    rounds=rounds,
                    count=read_requests,
                ),
            ),
        }


def _against_rest(
    status: dict[str, Any], ours: tuple[str, int], reader: Reader, rounds: int, count: int
) -> dict[str, dict[str, Any]]:
    api, pid = ours
    pids = {name: service["pid"] for name, service in status["services"].items()}
    return {
        f"{name}_over_rest": _told(
            f"{name} / Supabase REST",
            compare(
                Arm(asked, (pid, pids["postgres"])),
                Arm(theirs, (pids["supabase"], pids["postgres"])),
                bar=REST_BAR,
                rounds=rounds,
                count=count,
            ),
        )
        for name, (asked, theirs) in reader.screens(api).items()
    }


@contextmanager
def bare(home: Home, body: bytes, claims: str, api_url: str) -> Iterator[tuple[str, int]]:
    """Address and pid of the bare server."""
    port = free_port()
    with TemporaryDirectory() as folder:
        file = Path(folder, "body")
        file.write_bytes(body)
        environment = {
            "BARE_BODY": str(file),
            "BARE_CLAIMS": claims,
            "BARE_API_URL": api_url,
            "DATABASE_URL": database_url(home, "tyohaarify_api", home.secrets().api_password),
        }
        argv = [sys.executable, "-m", "uvicorn", "benchmarks._bare:app", "--port", str(port)]
        argv += ["--host", "127.0.0.1", "--no-access-log", "--no-proxy-headers"]
        with process(argv, environment, home.log("bench-bare"), listens(port)) as pid:
            yield f"http://127.0.0.1:{port}", pid


def _same(theirs: object, ours: object) -> None:
    assert theirs == ours, (theirs, ours)


def _told(name: str, result: dict[str, Any]) -> dict[str, Any]:
    print(f"{name}: {result}", file=sys.stderr, flush=True)
    return result
