"""Calling: whatever a provider does, the next one answers, and the host knows why."""

import asyncio
import sys
import threading
from collections.abc import Callable
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

from plugins.host import PluginHost, PluginReport
from plugins.loading import Plugin

SECRET = "a-name-nobody-else-may-read"
REQUEST = MessageRequest(
    festival=FestivalInfo(slug="diwali", name="Diwali"), recipient_name=SECRET, max_length=200
)


def reports(host: PluginHost) -> dict[str, PluginReport]:
    return {report.name: report for report in host.report()}


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
        (raises(ValueError(SECRET)), "raised ValueError at test_plugin_calls.py:"),
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


def test_a_host_may_be_used_from_several_event_loops() -> None:
    host = PluginHost.load(allow=())
    for _ in range(2):
        assert asyncio.run(host.write_message(REQUEST)).source == "composer"
