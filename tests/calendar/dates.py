"""A festival that an editor writes, and its dates at every place that shows them."""

from datetime import UTC, datetime
from secrets import token_hex
from typing import Any

from tests.support import Person, Stack

TODAY = datetime.now(UTC).date()
YEAR = TODAY.year + 1


def festival(**changes: Any) -> dict[str, Any]:
    return {"slug": f"dated-{token_hex(6)}", "name": "Dated", "country": "IN", **changes}


class Dates:
    """A new festival of the editor."""

    def __init__(self, stack: Stack, editor: Person, body: dict[str, Any]) -> None:
        self.stack, self.editor, self.body = stack, editor, body
        made = editor.api.post("/festivals", json=body)
        assert made.status_code == 201, made.text
        self.id: str = made.json()["id"]
        self.place = f"/festivals/{self.id}"

    def put(self, **body: Any) -> dict[str, Any]:
        answer = self.editor.api.put(self.place, json=body)
        assert answer.status_code == 200, answer.text
        changed: dict[str, Any] = answer.json()
        return changed

    def enter(self, place: str, start: str, end: str) -> Any:
        return self.editor.api.put(
            f"{self.place}/occurrences/{place}",
            json={"date_start": start, "date_end": end, "source": "test"},
        )

    def shown(self, country: str = "IN") -> set[tuple[str, str]]:
        """The dates in the list, alone, among the occurrences, in the calendar and by REST."""
        api, slug = self.stack.api(), self.body["slug"]
        listed = [f for f in api.get("/festivals").json()["items"] if f["slug"] == slug]
        searched = api.get("/festivals", params={"q": self.body["name"]}).json()["items"]
        alone = api.get(self.place).json()
        days: dict[str, str | int] = {"country": country, "days": 730}
        coming = api.get("/festivals/upcoming", params=days).json()["items"]
        table: Any = self.stack.supabase().table("festivals")
        places = [
            *listed,
            *(f for f in searched if f["slug"] == slug),
            alone,
            next(o for o in alone["occurrences"] if o["date_end"] >= TODAY.isoformat()),
            next(f for f in coming if f["slug"] == slug),
            *table.select("date_start, date_end").eq("slug", slug).execute().data,
        ]
        assert len(places) == 6
        return {(place["date_start"], place["date_end"]) for place in places}

    def occurrences(self) -> list[tuple[str, int, str, str]]:
        found = self.stack.api().get(self.place).json()["occurrences"]
        return [(o["country"], o["year"], o["date_start"], o["date_end"]) for o in found]
