"""Says which files and functions have grown too long to be read at once."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from local.home import ROOT

LONGEST_FILE, LONGEST_FUNCTION = 300, 40
SUFFIXES = {".py", ".mjs", ".ts", ".js", ".sh"}
GENERATED = Path("supabase/types")


def main() -> int:
    """Print every finding; exit status 1 when there is one."""
    findings = [finding for path in _sources() for finding in check(path)]
    print(*findings, sep="\n", end="\n" if findings else "")
    return 1 if findings else 0


def check(path: Path) -> Iterator[str]:
    """One line for a file of more than 300 lines and for each function of more than 40."""
    text = (ROOT / path).read_text()
    count = len(text.splitlines())
    if count > LONGEST_FILE:
        yield f"{path}: {count} lines, at most {LONGEST_FILE}"
    if path.suffix == ".py":
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                if length > LONGEST_FUNCTION:
                    yield (
                        f"{path}:{node.lineno}: {node.name} has {length} lines,"
                        f" at most {LONGEST_FUNCTION}"
                    )


def _sources() -> list[Path]:
    # New files count too; ignored ones do not.
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    paths = map(Path, listed.stdout.splitlines())
    written = (path for path in paths if path.suffix in SUFFIXES and GENERATED not in path.parents)
    return sorted(path for path in written if (ROOT / path).is_file())


if __name__ == "__main__":
    sys.exit(main())
