"""The Postman collection, sent by newman as one user's visit to the running stack."""

import json
import subprocess
from pathlib import Path

from local.home import ROOT
from local.packages import NODE, NODE_MODULES
from tests.support import Stack
from tools.postman import FILE, collection
from tools.route_table import openapi


def test_every_operation_is_in_the_collection_once() -> None:
    described = [one["summary"] for item in openapi()["paths"].values() for one in item.values()]
    sent = [item["name"] for folder in collection()["item"] for item in folder["item"]]
    assert sorted(sent) == sorted(described)


def test_the_whole_visit_goes_as_documented(stack: Stack, unlimited: str, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    program: list[str | Path] = [
        NODE,
        NODE_MODULES / "newman/bin/newman.js",
        "run",
        FILE,
        "--reporters",
        "json",
    ]
    program += ["--env-var", f"baseUrl={unlimited}", "--env-var", f"mailUrl={stack.mail_url}"]
    program += ["--working-dir", ROOT / "docs/images", "--reporter-json-export", report]
    done = subprocess.run(  # noqa: S603  fixed program
        program, capture_output=True, text=True, check=False, timeout=180
    )
    assert report.exists(), done.stdout + done.stderr
    run = json.loads(report.read_text())["run"]
    failures = [
        f"{one['source'].get('name')}: {one['error']['message']}" for one in run["failures"]
    ]
    assert failures == []
    assert run["stats"]["assertions"]["total"] >= run["stats"]["items"]["total"]
    assert done.returncode == 0
