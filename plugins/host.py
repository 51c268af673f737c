"""The plugin host: the one door between the product and its plugins.

    host = PluginHost.load()
    message = await host.write_message(MessageRequest(festival=festival, language="hi"))

Installed plugins are asked before the built-in ones, so that installing one has an effect and
the built-in stays as the fall-back. Scanners have none: each of them must answer.
"""

import asyncio
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Self, TypeVar

import structlog
from pydantic import BaseModel
from tyohaarify_plugin_api import (
    DeclinedError,
    ExportRequest,
    ExportResponse,
    MessageRequest,
    MessageResponse,
    NoProviderError,
    ScanRequest,
    ScanResponse,
)
from tyohaarify_plugin_api.providers import EXPORTERS, MESSAGE_WRITERS, SCANNERS, ProviderKind

from plugins.breaker import Breaker
from plugins.loading import Plugin, discover
from plugins.provider import CallFailedError, GuardedProvider, ProviderReport

Request = TypeVar("Request", bound=BaseModel)
Response = TypeVar("Response", bound=BaseModel)

# Uploads are scanned in the middle of their transaction, which has ten seconds in all.
SCAN_SECONDS = 5.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class PluginReport:
    """What an administrator sees of one plugin."""

    name: str
    version: str
    description: str
    source: Literal["built-in", "entry point"]
    state: Literal["active", "quarantined", "disabled"]
    problem: str
    providers: tuple[ProviderReport, ...]


class PluginHost:
    """Calls providers one after the other until one answers. May be shared by event loops."""

    def __init__(self, plugins: Sequence[Plugin], *, timeout: float = 10.0) -> None:
        """Each call of a provider may take `timeout` seconds, of a scanner at most SCAN_SECONDS."""
        self._plugins = tuple(plugins)
        self._timeout = timeout
        self._writers = self._guard(MESSAGE_WRITERS)
        self._exporters = self._guard(EXPORTERS)
        self._scanners = self._guard(SCANNERS)
        self._guarded: list[GuardedProvider[Any, Any]] = [
            *self._writers,
            *self._exporters,
            *self._scanners,
        ]
        # Whatever is not known to be without a scanner may have had one.
        self._lost_scanners = tuple(
            plugin.name
            for plugin in self._plugins
            if plugin.state == "quarantined"
            and (plugin.hooks is None or SCANNERS.hook in plugin.hooks)
        )

    @classmethod
    def load(cls, allow: Collection[str] | None = None, *, timeout: float = 10.0) -> Self:
        """Load the built-in and the installed plugins; `allow` names the latter, None is all."""
        plugins = discover(allow)
        for plugin in plugins:
            if plugin.state == "quarantined":
                log.warning("plugin_quarantined", plugin=plugin.name, problem=plugin.problem)
        return cls(plugins, timeout=timeout)

    @property
    def formats(self) -> list[str]:
        """The formats that can be exported, sorted."""
        return sorted({exporter.provider.format for exporter in self._exporters})

    async def write_message(self, request: MessageRequest) -> MessageResponse:
        """The first answer of a message writer. Raises NoProviderError."""
        return await self._first_answer(MESSAGE_WRITERS.noun, self._writers, request)

    async def export(self, format: str, request: ExportRequest) -> ExportResponse:  # noqa: A002 - the contract's word
        """The first answer of an exporter of `format`. Raises NoProviderError."""
        exporters = [one for one in self._exporters if one.provider.format == format]
        return await self._first_answer(f"exporter for {format!r}", exporters, request)

    @property
    def scanning(self) -> Literal["ok", "off", "down"]:
        """Off where there is no scanner; down when one is quarantined or fails again and again."""
        if self._lost_scanners or any(one.breaker.state != "closed" for one in self._scanners):
            return "down"
        return "ok" if self._scanners else "off"

    async def scan(self, request: ScanRequest) -> ScanResponse:
        """What a scanner found, or that each of them looked and found nothing.

        Raises NoProviderError when one gave no verdict, is quarantined, or there is none at all.
        """
        reasons = [f"{name}: quarantined" for name in self._lost_scanners]
        timeout = min(self._timeout, SCAN_SECONDS)
        asked = (self._ask(one, request, timeout, reasons) for one in self._scanners)
        verdicts = [verdict for verdict in await asyncio.gather(*asked) if verdict is not None]
        for verdict in verdicts:
            if not verdict.is_clean:
                log.warning("threat_found", threat=verdict.threat)
                return verdict
        if reasons or not verdicts:
            log.warning("file_not_scanned", reasons=reasons)
            raise NoProviderError(SCANNERS.noun, tuple(reasons))
        return verdicts[0]

    def report(self) -> tuple[PluginReport, ...]:
        """Every plugin that was found, with its state, its problem and its providers' health."""
        return tuple(
            PluginReport(
                name=plugin.name,
                version=plugin.version,
                description=plugin.description,
                source=plugin.source,
                state=plugin.state,
                problem=plugin.problem,
                providers=tuple(
                    one.report()
                    for one in self._guarded
                    if plugin.state == "active" and one.plugin == plugin.name
                ),
            )
            for plugin in self._plugins
        )

    def close(self) -> None:
        """Let go of the providers' threads. Calls that are running are left to end."""
        for one in self._guarded:
            one.close()

    def _guard(
        self, kind: ProviderKind[Request, Response]
    ) -> list[GuardedProvider[Request, Response]]:
        built_in_last = sorted(self._plugins, key=lambda plugin: plugin.source == "built-in")
        return [
            GuardedProvider(plugin.name, kind, provider, Breaker())
            for plugin in built_in_last
            for provider in plugin.providers.get(kind.hook, ())
        ]

    async def _first_answer(
        self,
        noun: str,
        guarded: Sequence[GuardedProvider[Any, Response]],
        request: BaseModel,
    ) -> Response:
        reasons: list[str] = []
        for one in guarded:
            answer = await self._ask(one, request, self._timeout, reasons)
            if answer is not None:
                return answer
        raise NoProviderError(noun, tuple(reasons))

    async def _ask(
        self,
        one: GuardedProvider[Any, Response],
        request: BaseModel,
        timeout: float,  # noqa: ASYNC109 - see GuardedProvider.call()
        reasons: list[str],
    ) -> Response | None:
        """One provider's answer; None when it has none, and why is then the last of `reasons`."""
        if not one.breaker.allow():
            reasons.append(f"{one.name}: resting after repeated failures")
            return None
        try:
            return await one.call(request, timeout)
        except DeclinedError:
            reasons.append(f"{one.name}: declined")
        except CallFailedError as error:
            reasons.append(f"{one.name}: {error}")
            log.warning("provider_failed", plugin=one.plugin, provider=one.name, reason=str(error))
        return None
