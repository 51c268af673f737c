"""The example plugin, installed as its users would install it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
USE_IT = """
import asyncio
from plugins.host import PluginHost
from tyohaarify_plugin_api import FestivalInfo, MessageRequest
from tyohaarify_plugin_api.testing import sample_export_requests

async def main():
    host = PluginHost.load()
    festival = FestivalInfo(slug="diwali", name="Divalo")
    for language in ("eo", "hi"):
        answer = await host.write_message(MessageRequest(festival=festival, language=language))
        print(answer.language_used, answer.source)
    card = next(sample_export_requests())
    answer = await host.export("html", card)
    print(answer.media_type, answer.content == card.html.encode())
    for one in host.report():
        print(one.name, one.version, one.state)

asyncio.run(main())
"""


def run(*command: str, cwd: Path = ROOT, **variables: str) -> str:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **variables}
    done = subprocess.run(  # noqa: S603 - our own commands
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the example, so that building it leaves nothing in the tree."""
    return Path(
        shutil.copytree(
            ROOT / "examples/plugin-hello", tmp_path_factory.mktemp("source") / "plugin-hello"
        )
    )


@pytest.fixture(scope="module")
def site(source: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder the example was installed into with pip, without reaching for an index."""
    site = str(tmp_path_factory.mktemp("site"))
    run(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--no-index", "--no-deps"),
        *("--no-build-isolation", "--disable-pip-version-check", "--target", site, str(source)),
    )
    return site


def test_the_installed_example_is_found_by_its_entry_point_and_answers(site: str) -> None:
    path = os.pathsep.join((str(ROOT), site))
    assert run(sys.executable, "-c", USE_IT, PYTHONPATH=path).splitlines() == [
        "eo esperanto",
        "hi composer",
        "text/html True",
        "clamav 1.0.0 active",
        "composer 1.0.0 active",
        "jpeg 1.0.0 active",
        "pdf 1.0.0 active",
        "png 1.0.0 active",
        "webp 1.0.0 active",
        "hello 1.0.0 active",
    ]


def test_the_examples_own_test_passes(source: Path, site: str) -> None:
    said = run(sys.executable, "-m", "pytest", "-q", cwd=source, PYTHONPATH=site)
    assert "1 passed" in said
