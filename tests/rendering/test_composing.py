"""Templates that would take a worker with them, and the processes that go instead."""

import asyncio
import contextlib
import json
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import psutil
import pytest

from core.processes import LENGTH_BYTES, SPENT
from core.rendering import Composer, RenderError, TemplateError, fill_template, render_template

ROOT = Path(__file__).parents[2]
DEADLINE = 1.0
# Far more than anything below may take: what exceeds it hangs.
HANGING = 60.0

CARD = "<p>{{ title }} {{ v.colour }}</p>"
VALUES: dict[str, object] = {"title": "शुभ <दीपावली>", "v": {"colour": "red", "size": 2}}
CARD_HTML = "<p>शुभ &lt;दीपावली&gt; red</p>"

IFS = "{% if title %}{% endif %}" * 900
SLOW = "{% for i in (1..19000) %}" + IFS + "{% endfor %}"
ATTACKS = {
    "empty blocks in a loop": SLOW,
    "nested loops": "{% for i in (1..130) %}{% for j in (1..130) %}" + IFS + "{% endfor %}" * 2,
    "rows of a table": "{% tablerow i in (1..19000) %}" + IFS + "{% endtablerow %}",
    "a long chain of filters": "{% for i in (1..19000) %}{% assign a = title"
    + " | upcase | downcase" * 900
    + " %}{% endfor %}",
    "filters of much text": "{% for i in (1..19000) %}"
    "{{ v.long | split: '' | sort_natural | size }}{% endfor %}",
    "a text that doubles": "{% assign a = title %}" + "{% assign a = a | append: a %}" * 60,
    "a list that doubles": "{% assign a = 'a,b' | split: ',' %}"
    + "{% assign a = a | concat: a %}" * 60,
    "captures that double": "{% assign c = title %}"
    + "{% capture c %}{{ c }}{{ c }}{% endcapture %}" * 60,
    "a capture of loops": "{% capture c %}"
    "{% for i in (1..19000) %}{{ v.long }}{% endfor %}{% endcapture %}",
    "assignments in a loop": "{% for i in (1..19000) %}"
    + "".join(f"{{% assign a{n} = v.long | append: i %}}" for n in range(900))
    + "{% endfor %}",
    "deep nesting": "{% if title %}" * 9_000 + "{% endif %}" * 9_000,
    "deep paths": "{{ " + "title[" * 40_000 + "0" + "]" * 40_000 + " }}",
    "many conditions": "{% if " + " and ".join(["title"] * 40_000) + " %}{{ x }}{% endif %}",
    "a number that grows": "{% assign n = 9 %}"
    "{% for i in (1..99) %}{% assign n = n | times: n %}{% endfor %}",
}


@pytest.fixture(scope="module")
async def composer() -> AsyncIterator[Composer]:
    async with Composer(concurrency=2, deadline=DEADLINE) as composer:
        yield composer


async def _processes(composer: Composer) -> list[psutil.Process]:
    starting = [child._starting for child in composer._pool._children if child._starting]
    return [psutil.Process((await process).pid) for process in starting]


async def test_a_template_is_filled_in_as_in_the_process_itself(composer: Composer) -> None:
    html = await composer.compose(CARD, VALUES)

    assert html == render_template(CARD, VALUES) == CARD_HTML


async def test_what_is_wrong_with_a_template_is_said_in_the_same_words(composer: Composer) -> None:
    with pytest.raises(TemplateError) as here:
        render_template("<p>\n{{ reciever }}", VALUES)
    with pytest.raises(TemplateError) as there:
        await composer.compose("<p>\n{{ reciever }}", VALUES)

    assert str(there.value) == str(here.value)


async def test_large_documents_pass_through_the_pipe(composer: Composer) -> None:
    html = await composer.compose(
        "{% for i in (1..100) %}{{ text }}{% endfor %}", {"text": "é" * 30_000}
    )

    assert html == "é" * 3_000_000


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
async def test_an_attack_ends_with_an_error_and_holds_up_nobody(
    composer: Composer, attack: str
) -> None:
    async with asyncio.timeout(HANGING):
        attacking = asyncio.create_task(
            composer.compose(attack, {**VALUES, "v": {"long": "<script>" * 1_000}})
        )
        html = await composer.compose(CARD, VALUES)
        with pytest.raises(TemplateError):
            await attacking

    assert html == CARD_HTML


async def test_a_slow_template_is_ended_while_others_are_filled_in() -> None:
    async with asyncio.timeout(HANGING), Composer(concurrency=2, deadline=3) as composer:
        slow = asyncio.create_task(composer.compose(SLOW, VALUES))
        for _ in range(5):
            assert await composer.compose(CARD, VALUES) == CARD_HTML
        assert not slow.done()
        with pytest.raises(TemplateError, match=r"longer than 3 s to render; simplify it"):
            await slow


async def test_as_many_attacks_as_there_are_processes_end_too(composer: Composer) -> None:
    async with asyncio.timeout(HANGING):
        attacks = [asyncio.create_task(composer.compose(SLOW, VALUES)) for _ in range(4)]
        await asyncio.sleep(0)

        assert await composer.compose(CARD, VALUES) == CARD_HTML
        ends = await asyncio.gather(*attacks, return_exceptions=True)

    assert [type(end) for end in ends] == [TemplateError] * 4


# The same process with a fifth of the memory, which is filled in a fifth of the time.
SMALL_CHILD = """
from core.rendering import composing_child
composing_child.MAX_MEMORY = 200 * 1024 * 1024
composing_child.main()
"""


