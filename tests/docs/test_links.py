"""Links between the documents of the repository lead somewhere."""

import re
from pathlib import Path

import pytest

from core.settings import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_CODE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_NAMED_IN_CODE = re.compile(r"docs/decisions/\d{4}-[a-z0-9-]+\.md")


def links_in(document: Path) -> list[str]:
    return _LINK.findall(_CODE.sub("", document.read_text("utf-8")))


def anchors_of(document: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", _CODE.sub("", document.read_text("utf-8")), re.MULTILINE)
    # As GitHub does: lower case, no punctuation, blanks as hyphens.
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT).as_posix())
)
def test_every_link_to_a_file_or_heading_resolves(document: Path) -> None:
    broken = []
    for link in links_in(document):
        if "://" in link or link.startswith("mailto:"):
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / path).resolve() if path else document
        if not target.exists() or (anchor and anchor not in anchors_of(target)):
            broken.append(link)
    assert broken == []


def test_decisions_named_in_code_exist() -> None:
    files = [
        file
        for folder in ("api", "core", "local", "plugins", "tools", "workers")
        for file in (ROOT / folder).rglob("*.py")
    ]
    named = {name for file in files for name in _NAMED_IN_CODE.findall(file.read_text("utf-8"))}
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []


def test_the_readme_leads_to_every_page() -> None:
    linked = {link.partition("#")[0] for link in links_in(ROOT / "README.md")}
    pages = {f"docs/{page.name}" for page in (ROOT / "docs").glob("*.md")}
    assert sorted(pages - linked) == []
