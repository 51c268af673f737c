"""Makes the clients' code of the API's own description: `./dev clients`.

Nothing of it is committed: clients/typescript/src/schema.ts and clients/python/tyohaarify_client.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from local.home import ROOT, StackError
from local.packages import NODE, NODE_MODULES
from tools.route_table import openapi

FOLDER = ROOT / "clients"
TYPES = Path("typescript", "src", "schema.ts")
PACKAGE = Path("python", "tyohaarify_client")


def make(folder: Path = FOLDER) -> None:
    """Writes both into ``folder``. Raises StackError when a generator fails."""
    with tempfile.TemporaryDirectory() as temporary:
        description = Path(temporary, "openapi.json")
        description.write_text(json.dumps(openapi()), "utf-8")
        _make_types(description, folder / TYPES)
        _make_package(description, folder / PACKAGE)


def _make_types(description: Path, target: Path) -> None:
    generator = NODE_MODULES / "openapi-typescript" / "bin" / "cli.js"
    target.parent.mkdir(parents=True, exist_ok=True)
    # What has a default need not be sent.
    options = ["--default-non-nullable=false", "--output", str(target)]
    _run([str(NODE), str(generator), str(description), *options])


def _make_package(description: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    config = FOLDER / "python" / "generator.yml"
    program = [sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"]
    program += ["--fail-on-warning", "--overwrite", "--config", str(config)]
    _run([*program, "--path", str(description), "--output-path", str(target)])
    (target / "py.typed").touch()


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise StackError(f"a client could not be made:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    make()
