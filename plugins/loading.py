"""Find plugins and load each of them on its own: a bad one is set aside, with the reason."""

import importlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from importlib.metadata import EntryPoint, entry_points
from typing import Any, Literal

from tyohaarify_plugin_api import ENTRY_POINT_GROUP
from tyohaarify_plugin_api.checks import describe, examine

BUILTINS: Mapping[str, str] = {
    "clamav": "plugins.builtin.clamav",
    "composer": "plugins.builtin.composer",
    "jpeg": "plugins.builtin.jpeg",
    "pdf": "plugins.builtin.pdf",
    "png": "plugins.builtin.png",
    "webp": "plugins.builtin.webp",
}


@dataclass(frozen=True, slots=True)
class Plugin:
    """A plugin that was found, loaded or not."""

    name: str
    source: Literal["built-in", "entry point"]
    state: Literal["active", "quarantined", "disabled"]
    version: str = ""
    description: str = ""
    problem: str = ""
    providers: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    """By the name of the hook that registered them; empty unless active."""
    hooks: frozenset[str] | None = None
    """The names of the hooks it implements; None when they could not be read."""


def discover(allow: Collection[str] | None = None) -> list[Plugin]:
    """Load the built-in plugins, then those installed under the entry-point group, by name.

    `allow` names the installed plugins that may be loaded; None allows all. The others are not
    even imported.
    """
    taken: dict[tuple[str, str], str] = {}
    plugins: list[Plugin] = []
    for plugin in _candidates(allow):
        loaded = _without_conflicts(plugin, plugins, taken)
        plugins.append(loaded)
        for hook, providers in loaded.providers.items():
            taken.update({(hook, provider.name): loaded.name for provider in providers})
    return plugins


def _candidates(allow: Collection[str] | None) -> Iterator[Plugin]:
    for name, module in BUILTINS.items():
        yield _load(name, "built-in", partial(importlib.import_module, module))
    installed = entry_points(group=ENTRY_POINT_GROUP)
    for entry in sorted(installed, key=lambda entry: (entry.name, entry.value)):
        if allow is None or entry.name in allow:
            yield _load(entry.name, "entry point", entry.load)
        else:
            reason = "not in the list of allowed plugins"
            version = _version(entry)
            yield Plugin(entry.name, "entry point", "disabled", version=version, problem=reason)


def _version(entry: EntryPoint) -> str:
    return entry.dist.version if entry.dist else ""


def _load(
    name: str, source: Literal["built-in", "entry point"], load: Callable[[], object]
) -> Plugin:
    try:
        plugin = load()
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - a plugin may call sys.exit() when imported
        return Plugin(name, source, "quarantined", problem=f"import failed: {describe(error)}")
    found = examine(plugin)
    problems = list(found.problems)
    manifest = found.manifest
    if manifest and manifest.name != name:
        problems.append(f"its manifest is named {manifest.name!r}, its entry point {name!r}")
    version = manifest.version if manifest else ""
    description = manifest.description if manifest else ""
    return Plugin(
        name,
        source,
        "quarantined" if problems else "active",
        version,
        description,
        problem="; ".join(problems),
        providers={} if problems else found.providers,
        hooks=found.hooks,
    )


def _without_conflicts(
    plugin: Plugin, others: list[Plugin], taken: Mapping[tuple[str, str], str]
) -> Plugin:
    problems = [
        f"the name is taken by another plugin ({other.source})"
        for other in others
        if plugin.name == other.name and plugin.state == other.state == "active"
    ]
    problems += [
        f"{hook}(): the name {provider.name!r} is taken by plugin {taken[hook, provider.name]!r}"
        for hook, providers in plugin.providers.items()
        for provider in providers
        if (hook, provider.name) in taken
    ]
    if not problems:
        return plugin
    return replace(plugin, state="quarantined", problem="; ".join(problems), providers={})
