"""Analytics and reports, of a small known history."""

import csv
import io
import json
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pypdfium2  # type: ignore[import-untyped]  # ships no types
import pytest
from redis.asyncio import Redis

from core.reports.csv_file import BOM
from local.home import Home
from tests.api.roles import Row, logged, with_role
from tests.support import Person, Stack, final_job

# Long before anything the other tests do.
FIRST = date(2024, 1, 1)
LAST = date(2024, 1, 14)
NAMES = ("=HYPERLINK(1)", "+1", "-2", "@sum", "दादी, प्रिय", 'a "quoted" name')

_PAST = """
  with people as (
    insert into auth.users (id, email, aud, role, created_at)
    select gen_random_uuid(), $1 || n || '@example.com', 'authenticated', 'authenticated', now()
    from generate_series(1, 6) n returning id, email
  ) select id from people order by email
"""


@pytest.fixture(scope="module")
async def admin(stack: Stack) -> Person:
    return await with_role(stack, "admin")


@pytest.fixture(scope="module", autouse=True)
async def _past(stack: Stack) -> None:
    """Six people: all register on the first day, three make cards, two share, one is opened."""
    ids = [row["id"] for row in await stack.sql(_PAST, f"past-{uuid4().hex[:8]}-")]
    template = stack.template("diwali-night-of-lamps")
    for n, person in enumerate(ids):
        await stack.sql(
            "update profiles set created_at = '2024-01-01 10:00+00', first_name = $2 where id = $1",
            person,
            NAMES[n],
        )
    for n, (person, day) in enumerate(
        [(ids[0], 1), (ids[0], 2), (ids[0], 9), (ids[1], 1), (ids[1], 9), (ids[2], 2)]
    ):
        at = datetime(2024, 1, day, 12, tzinfo=UTC)
        [card] = await stack.sql(
            "insert into user_cards (user_id, template_id, title, message)"
            " values ($1, $2::text::uuid, 'शुभ', 'शुभ') returning id",
            person,
            template["id"],
        )
        await stack.sql("update user_cards set created_at = $2 where id = $1", card["id"], at)
        await stack.sql(
            "update template_usage set created_at = $2 where user_id = $1"
            " and created_at > now() - interval '1 hour'",
            person,
            at,
        )
        if n in {0, 3}:
            await stack.sql(
                "insert into card_shares (card_id, token_hash, created_at, view_count)"
                " values ($1::uuid, sha256(uuid_send($1)), $2, $3)",
                card["id"],
                at,
                int(n == 0),
            )
    await _pay(stack, ids[0])


async def _pay(stack: Stack, payer: UUID) -> None:
    for amount, kind, currency, day in (
        (19900, "charge", "INR", 3),
        (-9900, "refund", "INR", 4),
        (500, "charge", "USD", 3),
    ):
        await stack.sql(
            "insert into payments (user_id, provider, provider_event_id, kind, amount_minor,"
            " currency, occurred_at) values ($1, 'test', $2, $3, $4, $5, $6)",
            payer,
            uuid4().hex,
            kind,
            amount,
            currency,
            datetime(2024, 1, day, 12, tzinfo=UTC),
        )


def analytics(person: Person, first: date = FIRST, last: date = LAST) -> Row:
    answer = person.api.get("/admin/analytics", params={"from": str(first), "to": str(last)})
    assert answer.status_code == 200, answer.text
    body: Row = answer.json()
    return body


def test_figures_add_up(admin: Person) -> None:
    found = analytics(admin)
    assert found["totals"]["registrations"] == 6
    assert found["totals"]["cards"] == 6
    assert found["totals"]["shares"] == 2
    assert found["totals"]["revenue"] == {"INR": 10000, "USD": 500}
    by_day = {day["day"]: day for day in found["days"]}
    assert len(by_day) == 14
    assert [by_day[f"2024-01-0{n}"]["cards"] for n in (1, 2, 3, 9)] == [2, 2, 0, 2]
    assert [by_day[f"2024-01-0{n}"]["daily_active"] for n in (1, 2, 3)] == [2, 2, 0]
    assert by_day["2024-01-03"]["weekly_active"] == 3
    assert by_day["2024-01-14"]["weekly_active"] == 2
    assert by_day["2024-01-14"]["monthly_active"] == 3
    assert by_day["2024-01-03"]["revenue"] == {"INR": 19900, "USD": 500}


