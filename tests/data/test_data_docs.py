"""docs/data.md, docs/security.md and docs/jobs.md say what is there."""

import re

import pytest

from local.home import ROOT
from tests.support import Stack

DATA = (ROOT / "docs" / "data.md").read_text()
SECURITY = (ROOT / "docs" / "security.md").read_text()
JOBS = (ROOT / "docs" / "jobs.md").read_text()
# The tables of the design the platform began with.
SEED = {
    "users": "id email username hashed_password first_name last_name profile_image_url is_active"
    " is_verified is_premium created_at updated_at last_login subscription_expires_at",
    "user_sessions": "id user_id access_token refresh_token expires_at created_at ip_address"
    " user_agent",
    "festivals": "id name slug description category country date_start date_end is_active"
    " default_message created_by created_at updated_at",
    "festival_images": "id festival_id image_url alt_text is_primary sort_order uploaded_by"
    " created_at",
    "template_categories": "id name slug description icon sort_order is_active",
    "templates": "id name slug description category_id template_code template_config"
    " preview_image_url is_public is_featured is_premium created_by created_at updated_at"
    " view_count usage_count like_count version parent_template_id",
    "template_reviews": "id template_id user_id rating review_text created_at updated_at",
    "template_likes": "id template_id user_id created_at",
    "template_usage": "id template_id user_id festival_id ip_address user_agent created_at",
    "user_cards": "id user_id template_id festival_id title message sender_name custom_image_url"
    " generated_html generated_image_url is_public share_token created_at updated_at",
    "user_collections": "id user_id name description is_public created_at updated_at",
    "collection_items": "id collection_id template_id added_at",
}
NAMES = """
  select format('%s.%s.%s', table_schema, table_name, column_name) as name
  from information_schema.columns
  union select format('%s.%s', table_schema, table_name) from information_schema.tables
  union select format('%s.%s', routine_schema, routine_name) from information_schema.routines
"""


def section(table: str) -> str:
    return DATA.split(f"\n## {table} → ", 1)[1].split("\n## ", 1)[0]


def same(table: str) -> list[str]:
    return re.findall(r"`(\w+)`", section(table).partition("Same: ")[2].partition("\n\n")[0])


def elsewhere(table: str) -> list[str]:
    return re.findall(r"^\| `(\w+)` \| \S", section(table), flags=re.MULTILINE)


def test_the_page_has_the_tables_of_the_design_and_no_others() -> None:
    assert re.findall(r"^## (\w+) → ", DATA, flags=re.MULTILINE) == list(SEED)


@pytest.mark.parametrize("table", SEED)
def test_each_column_of_the_design_is_named_once(table: str) -> None:
    assert sorted(same(table) + elsewhere(table)) == sorted(SEED[table].split())


async def test_what_the_page_names_exists(stack: Stack) -> None:
    there = {row["name"] for row in await stack.sql(NAMES)}
    named = set(re.findall(r"`((?:public|auth)\.[a-z_.]+)`", DATA))
    for table in SEED:
        home = section(table).partition("`")[2].partition("`")[0]
        named |= {home, *(f"{home}.{column}" for column in same(table))}
    assert named - there == set()


@pytest.mark.parametrize(
    ("page", "numbers"),
    [
        (SECURITY, [f"S{number}" for number in range(1, 33)]),
        (JOBS, ["R1", "R2", "R3", "R6", "R7", "R8"]),
    ],
)
def test_each_row_of_promises_names_tests_that_exist(page: str, numbers: list[str]) -> None:
    rows = re.findall(r"^\| ([SR]\d+) \| .+ \| (.+) \|$", page, flags=re.MULTILINE)
    assert [number for number, _ in rows] == numbers
    for number, cell in rows:
        tests = re.findall(r"`(\w+)::(\w+)`", cell)
        assert tests, number
        for module, name in tests:
            [path] = (ROOT / "tests").rglob(f"{module}.py")
            assert f"def {name}(" in path.read_text(), f"{number}: {module}::{name}"
