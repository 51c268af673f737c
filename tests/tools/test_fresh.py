"""What `./dev check --fresh` makes of outputs and pictures; the command itself is run by CI."""

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from typer.testing import CliRunner

from local.home import StackError
from tools import fresh
from tools.cli import app
from tools.fresh_picture import LEAST_INK, changed_share

UP = """Making .venv with Python 3.11.2 ...
Installing 112 locked Python packages, and those of npm (about a minute) ...
  functions  ready after 0.1 s
  worker     ready after 7.6 s
Ctrl-C stops everything.
"""


def test_the_parts_of_a_start_are_told_apart() -> None:
    seconds = fresh._seconds_of_parts(io.StringIO(UP))
    assert list(seconds) == ["environment", "packages", "start", "total"]


def test_a_start_that_fails_is_reported_with_its_words() -> None:
    with pytest.raises(StackError, match="error: pip failed"):
        fresh._seconds_of_parts(io.StringIO("Making .venv ...\nerror: pip failed (see above)\n"))


def test_the_clone_is_that_of_the_last_commit_with_caches_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TYOHAARIFY_HOME", "elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "file:///mirror")
    with fresh.clone() as made:
        assert (made.root / "dev").is_file()
        assert not (made.root / ".venv").exists()
        assert "TYOHAARIFY_HOME" not in made.environment
        assert made.environment["PIP_INDEX_URL"] == "file:///mirror"
        assert Path(made.environment["PIP_CACHE_DIR"]).parent.parent == made.root.parent
        folder = made.root.parent
    assert not folder.exists()


def picture(folder: Path, name: str, text: str) -> Path:
    image = Image.new("RGB", (1080, 1350), "#fdf6e3")
    ImageDraw.Draw(image).text((200, 600), text, fill="#3f2a14", font_size=40)
    image.save(folder / name)
    return folder / name


def test_words_that_change_are_seen_and_words_that_are_hidden_are_not(tmp_path: Path) -> None:
    one, other = (
        picture(tmp_path, "a.png", "grandmother"),
        picture(tmp_path, "b.png", "grandfather"),
    )
    assert changed_share(one, other) > LEAST_INK
    assert changed_share(one, picture(tmp_path, "c.png", "grandmother")) == 0


def test_newest_is_refused_without_fresh() -> None:
    done = CliRunner().invoke(app, ["check", "--newest"])
    assert done.exit_code == 1
    assert "--newest goes with --fresh" in done.stderr
