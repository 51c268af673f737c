"""A whole stack before each test, whatever the last one did to it."""

from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from local.addresses import database_url
from local.home import Home
from tests.support import HINDI, Person, Stack, eventually
from tools import stack as stacks


@dataclass(frozen=True)
class Wishes:
    """Cards that people ask for."""

    template_id: str

    def ask(self, person: Person) -> dict[str, Any]:
        """The API's answer, once cards are taken again: limits lag two seconds behind Valkey."""

        def accepted() -> dict[str, Any] | None:
            answer = self.post(person)
            assert answer.status_code in {202, 503}, answer.text
            return answer.json() if answer.status_code == 202 else None

        return eventually(accepted, 60)

    def post(self, person: Person) -> httpx.Response:
        """Whatever the API answers."""
        body = {"template_id": self.template_id, "message": HINDI, "language": "hi"}
        return person.api.post("/cards/generate", json=body)

    def insert(self, person: Person) -> str:
        """The id of a card that was made past the API."""
        row = {"template_id": self.template_id, "message": HINDI, "language": "hi"}
        inserted = person.supabase.table("user_cards").insert(row).execute().data[0]
        return str(dict(inserted)["id"])  # type: ignore[arg-type]  # one JSON object


@pytest.fixture(autouse=True)
def whole(stack: Stack, home: Home) -> None:
    """Every part serves."""
    eventually(lambda: stacks.status(home)["ready"], 90)
    eventually(lambda: httpx.get(f"{stack.api_url}/readyz", timeout=20).is_success, 60)


@pytest.fixture(scope="session")
def template_id(stack: Stack) -> str:
    """A template anybody may use."""
    return str(stack.template("diwali-night-of-lamps")["id"])


@pytest.fixture(scope="session")
def wishes(template_id: str) -> Wishes:
    """Wishes for cards of that template."""
    return Wishes(template_id)


@pytest.fixture(scope="session")
def api_dsn(stack: Stack, home: Home) -> str:  # noqa: ARG001 - the stack knows its ports
    """The database as the API reaches it."""
    return database_url(home, "tyohaarify_api", home.secrets().api_password)


@pytest.fixture(scope="session")
def worker_dsn(stack: Stack, home: Home) -> str:  # noqa: ARG001 - the stack knows its ports
    """The database as workers and the relay reach it."""
    return database_url(home, "tyohaarify_worker", home.secrets().worker_password)