def test_the_funnel_and_who_stays(admin: Person) -> None:
    found = analytics(admin)
    assert found["funnel"] == {
        "registered": 6,
        "made_card": 3,
        "shared": 2,
        "share_opened": 1,
        "premium": 1,
    }
    cohorts = {cohort["week"]: cohort for cohort in found["retention"]}
    assert len(cohorts) == 12
    # The first of January 2024 is a Monday.
    assert cohorts["2024-01-01"] == {"week": "2024-01-01", "registered": 6, "active": [3, 2]}
    assert cohorts["2023-12-25"] == {"week": "2023-12-25", "registered": 0, "active": [0, 0, 0]}


async def test_popular_is_what_the_hourly_figures_say(stack: Stack, admin: Person) -> None:
    for day in (1, 2, 9):
        await stack.sql("select private.aggregate_analytics($1)", date(2024, 1, day))
    found = analytics(admin, FIRST, date(2024, 1, 13))
    assert found["popular_festivals"][0]["slug"] == "diwali"
    assert found["popular_festivals"][0]["cards"] == 6


async def test_finished_days_are_kept_for_a_day_under_the_promised_key_today_is_not(
    home: Home, admin: Person
) -> None:
    today = datetime.now(UTC).date()
    analytics(admin, today - timedelta(days=1), today)
    analytics(admin)
    async with Redis.from_url(f"redis://127.0.0.1:{home.ports().valkey}/0") as redis:
        finished = await redis.ttl("analytics:daily:2024-01-01")
        present = await redis.ttl(f"analytics:daily:{today}")
    assert 86_000 < finished <= 86_400
    assert 0 < present <= 60


@pytest.mark.parametrize(
    ("first", "last"),
    [(LAST, FIRST), (date(2023, 1, 1), LAST), (FIRST, date(2100, 1, 1))],
)
def test_a_period_is_in_order_in_the_past_and_a_year_at_most(
    admin: Person, first: date, last: date
) -> None:
    wish = {"from": str(first), "to": str(last)}
    assert admin.api.get("/admin/analytics", params=wish).status_code == 422
    asked = admin.api.post("/admin/reports", json={"kind": "usage", **wish})
    assert asked.status_code == 422


async def test_nobody_else_reads_figures_or_reports(
    stack: Stack, owner: Person, admin: Person
) -> None:
    analytics(admin)
    moderator = await with_role(stack, "moderator")
    report = asked(admin, "usage", "csv")
    for person in (owner, moderator):
        for answer in (
            person.api.get("/admin/analytics", params={"from": "2024-01-01", "to": "2024-01-14"}),
            person.api.get("/admin/reports"),
            person.api.get("/admin/reports", params={"kind": "users"}),
            person.api.get(f"/admin/reports/{report['id']}"),
            person.api.get(f"/admin/reports/{report['id']}/file"),
            person.api.delete(f"/admin/reports/{report['id']}"),
            person.api.post("/admin/reports", json={"kind": "usage", **PERIOD}),
        ):
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    for call in (
        "private.day_figures('2024-01-01') is null",
        "private.conversion_funnel('2024-01-01', '2024-01-02') is null",
        "not exists (select from private.retention('2024-01-14', 2))",
        "not exists (select from private.popular('2024-01-01', '2024-01-14', 'templates.used', 9))",
        "not exists (select from private.report_users('2024-01-01', '2024-01-14', 9))",
        "not exists (select from private.report_templates('2024-01-01', '2024-01-14', 9))",
        "not exists (select from private.report_revenue('2024-01-01', '2024-01-14'))",
    ):
        claims = json.dumps({"sub": str(owner.id)})
        rows = await stack.sql(
            f"select {call} as refused from set_config('request.jwt.claims', $1, true)",  # noqa: S608 - constants
            claims,
        )
        assert rows[0]["refused"], call


