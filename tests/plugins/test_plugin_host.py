"""The host: whatever a plugin does, the host starts, says which one it was, and still answers."""

import asyncio
import sys
import textwrap
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs
from tyohaarify_plugin_api import (
    DeclinedError,
    FestivalInfo,
    MessageRequest,
    MessageResponse,
    NoProviderError,
)
from tyohaarify_plugin_api.testing import plain_png, sample_export_requests

from plugins.host import PluginHost, PluginReport
from plugins.loading import Plugin

SECRET = "a-name-nobody-else-may-read"
REQUEST = MessageRequest(
    festival=FestivalInfo(slug="diwali", name="Diwali"), recipient_name=SECRET, max_length=200
)
HEAD = """
import asyncio, sys
from tyohaarify_plugin_api import *

@hookimpl
def manifest():
    return Manifest(name={name!r}, version="2.1", description="A test.", api_version=1)

class Writer:
    name = "writer-{name}"
    async def write(self, request):
        return MessageResponse(text="from {name}", language_used="en", source="{name}")

class Export:
    name, format, media_type, extension = "exp-{name}", "png", "image/png", "png"
    def export(self, request):
        return ExportResponse(content=b"x", media_type="image/png", width=1, height=1)
"""
REGISTER = """
@hookimpl
def register_message_writers():
    return [Writer()]
"""
MANIFEST = """
@hookimpl
def manifest():
    return Manifest(name={name!r}, version="1", description="d", api_version={api_version})
"""

Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a plugin where importlib.metadata finds it, as an installed distribution."""
    monkeypatch.syspath_prepend(str(tmp_path))
    modules: list[str] = []

    def put(name: str, source: str = REGISTER, *, head: str = HEAD, target: str = "") -> None:
        module = f"installed_{name}_{len(modules)}"
        modules.append(module)
        code = head.format(name=name) + textwrap.dedent(source)
        (tmp_path / f"{module}.py").write_text(code)
        info = tmp_path / f"{module}-2.1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 2.1\n")
        (info / "entry_points.txt").write_text(f"[tyohaarify.plugins]\n{name} = {module}{target}\n")

    yield put
    for module in modules:
        sys.modules.pop(module, None)


def reports(host: PluginHost) -> dict[str, PluginReport]:
    return {report.name: report for report in host.report()}


async def test_the_built_in_plugins_are_active_and_answer() -> None:
    host = PluginHost.load(allow=())
    assert {name: report.state for name, report in reports(host).items()} == {
        "composer": "active",
        "png": "active",
    }
    assert host.formats == ["png"]
    assert (await host.write_message(REQUEST)).source == "composer"
    card = next(sample_export_requests())
    assert (await host.export("png", card)).content.startswith(b"\x89PNG")
    host.close()


async def test_an_installed_plugin_is_asked_before_the_built_in_one(install: Install) -> None:
    install("alpha")
    host = PluginHost.load()
    assert (await host.write_message(REQUEST)).text == "from alpha"
    report = reports(host)["alpha"]
    assert (report.version, report.source, report.state) == ("2.1", "entry point", "active")
    (health,) = report.providers
    assert (health.kind, health.name, health.state) == ("message writer", "writer-alpha", "closed")
    assert (health.calls, health.failures) == (1, 0)
    assert health.seconds > 0


async def test_only_allowed_plugins_are_imported(install: Install) -> None:
    install("alpha", "raise RuntimeError('must not be imported')")
    install("beta")
    host = PluginHost.load(allow={"beta"})
    assert reports(host)["alpha"].state == "disabled"
    assert "not in the list" in reports(host)["alpha"].problem
    assert (await host.write_message(REQUEST)).text == "from beta"


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("raise ValueError('no key\\nset')", "import failed: ValueError: no key set"),
        ("import sys; sys.exit(3)", "import failed: SystemExit: 3"),
        ("import no_such_library", "import failed: ModuleNotFoundError: No module named"),
        (
            "@hookimpl\ndef register_mesage_writers(): return [Writer()]",
            "there is no hook register_mesage_writers(); did you mean register_message_writers()?",
        ),
        ("@hookimpl\ndef on_startup(): ...", "there is no hook on_startup(); there are: manifest"),
        (
            "def register_message_writers(): return [Writer()]",
            "register_message_writers() lacks the @hookimpl mark",
        ),
        (
            "@hookimpl(wrapper=True)\ndef register_message_writers():\n    return (yield)",
            "register_message_writers() is a wrapper",
        ),
        (
            "@hookimpl\ndef register_message_writers(config): return []",
            "PluginValidationError",
        ),
        (
            "@hookimpl\ndef register_message_writers(): sys.exit('bye')",
            "register_message_writers() failed: SystemExit: bye",
        ),
        (
            "@hookimpl\ndef register_message_writers(): return Writer()",
            "register_message_writers() gave a Writer, not a list",
        ),
        (
            "@hookimpl\ndef register_message_writers(): return [Writer]",
            "Writer is a class; give an instance of it",
        ),
        (
            "@hookimpl\ndef register_message_writers(): return [Export()]",
            "Export is not a message writer; it lacks write",
        ),
        (
            "@hookimpl\ndef register_exporters(): return [Writer()]",
            "Writer is not an exporter; it lacks format, media_type, extension, export",
        ),
        (
            "Writer.name = 'Not A Name'" + REGISTER,
            "Writer.name is 'Not A Name', which does not match",
        ),
        (
            "Writer.write = lambda self: 1" + REGISTER,
            "Writer.write must take exactly one argument",
        ),
        ("Writer.write = 'no'" + REGISTER, "Writer.write is not a method"),
        (
            "Writer.name = property(lambda self: 1 / 0)" + REGISTER,
            "ZeroDivisionError: division by zero",
        ),
        (
            "@hookimpl\ndef register_message_writers(): return [Writer(), Writer()]",
            "gave two providers named 'writer-bad'",
        ),
        (
            "Writer.name = 'composer'" + REGISTER,
            "the name 'composer' is taken by plugin 'composer'",
        ),
        ("manifest = None", "there is no manifest() hook"),
        ("@hookimpl\ndef manifest(): return {'name': 'bad'}", "manifest() gave a dict"),
        ("@hookimpl\ndef manifest(): raise KeyError('x')", "manifest() failed: KeyError"),
        (
            "@hookimpl\ndef manifest(): return Manifest.model_construct(name='bad', version=1)",
            "manifest() is not valid: ValidationError",
        ),
        (
            MANIFEST.format(name="bad", api_version=99),
            "it was written for contract 99, this host has 1",
        ),
        (
            MANIFEST.format(name="good", api_version=1),
            "its manifest is named 'good', its entry point 'bad'",
        ),
    ],
)
async def test_a_bad_plugin_is_set_aside_with_its_reason(
    install: Install, source: str, problem: str
) -> None:
    install("bad", source)
    install("good")
    with capture_logs() as logs:
        host = PluginHost.load()
    report = reports(host)["bad"]
    assert report.state == "quarantined"
    assert problem in report.problem
    assert "\n" not in report.problem
    assert report.providers == ()
    assert [(entry["event"], entry["plugin"]) for entry in logs] == [("plugin_quarantined", "bad")]
    assert (await host.write_message(REQUEST)).text == "from good"


async def test_an_entry_point_that_is_a_class_is_set_aside(install: Install) -> None:
    install("bad", target=":Writer")
    assert "is a class" in reports(PluginHost.load())["bad"].problem


async def test_a_plugin_may_not_take_the_name_of_another(install: Install) -> None:
    install("composer", REGISTER)
    install("twin")
    install("twin")
    host = PluginHost.load()
    found = [(one.name, one.source, one.state) for one in host.report()]
    assert found == [
        ("composer", "built-in", "active"),
        ("png", "built-in", "active"),
        ("composer", "entry point", "quarantined"),
        ("twin", "entry point", "active"),
        ("twin", "entry point", "quarantined"),
    ]
    composer, *_, other, _, second = host.report()
    assert len(composer.providers) == 1
    assert other.problem == "the name is taken by another plugin (built-in)"
    assert second.problem.startswith("the name is taken by another plugin (entry point); ")


class Scripted:
    """A writer that does what a test tells it."""

    def __init__(self, name: str, write: Callable[[MessageRequest], Any]) -> None:
        self.name = name
        self.write = write


def host_of(*writers: Scripted, timeout: float = 5.0) -> PluginHost:
    plugins = [
        Plugin(one.name, "entry point", "active", providers={"register_message_writers": (one,)})
        for one in writers
    ]
    return PluginHost(plugins, timeout=timeout)


def answer(_request: MessageRequest) -> MessageResponse:
    return MessageResponse(text="still here", language_used="en", source="next")


async def exits(_request: MessageRequest) -> MessageResponse:
    sys.exit(1)


async def hangs(_request: MessageRequest) -> MessageResponse:
    await asyncio.Event().wait()
    raise AssertionError


async def hangs_on(_request: MessageRequest) -> MessageResponse:
    for _ in range(3):  # ignores being cancelled, and ends at last so that the test can
        try:
            await asyncio.sleep(0.2)
        except asyncio.CancelledError:
            continue
    raise AssertionError


async def cancels(_request: MessageRequest) -> MessageResponse:
    raise asyncio.CancelledError


def raises(error: BaseException) -> Callable[[MessageRequest], MessageResponse]:
    def write(_request: MessageRequest) -> MessageResponse:
        raise error

    return write


def returns(value: object) -> Callable[[MessageRequest], object]:
    return lambda _request: value


UNCHECKED = MessageResponse.model_construct(text=7, language_used="!", source="x")  # type: ignore[arg-type]  # a plugin may be untyped
TOO_LONG = MessageResponse(text="x" * 201, language_used="en", source="x")


@pytest.mark.parametrize(
    ("write", "reason"),
    [
        (raises(ValueError(SECRET)), "raised ValueError at test_plugin_host.py:"),
        (raises(SystemExit(1)), "raised SystemExit"),
        (raises(StopIteration()), "raised StopIteration"),
        (raises(asyncio.CancelledError()), "raised CancelledError"),
        (exits, "raised SystemExit"),
        (cancels, "raised CancelledError"),
        (hangs, "no answer in 0.1 s"),
        (hangs_on, "no answer in 0.1 s"),
        (returns(None), "write() gave NoneType, not MessageResponse"),
        (returns("text"), "write() gave str, not MessageResponse"),
        (returns(UNCHECKED), "write() gave an invalid MessageResponse: text, language_used"),
        (returns(TOO_LONG), "the text has 201 characters, the limit is 200"),
        (raises(DeclinedError(SECRET)), "declined"),
    ],
)
async def test_a_failing_provider_is_passed_over_and_its_reason_kept(
    write: Callable[[MessageRequest], Any], reason: str
) -> None:
    host = host_of(Scripted("bad", write), Scripted("good", answer), timeout=0.1)
    with capture_logs() as logs:
        assert (await host.write_message(REQUEST)).text == "still here"
    assert SECRET not in str(logs)
    (health,) = reports(host)["bad"].providers
    if reason == "declined":
        assert (health.calls, health.failures, health.last_failure) == (1, 0, "")
    else:
        assert (health.calls, health.failures) == (1, 1)
        assert reason in health.last_failure
        assert [(entry["event"], entry["provider"]) for entry in logs] == [
            ("provider_failed", "bad")
        ]
    only = host_of(Scripted("bad", write), timeout=0.1)
    with pytest.raises(NoProviderError) as refused:
        await only.write_message(REQUEST)
    assert str(refused.value).startswith("No message writer answered: bad: ")
    assert reason in str(refused.value)
    assert SECRET not in str(refused.value)


async def test_a_slow_provider_is_waited_for_within_its_time() -> None:
    async def slow(request: MessageRequest) -> MessageResponse:
        await asyncio.sleep(0.05)
        return answer(request)

    assert (await host_of(Scripted("slow", slow)).write_message(REQUEST)).source == "next"


async def test_a_plain_function_may_give_an_awaitable() -> None:
    async def later() -> MessageResponse:
        return answer(REQUEST)

    host = host_of(Scripted("later", lambda _request: later()))
    assert (await host.write_message(REQUEST)).source == "next"


async def test_a_hanging_thread_starves_neither_the_loop_nor_the_other_providers() -> None:
    release = threading.Event()

    def block(_request: MessageRequest) -> None:
        release.wait()

    host = host_of(Scripted("stuck", block), Scripted("good", answer), timeout=0.1)
    answers = await asyncio.gather(*(host.write_message(REQUEST) for _ in range(12)))
    assert {one.source for one in answers} == {"next"}
    stuck = [one for one in threading.enumerate() if one.name.startswith("stuck/")]
    assert len(stuck) == 4
    assert all(one.daemon for one in stuck)
    release.set()
    host.close()
    for thread in stuck:
        thread.join(5)
        assert not thread.is_alive()


async def test_a_caller_that_goes_away_takes_the_call_with_it() -> None:
    started, ended = asyncio.Event(), asyncio.Event()

    async def write(_request: MessageRequest) -> MessageResponse:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        raise AssertionError

    call = asyncio.create_task(host_of(Scripted("long", write)).write_message(REQUEST))
    await started.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await asyncio.wait_for(ended.wait(), 5)


async def test_a_provider_that_keeps_failing_is_rested_and_then_tried_again() -> None:
    calls = 0
    broken = True

    async def write(request: MessageRequest) -> MessageResponse:
        nonlocal calls
        calls += 1
        if broken:
            raise RuntimeError
        return answer(request)

    host = host_of(Scripted("flaky", write))
    now = 0.0
    host._writers[0].breaker._clock = lambda: now
    for _ in range(6):
        with pytest.raises(NoProviderError) as refused:
            await host.write_message(REQUEST)
    assert calls == 3
    assert "flaky: resting after repeated failures" in refused.value.reasons
    assert reports(host)["flaky"].providers[0].state == "open"
    broken = False
    now += 30
    assert reports(host)["flaky"].providers[0].state == "half-open"
    assert (await host.write_message(REQUEST)).source == "next"
    assert reports(host)["flaky"].providers[0].state == "closed"


async def test_no_exporter_for_a_format_is_a_typed_error() -> None:
    host = PluginHost.load(allow=())
    with pytest.raises(NoProviderError, match=r"No exporter for 'gif' answered: none is installed"):
        await host.export("gif", next(sample_export_requests()))


async def test_an_export_of_another_size_or_type_is_refused(install: Install) -> None:
    install("bad", "@hookimpl\ndef register_exporters(): return [Export()]")
    host = PluginHost.load()
    card = next(sample_export_requests())
    assert (await host.export("png", card)).width == card.width
    (health,) = reports(host)["bad"].providers
    assert health.last_failure == "the file is 1x1, wanted 48x60"
    one = card.model_copy(update={"width": 1, "height": 1, "raster": plain_png(1, 1)})
    assert (await host.export("png", one)).content == b"x"


def test_a_host_may_be_used_from_several_event_loops() -> None:
    host = PluginHost.load(allow=())
    for _ in range(2):
        assert asyncio.run(host.write_message(REQUEST)).source == "composer"
