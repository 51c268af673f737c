"""docs/plugins.md, held against the contract in both directions."""

import re
from pathlib import Path
from types import ModuleType

import pytest
import tyohaarify_plugin_api as api
from pydantic import BaseModel
from tyohaarify_plugin_api.hooks import Hooks
from tyohaarify_plugin_api.testing import check_plugin

from plugins.builtin.composer.catalogue import LANGUAGES

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/plugins.md").read_text(encoding="utf-8")
MODELS = {
    name: model
    for name in api.__all__
    if isinstance(model := getattr(api, name), type) and issubclass(model, BaseModel)
}


def test_every_hook_has_a_section_and_every_section_a_hook() -> None:
    hooks = {name for name in vars(Hooks) if not name.startswith("_")}
    assert set(re.findall(r"^### `(\w+)`$", PAGE, re.MULTILINE)) == hooks


def test_every_model_has_a_table() -> None:
    assert set(re.findall(r"^\| `(\w+)` \| \|$", PAGE, re.MULTILINE)) == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_a_models_table_has_exactly_its_fields(name: str) -> None:
    table = PAGE.split(f"| `{name}` | |\n|---|---|\n")[1].split("\n\n")[0]
    assert re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE) == list(MODELS[name].model_fields)


def test_the_code_on_the_page_runs_as_it_stands() -> None:
    plugin_code, check_code = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    plugin = ModuleType("hello")
    exec(plugin_code, vars(plugin))  # noqa: S102 - our own page
    exec(check_code, {"plugin": plugin})  # noqa: S102 - our own page
    assert check_plugin(plugin, languages=["eo"]) == []


def test_the_page_names_what_is_there() -> None:
    (entry,) = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert entry in (ROOT / "examples/plugin-hello/pyproject.toml").read_text()
    for word in re.findall(r"`((?:register_|[A-Z])\w+)`", PAGE):
        assert hasattr(api, word) or hasattr(Hooks, word), word


def test_the_page_lists_the_composers_languages() -> None:
    table = PAGE.split("| language | lines of its own for |")[1].split("\n\n")[0]
    assert tuple(sorted(re.findall(r"`([\w-]+)`", table))) == LANGUAGES


def test_public_names_are_sorted_and_there() -> None:
    constants = [name for name in api.__all__ if name.isupper()]
    types = [name for name in api.__all__ if name[0].isupper() and not name.isupper()]
    functions = [name for name in api.__all__ if name.islower()]
    assert [*sorted(constants), *sorted(types), *sorted(functions)] == api.__all__
    assert all(hasattr(api, name) for name in api.__all__)
