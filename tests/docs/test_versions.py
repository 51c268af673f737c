"""Every part that carries the version of the platform carries the same one."""

import json
import re
import tomllib

import pytest

from core.settings import ROOT
from tools.route_table import openapi

CHANGELOG = (ROOT / "CHANGELOG.md").read_text("utf-8")
RELEASE = r"^## (\d+\.\d+\.\d+) - (?:unreleased|\d{4}-\d\d-\d\d)$"


def newest_release() -> str:
    found = re.search(RELEASE, CHANGELOG, re.MULTILINE)
    assert found, "CHANGELOG.md has no heading of a release."
    return found[1]


@pytest.mark.parametrize(
    "path", ["pyproject.toml", "contract/pyproject.toml", "clients/python/pyproject.toml"]
)
def test_python_distributions_have_the_version_of_the_changelog(path: str) -> None:
    project = tomllib.loads((ROOT / path).read_text("utf-8"))["project"]
    assert project["version"] == newest_release()


def test_the_npm_client_has_the_version_of_the_changelog() -> None:
    package = json.loads((ROOT / "clients/typescript/package.json").read_text("utf-8"))
    assert package["version"] == newest_release()


def test_the_private_npm_package_of_the_service_has_no_version_of_its_own() -> None:
    assert "version" not in json.loads((ROOT / "package.json").read_text("utf-8"))


def test_the_openapi_description_has_the_version_of_the_changelog() -> None:
    assert openapi()["info"]["version"] == newest_release()


def test_the_changelog_has_unreleased_changes_first_and_well_formed_headings() -> None:
    headings = re.findall(r"^## .*$", CHANGELOG, re.MULTILINE)
    assert headings[0] == "## Unreleased"
    assert [heading for heading in headings[1:] if not re.match(RELEASE, heading)] == []
