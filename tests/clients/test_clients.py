"""The generated clients, as their quick-start pages show them, against the running stack."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from local.home import ROOT
from local.packages import NODE, NODE_MODULES
from tests.support import Person, Stack, eventually
from tools import clients

PYTHON = ROOT / "clients/python/examples/quickstart.py"
TYPESCRIPT = ROOT / "clients/typescript/examples/quickstart.ts"
OF_README = TYPESCRIPT.with_name("readme.ts")
GALLERIES = (PYTHON.with_name("gallery.py"), TYPESCRIPT.with_name("gallery.ts"))


@pytest.fixture(scope="module", autouse=True)
def made() -> None:
    clients.make()


def run(*command: str | Path, **environment: str) -> str:
    done = subprocess.run(  # noqa: S603  fixed programs
        [str(word) for word in command],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def settings(stack: Stack, person: Person) -> Mapping[str, str]:
    return {"TYOHAARIFY_URL": stack.api_url, "EMAIL": person.email, "PASSWORD": person.password}


def test_the_typescript_client_and_its_examples_are_typed() -> None:
    run(NODE, NODE_MODULES / "typescript/bin/tsc", "--project", "clients/typescript/examples")


@pytest.mark.parametrize("example", [PYTHON, GALLERIES[0]], ids=lambda path: str(path.stem))
def test_the_python_client_and_its_examples_are_typed(example: Path) -> None:
    options = ("--strict", "--config-file", os.devnull, "--follow-imports", "silent")
    run(sys.executable, "-m", "mypy", *options, example, MYPYPATH=str(ROOT / "clients/python"))


def test_a_card_is_made_and_shared_in_typescript(stack: Stack, owner: Person) -> None:
    told = json.loads(run(NODE, TYPESCRIPT, **settings(stack, owner)))
    assert told["message"] == "शुभ दीपावली, दादी!"
    assert told["link"].startswith("http")


def test_the_readme_shares_a_card_with_supabase_js_and_the_api(stack: Stack, owner: Person) -> None:
    supabase = {"SUPABASE_URL": stack.supabase_url, "SUPABASE_KEY": stack.publishable_key}
    *changes, link = run(NODE, OF_README, **supabase, **settings(stack, owner)).splitlines()
    assert changes[-1] == "succeeded 100"
    page = httpx.get(link, timeout=30)
    assert page.status_code == 200
    assert "शुभ दीपावली, दादी!" in page.text


def test_a_card_is_made_and_shared_in_python(stack: Stack, owner: Person) -> None:
    client = str(ROOT / "clients/python")
    told = json.loads(run(sys.executable, PYTHON, PYTHONPATH=client, **settings(stack, owner)))
    assert told["message"] == "शुभ दीपावली, दादी!"
    assert told["link"].startswith("http")


@pytest.mark.parametrize("example", GALLERIES, ids=lambda path: str(path.name))
def test_what_was_not_asked_for_is_missed_by_no_client(
    stack: Stack, owner: Person, example: Path
) -> None:
    looked_at = stack.template("diwali-rangoli")["id"]
    assert stack.api().post(f"/templates/{looked_at}/views").status_code == 204
    eventually(lambda: stack.api().get("/templates/trending", params={"days": 9}).json()["items"])
    program = NODE if example.suffix == ".ts" else sys.executable
    client = str(ROOT / "clients/python")
    told = json.loads(run(program, example, PYTHONPATH=client, **settings(stack, owner)))
    for name, fields in {
        "newest": {"id", "name", "preview_image_url"},
        "trending": {"id", "name", "score"},
        "found": {"id", "slug"},
    }.items():
        assert told[name], name
        assert all(set(item) == fields for item in told[name])


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("README.md", OF_README),
        ("docs/quickstart-typescript.md", TYPESCRIPT),
        ("docs/quickstart-python.md", PYTHON),
    ],
)
def test_the_page_shows_the_very_program_that_runs_here(page: str, code: Path) -> None:
    assert f"\n{code.read_text().strip()}\n```\n" in (ROOT / page).read_text()


def test_the_python_client_can_be_installed(tmp_path: Path) -> None:
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--target", tmp_path)
    run(sys.executable, "-m", "pip", "install", *options, ROOT / "clients/python")
    program = "import tyohaarify_client, sys; sys.stdout.write(tyohaarify_client.__file__)"
    assert run(sys.executable, "-c", program, PYTHONPATH=str(tmp_path)).startswith(str(tmp_path))
