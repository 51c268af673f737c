"""All that an author needs: the kit asks the plugin what the host will ask it."""

# ruff: noqa: D103, INP001, S101 - a test's name is its docstring, and tests assert
import tyohaarify_plugin_hello
from tyohaarify_plugin_api.testing import check_plugin


def test_the_plugin_is_sound() -> None:
    assert check_plugin(tyohaarify_plugin_hello, languages=["eo"]) == []
