"""docs/reference.md and the code say the same."""

import re

from core.settings import ROOT

REFERENCE = (ROOT / "docs" / "reference.md").read_text()
CODE = "\n".join(
    file.read_text()
    for folder in ("api", "core", "workers")
    for file in (ROOT / folder).rglob("*.py")
)
WORKERS = "\n".join(file.read_text() for file in (ROOT / "workers").glob("*.py"))
SQL = "\n".join(file.read_text() for file in (ROOT / "supabase/migrations").glob("*.sql"))


def section(title: str) -> str:
    return REFERENCE.split(f"\n## {title}\n", 1)[1].split("\n## ", 1)[0]


def first_column(text: str) -> set[str]:
    return set(re.findall(r"^\| `([^`]+)` \|", text, flags=re.MULTILINE))


def test_every_error_code_is_documented_and_every_documented_one_exists() -> None:
    raised = re.findall(r'(?:Error|problem)\(\s*(?:\d+,\s*)?"([a-z]+(?:_[a-z]+)+|forbidden)"', CODE)
    defined = re.findall(r'(?:super\(\).__init__\(|code: str =)\s*"([a-z_]+)"', CODE)
    mapped = re.findall(r'4\d\d: "([a-z]+(?:_[a-z]+)+)"', CODE)
    returned = re.findall(r'return "([a-z]+(?:_[a-z]+)+)", ', CODE)
    stored = re.findall(r"coalesce\(error_code, '([a-z_]+)'\)", CODE)
    in_sql = re.findall(r"error_code :?= '([a-z_]+)'", SQL)
    known = {*in_sql, *raised, *defined, *mapped, *returned, *stored, "rate_limited", "bad_request"}
    assert first_column(section("Error codes")) == known


def test_every_task_is_documented_and_every_documented_one_exists() -> None:
    tasks = set(re.findall(r'@app\.task\(name="([a-z_]+)"', CODE))
    assert first_column(section("Tasks")) == tasks
    handled = re.findall(
        r'^    "([a-z]+\.[a-z_]+)":|= \{"([a-z]+\.[a-z_]+)":', WORKERS, re.MULTILINE
    )
    for name in {name for pair in handled for name in pair if name}:
        assert f"`{name}`" in section("Tasks")


def test_every_edge_function_is_documented_and_every_documented_one_exists() -> None:
    functions = {file.parent.name for file in (ROOT / "supabase/functions").glob("*/index.ts")}
    assert first_column(section("Edge functions")) == functions
