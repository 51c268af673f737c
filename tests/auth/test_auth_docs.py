"""docs/auth.md shows only code that the tests run, and names only what exists."""

import re

import pytest

from local.home import ROOT
from tests.auth.conftest import PROVIDERS

DOCUMENT = (ROOT / "docs" / "auth.md").read_text("utf-8")
SNIPPETS = re.findall(r"^```(js|python)\n(.*?)^```$", DOCUMENT, re.DOTALL | re.MULTILINE)
SUFFIXES = {"js": ".mjs", "python": ".py"}


@pytest.mark.parametrize(("language", "code"), SNIPPETS)
def test_a_snippet_is_taken_from_the_tests(language: str, code: str) -> None:
    sources = (ROOT / "tests" / "auth").glob(f"*{SUFFIXES[language]}")
    assert any(words(code) in words(source.read_text("utf-8")) for source in sources)


def words(code: str) -> str:
    """Code without its indentation."""
    return " ".join(code.split())


def test_every_provider_of_the_configuration_is_described() -> None:
    config = (ROOT / "supabase" / "config.toml").read_text("utf-8")
    assert set(re.findall(r"\[auth\.external\.(\w+)\]", config)) == set(PROVIDERS)
    for name in PROVIDERS:
        assert name in DOCUMENT.lower()
        assert f"SUPABASE_AUTH_EXTERNAL_{name.upper()}_SECRET" in config