def test_memory_is_limited() -> None:
    template = "{{ (1..9000000) | reverse | size }}"
    request = json.dumps([template, {}]).encode()
    child = subprocess.run(  # noqa: S603  constants
        [sys.executable, "-c", SMALL_CHILD, "30"],
        input=len(request).to_bytes(LENGTH_BYTES, "big") + request,
        stdout=subprocess.PIPE, cwd=ROOT, check=True,
    )  # fmt: skip
    answer = child.stdout[2 * LENGTH_BYTES :]

    assert render_template(template, {}) == "9000000"
    assert answer.startswith(SPENT)
    assert json.loads(answer[len(SPENT) :]) == {
        "problem": "The template takes too much memory; simplify it."
    }


async def test_a_process_that_took_much_memory_is_replaced() -> None:
    async with asyncio.timeout(HANGING), Composer(concurrency=1, deadline=30) as composer:
        await composer.compose(CARD, VALUES)
        [first] = await _processes(composer)

        assert await composer.compose("{{ (1..9000000) | reverse | size }}", VALUES) == "9000000"
        assert await composer.compose(CARD, VALUES) == CARD_HTML
        assert await _processes(composer) != [first]


async def test_a_process_that_took_little_is_kept_however_large_its_worker_is() -> None:
    ballast = b"x" * (400 << 20)
    async with Composer(concurrency=1) as composer:
        before = await _processes(composer)
        for _ in range(3):
            await composer.compose(CARD, VALUES)

        assert await _processes(composer) == before
    assert ballast


async def test_killed_processes_are_replaced() -> None:
    async with asyncio.timeout(HANGING), Composer(concurrency=2) as composer:
        await asyncio.gather(*(composer.compose(CARD, VALUES) for _ in range(2)))
        for process in await _processes(composer):
            process.kill()

        html = await asyncio.gather(*(composer.compose(CARD, VALUES) for _ in range(4)))

    assert html == [CARD_HTML] * 4


@pytest.mark.parametrize(
    "message",
    ["Let's <3", "नमस्ते दोस्तों", "👨‍👩‍👧‍👦🇮🇳 1️⃣", "עברית 新年 Z\u0301\u0301", "a\u2028b\u200b"],
)
async def test_counts_and_places_are_those_of_a_process_without(
    composer: Composer, message: str
) -> None:
    code = "{{ counts.message.graphemes }} {{ counts.message.width }} {{ message }}{{ v.own }}"
    values = {"message": message, "v": {"own": message}}

    filled = await composer.fill(code, values)

    assert filled == fill_template(code, values)
    assert [span.names for span in filled.spans] == [("message",), ("v.own",)]


async def test_a_template_whose_process_is_killed_is_filled_in_by_the_next() -> None:
    busy = "{% for i in (1..9000) %}{{ i | plus: 1 | minus: 1 }} {% endfor %}" * 2

    async with asyncio.timeout(HANGING), Composer(concurrency=1, deadline=30) as composer:
        await composer.compose(CARD, VALUES)
        composing = asyncio.create_task(composer.compose(busy, VALUES))
        await asyncio.sleep(0)
        for process in await _processes(composer):
            process.kill()

        assert await composing == render_template(busy, VALUES)


async def test_a_caller_who_gives_up_leaves_the_pool_whole() -> None:
    async with asyncio.timeout(HANGING), Composer(concurrency=1, deadline=30) as composer:
        composing = asyncio.create_task(composer.compose(SLOW, VALUES))
        await asyncio.sleep(0.5)
        composing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await composing

        assert await composer.compose(CARD, VALUES) == CARD_HTML


async def test_nothing_is_left_when_the_composer_closes() -> None:
    async with Composer(concurrency=2) as composer:
        await composer.compose(CARD, VALUES)
        processes = await _processes(composer)
    assert len(processes) == 2
    assert not any(process.is_running() for process in processes)
    with pytest.raises(RenderError) as caught:
        await composer.compose(CARD, VALUES)
    assert caught.value.retryable


WORKER = """
import asyncio, sys
from core.rendering import Composer

async def main():
    async with Composer(concurrency=2) as composer:
        await asyncio.gather(*(composer.compose("x", {}) for _ in range(2)))
        print("ready", flush=True)
        await asyncio.gather(composer.compose(sys.argv[1], {"title": "x"}), asyncio.sleep(3600))

asyncio.run(main())
"""


@pytest.mark.parametrize("template", ["x", SLOW], ids=["idle", "busy"])
async def test_no_process_outlives_its_worker(template: str) -> None:
    worker = subprocess.Popen(  # noqa: ASYNC220, S603  constants, and started in a moment
        [sys.executable, "-c", WORKER, template], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "ready\n"
    children = psutil.Process(worker.pid).children()
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    worker.stdout.close()

    assert len(children) == 2
    _, alive = await asyncio.to_thread(psutil.wait_procs, children, timeout=HANGING)
    assert alive == []


async def test_neither_a_secret_nor_a_right_reaches_the_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SUPABASE_SECRET_KEY", "sb_secret_canary")

    async with Composer(concurrency=1) as composer:
        await composer.compose(CARD, VALUES)
        [child] = await _processes(composer)

        assert set(child.environ()) <= {"HOME", "TMPDIR", "PATH", "LANG", "LC_CTYPE", "TZ"}
        assert child.uids().effective != 0
        if sys.platform == "linux":
            limits = Path(f"/proc/{child.pid}/limits").read_text()  # noqa: ASYNC240  no disk
            limited = dict(re.findall(r"^Max (.+?)  +(\S+)", limits, re.MULTILINE))
            assert limited["address space"] == str(1 << 30)
            assert limited["processes"] == "0"
            assert int(limited["cpu time"]) < HANGING
