"""supabase/seed.sql: in step with its sources, true to the calendar, and safe to run twice."""

import json
from typing import Any

import asyncpg
import pytest

from tests.seed.easel import SEEDS, SLUGS, Template
from tests.support import Stack
from tools import build_seed

FESTIVALS: list[dict[str, Any]] = json.loads((SEEDS / "festivals.json").read_text())
CATEGORIES: list[dict[str, Any]] = json.loads((SEEDS / "categories.json").read_text())
TRANSLATIONS: dict[str, Any] = json.loads((SEEDS / "translations.json").read_text())
ALIASES: dict[str, list[str]] = json.loads((SEEDS / "aliases.json").read_text())
LANGUAGES = {"bn", "gu", "hi", "kn", "ml", "mr", "pa", "ta", "te", "ur"}


def test_the_file_is_what_its_sources_make() -> None:
    assert build_seed.FILE.read_text() == build_seed.seed()


def test_a_stale_file_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    stale = tmp_path / "seed.sql"
    stale.write_text("-- yesterday's")
    monkeypatch.setattr(build_seed, "FILE", stale)
    monkeypatch.setattr("sys.argv", ["build_seed", "--check"])

    with pytest.raises(SystemExit, match="out of date"):
        build_seed.main()


def test_it_can_be_written_and_then_passes_its_own_check(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setattr(build_seed, "FILE", tmp_path / "seed.sql")
    for arguments in (["build_seed"], ["build_seed", "--check"]):
        monkeypatch.setattr("sys.argv", arguments)
        build_seed.main()

    assert (tmp_path / "seed.sql").read_text() == build_seed.seed()


def test_every_template_belongs_to_a_festival_and_a_category_there_are() -> None:
    festivals = {festival["slug"] for festival in FESTIVALS}
    categories = {category["slug"] for category in CATEGORIES}

    for slug in SLUGS:
        assert Template(slug).source["festival"] in festivals
        assert Template(slug).source["category"] in categories


@pytest.mark.parametrize("festival", FESTIVALS, ids=lambda festival: festival["slug"])
def test_a_festival_has_a_name_in_each_of_the_ten_languages(festival: dict[str, Any]) -> None:
    translations = TRANSLATIONS[festival["slug"]]
    assert set(translations) == LANGUAGES
    assert all(texts["name"].strip() for texts in translations.values())
    assert ALIASES[festival["slug"]]


@pytest.mark.parametrize("festival", FESTIVALS, ids=lambda festival: festival["slug"])
def test_a_festival_is_complete(festival: dict[str, Any]) -> None:
    assert festival["description"].count(".") >= 2
    assert 20 <= len(festival["default_message"]) <= 200
    assert not {"date_start", "date_end"} & set(festival), "the occurrences say when"
    assert festival["is_moon_sighted"] == (festival["category"] == "islamic")
    country = festival["country"]
    assert all(region.startswith(f"{country}-") for region in festival["regions"])


def test_there_are_35_festivals_of_many_traditions() -> None:
    assert len({festival["slug"] for festival in FESTIVALS}) == 35
    assert {festival["category"] for festival in FESTIVALS} >= {
        "buddhist",
        "christian",
        "hindu",
        "islamic",
        "jain",
        "sikh",
    }


async def test_running_the_seed_again_changes_no_row(stack: Stack) -> None:
    connection = await asyncpg.connect(stack.db_url)
    # By this transaction: others write meanwhile.
    changed = (
        "select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)"
        " from pg_stat_xact_user_tables where relname ~ '^(template_versions|outbox)'"
    )
    try:
        await connection.execute(build_seed.seed())
        transaction = connection.transaction()
        await transaction.start()
        await connection.execute(build_seed.seed())
        assert await connection.fetchval(changed) == 0
        # What the figure is worth: it sees a change.
        await connection.execute(
            "update public.templates set description = 'x' where slug = $1", SLUGS[0]
        )
        assert await connection.fetchval(changed) > 0
        await transaction.rollback()
        approved = await connection.fetchval(
            "select count(*) from public.templates where created_by is null and is_public"
            " and moderation_status = 'approved' and festival_id is not null"
            " and category_id is not null"
        )
        assert approved >= len(SLUGS)
    finally:
        await connection.close()
