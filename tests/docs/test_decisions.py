"""The decision records have one form, and the index lists each of them."""

import re
from datetime import date
from pathlib import Path

import pytest

from core.settings import ROOT

FOLDER = ROOT / "docs" / "decisions"
RECORDS = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
HEADINGS = ["Context", "Decision", "Consequences", "Alternatives considered"]


def text_of(record: Path) -> str:
    return record.read_text("utf-8")


def title_of(record: Path) -> str:
    return text_of(record).split("\n", 1)[0].removeprefix("# ")


def date_of(record: Path) -> str:
    found = re.search(r"^- \*\*Date\*\*: (\d{4}-\d\d-\d\d)", text_of(record), re.MULTILINE)
    assert found, f"{record.name} has no date."
    return found[1]


@pytest.mark.parametrize("record", RECORDS, ids=lambda path: str(path.stem))
def test_a_record_has_status_date_and_the_four_headings(record: Path) -> None:
    text = text_of(record)
    assert re.match(r"# [^\n]+\n\n- \*\*Status\*\*: (accepted|replaced by)\b", text)
    assert date.fromisoformat(date_of(record))
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == HEADINGS


def test_records_are_numbered_without_gaps() -> None:
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", record.name) for record in RECORDS)
    assert [int(record.name[:4]) for record in RECORDS] == list(range(1, len(RECORDS) + 1))


def test_the_index_lists_every_record_with_its_title_and_date() -> None:
    rows = re.findall(r"^\| \[\d{4}\]\(.*$", text_of(FOLDER / "README.md"), re.MULTILINE)
    assert rows == [
        f"| [{record.name[:4]}]({record.name}) | {title_of(record)} | {date_of(record)} |"
        for record in RECORDS
    ]
