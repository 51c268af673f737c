"""The rules of the contract: what is wrong with a plugin, and with a provider's answer."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import pluggy
from pydantic import ValidationError

from tyohaarify_plugin_api.hooks import API_VERSION, PROJECT_NAME, Hooks
from tyohaarify_plugin_api.models import Manifest
from tyohaarify_plugin_api.providers import PROVIDER_KINDS, ProviderKind

_MAX_LINE = 300


@dataclass(frozen=True, slots=True)
class Examination:
    """What a plugin declares. It may be used when `problems` is empty."""

    manifest: Manifest | None
    providers: Mapping[str, tuple[Any, ...]]
    """By the name of the hook that registered them."""
    problems: tuple[str, ...]
    hooks: frozenset[str] | None = None
    """The names of the hooks it implements; None when they could not be read."""


def describe(error: BaseException) -> str:
    """An exception as one line of at most 300 characters: "ValueError: no key"."""
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}"[:_MAX_LINE].rstrip(": ")


def examine(plugin: object) -> Examination:
    """Read a plugin's hooks, manifest and providers. Nothing it raises gets out."""
    if inspect.isclass(plugin):
        return Examination(None, {}, ("the plugin is a class; give an instance of it",))
    problems: list[str] = []
    hooks = _find_hooks(plugin, problems)
    names = None if problems else frozenset(hooks)
    manifest = _read_manifest(hooks, problems)
    providers = {
        kind.hook: _collect(kind, hooks[kind.hook], problems)
        for kind in PROVIDER_KINDS
        if kind.hook in hooks
    }
    return Examination(manifest, providers, tuple(problems), names)


def answer_problem(
    kind: ProviderKind[Any, Any], provider: Any, request: Any, answer: object
) -> str | None:
    """How a provider's answer breaks the contract, or None."""
    if not isinstance(answer, kind.response):
        return f"{kind.method}() gave {type(answer).__name__}, not {kind.response.__name__}"
    try:
        valid = kind.response.model_validate(answer)
    except ValidationError as error:
        fields = ", ".join(".".join(map(str, entry["loc"])) for entry in error.errors())
        return f"{kind.method}() gave an invalid {kind.response.__name__}: {fields}"
    return kind.mismatch(provider, request, valid)


def _find_hooks(plugin: object, problems: list[str]) -> dict[str, Callable[[], object]]:
    # A manager per plugin: a plugin that fails half-way through registering leaves no trace.
    manager = pluggy.PluginManager(PROJECT_NAME)
    manager.add_hookspecs(Hooks)
    known = sorted(vars(manager.hook))
    try:
        manager.register(plugin)
        found = _implementations(manager, plugin, known, problems)
        unmarked = [name for name in known if name not in found and hasattr(plugin, name)]
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - a plugin's sys.exit() must not end the host
        problems.append(describe(error))
        return {}
    problems.extend(f"{name}() lacks the @hookimpl mark" for name in unmarked)
    return found


def _implementations(
    manager: pluggy.PluginManager, plugin: object, known: list[str], problems: list[str]
) -> dict[str, Callable[[], object]]:
    found: dict[str, Callable[[], object]] = {}
    for caller in manager.get_hookcallers(plugin) or ():
        if not caller.has_spec():
            near = get_close_matches(caller.name, known, n=1)
            hint = f"did you mean {near[0]}()?" if near else f"there are: {', '.join(known)}"
            problems.append(f"there is no hook {caller.name}(); {hint}")
        for implementation in caller.get_hookimpls():
            if implementation.wrapper or implementation.hookwrapper:
                problems.append(f"{caller.name}() is a wrapper; implement it plainly")
            found[caller.name] = implementation.function
    return found


def _call_hook(
    name: str, hooks: Mapping[str, Callable[[], object]], problems: list[str]
) -> tuple[object] | None:
    try:
        return (hooks[name](),)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - a plugin's sys.exit() must not end the host
        problems.append(f"{name}() failed: {describe(error)}")
        return None


def _read_manifest(
    hooks: Mapping[str, Callable[[], object]], problems: list[str]
) -> Manifest | None:
    if "manifest" not in hooks:
        problems.append("there is no manifest() hook; it is required")
        return None
    answer = _call_hook("manifest", hooks, problems)
    if answer is None:
        return None
    if not isinstance(answer[0], Manifest):
        problems.append(f"manifest() gave a {type(answer[0]).__name__}, not a Manifest")
        return None
    try:
        manifest = Manifest.model_validate(answer[0])
    except ValidationError as error:
        problems.append(f"manifest() is not valid: {describe(error)}")
        return None
    if manifest.api_version != API_VERSION:
        problems.append(
            f"it was written for contract {manifest.api_version}, this host has {API_VERSION}"
        )
    return manifest


def _collect(
    kind: ProviderKind[Any, Any], hook: Callable[[], object], problems: list[str]
) -> tuple[Any, ...]:
    answer = _call_hook(kind.hook, {kind.hook: hook}, problems)
    if answer is None:
        return ()
    if not isinstance(answer[0], list | tuple):
        problems.append(f"{kind.hook}() gave a {type(answer[0]).__name__}, not a list")
        return ()
    providers = tuple(answer[0])
    names: list[object] = []
    for provider in providers:
        try:
            problem = _provider_problem(kind, provider)
            names.append(getattr(provider, "name", None))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - an attribute may be a property that raises
            problem = describe(error)
        if problem:
            problems.append(f"{kind.hook}(): {problem}")
    twice = sorted({str(name) for name in names if names.count(name) > 1})
    problems.extend(f"{kind.hook}() gave two providers named {name!r}" for name in twice)
    return providers


def _provider_problem(kind: ProviderKind[Any, Any], provider: object) -> str | None:
    label = type(provider).__name__
    if inspect.isclass(provider):
        return f"{provider.__name__} is a class; give an instance of it"
    wanted = [*kind.attributes, kind.method]
    missing = [name for name in wanted if not hasattr(provider, name)]
    if missing or not isinstance(provider, kind.protocol):
        return f"{label} is not {_a(kind.noun)}; it lacks {', '.join(missing)}"
    for name, pattern in kind.attributes.items():
        value = getattr(provider, name)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            return f"{label}.{name} is {value!r}, which does not match {pattern.pattern}"
    return _method_problem(label, kind.method, getattr(provider, kind.method))


def _method_problem(label: str, name: str, method: object) -> str | None:
    if not callable(method):
        return f"{label}.{name} is not a method"
    try:
        inspect.signature(method).bind(object())
    except TypeError:
        return f"{label}.{name} must take exactly one argument, the request"
    except ValueError:  # a C function has no signature to read
        return None
    return None


def _a(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