PERIOD = {"from": str(FIRST), "to": str(LAST)}


def asked(admin: Person, kind: str, form: str) -> Row:
    answer = admin.api.post("/admin/reports", json={"kind": kind, "format": form, **PERIOD})
    assert answer.status_code == 202, answer.text
    assert answer.headers["location"].endswith(answer.json()["id"])
    body: Row = answer.json()
    return body


def made(admin: Person, kind: str, form: str, **params: Any) -> httpx.Response:
    report = asked(admin, kind, form)
    job = final_job(admin, report["job_id"])
    assert job["status"] == "succeeded", job
    file = admin.api.get(f"/admin/reports/{report['id']}/file", params=params)
    assert file.status_code == 200, file.text
    finished = admin.api.get(f"/admin/reports/{report['id']}").json()
    assert finished["byte_size"] == len(file.content.removeprefix(BOM))
    return file


def table(file: httpx.Response) -> list[dict[str, str]]:
    assert file.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(file.content.removeprefix(BOM).decode(), newline="")))


def test_a_csv_file_holds_what_people_typed_and_no_formula(admin: Person) -> None:
    file = made(admin, "users", "csv", bom=True)
    assert file.content.startswith(BOM)
    assert file.headers["content-disposition"] == (
        'attachment; filename="tyohaarify-users-2024-01-01-2024-01-14.csv"'
    )
    names = {row["name"] for row in table(file)}
    assert names == {
        "'=HYPERLINK(1)",
        "'+1",
        "'-2",
        "'@sum",
        "दादी, प्रिय",
        'a "quoted" name',
    }
    assert sum(int(row["cards"]) for row in table(file)) == 6
    at_once = admin.api.get("/admin/reports", params={"kind": "users", **PERIOD})
    assert at_once.content == file.content.removeprefix(BOM)


def test_each_kind_of_report_tells_its_figures(admin: Person) -> None:
    usage = table(made(admin, "usage", "csv"))
    assert len(usage) == 14
    assert sum(int(row["cards"]) for row in usage) == 6
    revenue = {
        (row["day"], row["currency"]): row["net_minor"]
        for row in table(made(admin, "revenue", "csv"))
    }
    assert revenue == {
        ("2024-01-03", "INR"): "19900",
        ("2024-01-03", "USD"): "500",
        ("2024-01-04", "INR"): "-9900",
    }
    assert made(admin, "templates", "csv").status_code == 200


@pytest.mark.parametrize("kind", ["usage", "users", "templates", "revenue"])
def test_a_pdf_file_is_pages_with_text(admin: Person, kind: str) -> None:
    file = made(admin, kind, "pdf")
    assert file.headers["content-type"] == "application/pdf"
    document = pypdfium2.PdfDocument(file.content)
    try:
        assert document[0].get_size() == pytest.approx((595, 842), abs=1)
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    assert "1 January 2024" in text
    if kind == "users":
        assert "From registration to premium" in text
        assert "=HYPERLINK(1)" in text
    if kind == "revenue":
        assert "₹100.00" in text


def test_reports_are_listed_logged_and_removed(admin: Person) -> None:
    report = asked(admin, "usage", "csv")
    listed = admin.api.get("/admin/reports").json()["items"]
    assert listed[0]["id"] == report["id"]
    assert admin.api.delete(f"/admin/reports/{report['id']}").status_code == 204
    for answer in (
        admin.api.get(f"/admin/reports/{report['id']}"),
        admin.api.get(f"/admin/reports/{report['id']}/file"),
    ):
        assert (answer.status_code, answer.json()["code"]) == (404, "report_not_found")
    assert [entry["action"] for entry in logged(admin, report["id"])] == [
        "report.insert",
        "report.delete",
    ]
