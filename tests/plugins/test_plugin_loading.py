"""Loading: whatever a plugin does, the host starts and says which one it was."""

import pytest
from structlog.testing import capture_logs
from tyohaarify_plugin_api import (
    FestivalInfo,
    MessageRequest,
    NoProviderError,
)
from tyohaarify_plugin_api.testing import plain_png, sample_export_requests

from plugins.host import PluginHost, PluginReport
from tests.plugins.conftest import REGISTER, Install

REQUEST = MessageRequest(festival=FestivalInfo(slug="diwali", name="Diwali"), max_length=200)
MANIFEST = """
@hookimpl
def manifest():
    return Manifest(name={name!r}, version="1", description="d", api_version={api_version})
"""


def reports(host: PluginHost) -> dict[str, PluginReport]:
    return {report.name: report for report in host.report()}


async def test_the_built_in_plugins_are_active_and_answer() -> None:
    host = PluginHost.load(allow=())
    assert {name: report.state for name, report in reports(host).items()} == {
        "clamav": "active",
        "composer": "active",
        "jpeg": "active",
        "pdf": "active",
        "png": "active",
        "webp": "active",
    }
    assert host.formats == ["jpeg", "pdf", "png", "webp"]
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
        ("clamav", "built-in", "active"),
        ("composer", "built-in", "active"),
        ("jpeg", "built-in", "active"),
        ("pdf", "built-in", "active"),
        ("png", "built-in", "active"),
        ("webp", "built-in", "active"),
        ("composer", "entry point", "quarantined"),
        ("twin", "entry point", "active"),
        ("twin", "entry point", "quarantined"),
    ]
    _, composer, *_, other, _, second = host.report()
    assert len(composer.providers) == 1
    assert other.problem == "the name is taken by another plugin (built-in)"
    assert second.problem.startswith("the name is taken by another plugin (entry point); ")


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


async def test_a_provider_whose_own_attribute_fails_is_passed_over(install: Install) -> None:
    source = """
    class Fickle(Export):
        reads = 0
        @property
        def media_type(self):
            self.reads += 1
            if self.reads > 3:
                raise RuntimeError
            return "image/png"
        def export(self, request):
            self.reads = 9
            return ExportResponse(
                content=b"x", media_type="image/png", width=request.width, height=request.height
            )

    @hookimpl
    def register_exporters(): return [Fickle()]
    """
    install("bad", source)
    host = PluginHost.load()
    answer = await host.export("png", next(sample_export_requests()))
    assert answer.content.startswith(b"\x89PNG")
    assert "raised RuntimeError" in reports(host)["bad"].providers[0].last_failure
