import asyncio
import base64
import io
import os
import signal
import time
from pathlib import Path

import psutil
import pytest
from PIL import Image

from core.rendering import Renderer, RenderError
from core.rendering.chromium import Chromium
from tests.rendering.conftest import RenderingSettings
from tests.rendering.pictures import colours, ink_box, opened

CARD = "<style>body{margin:0;background:#b3261e}</style><h1>शुभ दीपावली</h1>"
RED = (0xB3, 0x26, 0x1E)
# Eight levels of ten copies each: a hundred million shapes.
HANGING = (
    "<svg><defs><rect id=a0 width=9 height=9 />"
    + "".join(f"<g id=a{n}>" + f"<use href=#a{n - 1} />" * 10 + "</g>" for n in range(1, 9))
    + "</defs><use href=#a8 /></svg>"
)


def _chromium(renderer: Renderer) -> Chromium:
    assert renderer._browsers._running is not None
    return renderer._browsers._running.chromium


def _processes(chromium: Chromium, kind: str) -> list[psutil.Process]:
    processes = []
    for process in psutil.Process(chromium.pid).children(recursive=True):
        try:
            if f"--type={kind}" in process.cmdline():
                processes.append(process)
        except psutil.NoSuchProcess:
            continue
    return processes


async def test_a_card_is_a_picture_of_the_size_asked_for(renderer: Renderer) -> None:
    picture = opened(await renderer.capture(CARD, width=540, height=675, scale=2))

    assert picture.size == (1080, 1350)
    assert picture.getpixel((1079, 1349)) == RED
    assert len(colours(await renderer.capture(CARD, width=540, height=675))) > 10


async def test_the_same_card_is_the_same_picture_each_time(renderer: Renderer) -> None:
    animated = CARD + (
        "<style>@keyframes a{to{transform:rotate(1turn)}}h1{animation:a 3s linear infinite}"
        "@keyframes b{from{opacity:0}}p{animation:b 9s forwards}</style><p>घर</p>"
        "<svg><circle r=9 cx=9 cy=9><animate attributeName=cx to=99 dur=1s "
        "repeatCount=indefinite></circle></svg>"
    )

    pictures = {await renderer.capture(animated, width=400, height=400) for _ in range(3)}

    assert len(pictures) == 1


async def test_a_page_longer_than_the_card_is_cut_off(renderer: Renderer) -> None:
    png = await renderer.capture("<p style=height:50000px>tall", width=300, height=200)

    assert opened(png).size == (300, 200)


async def test_large_images_are_decoded_before_the_picture_is_taken(renderer: Renderer) -> None:
    noise = Image.effect_noise((1200, 1200), 90).convert("RGB")
    noise.paste((0, 128, 0), (0, 0, 600, 1200))
    uri = _data_uri(noise)
    document = (
        f"<style>body{{margin:0;background:url({uri}) 0 0/300px 300px no-repeat}}"
        f"img,svg{{position:absolute;left:0;top:300px}}svg{{top:600px}}</style>"
        f"<img src='{uri}' width=300 height=300 loading=lazy>"
        f"<svg width=300 height=300><image href='{uri}' width=300 height=300 /></svg>"
    )

    picture = opened(await renderer.capture(document, width=300, height=900))

    assert [picture.getpixel((75, y)) for y in (150, 450, 750)] == [(0, 128, 0)] * 3


def _data_uri(picture: Image.Image) -> str:
    buffer = io.BytesIO()
    picture.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


@pytest.mark.parametrize(
    "clobber",
    [
        "<img name=fonts><form name=querySelectorAll></form><img name=getAnimations>",
        "<form name=readyState><input name=documentElement></form><img id=document>",
        "<html><frameset></frameset>",
        "",
        "\ufeff<!-- --><!doctype html public 'x'>",
        "<template><p>" * 50,
    ],
)
async def test_odd_documents_are_drawn_too(renderer: Renderer, clobber: str) -> None:
    assert opened(await renderer.capture(clobber + "x", width=50, height=50)).size == (50, 50)


async def test_a_document_keeps_its_language_and_direction(renderer: Renderer) -> None:
    document = "<!doctype html><html lang=ur dir=rtl><body style='margin:0'>x"

    box = ink_box(await renderer.capture(document, width=200, height=50))

    assert box is not None
    assert box[0] > 150


@pytest.mark.parametrize(
    ("width", "height", "scale", "code"),
    [
        (0, 10, 1.0, "render_failed"),
        (10, 10, -1.0, "render_failed"),
        (9_000, 9_000, 1.0, "render_too_large"),
        (4_000, 4_000, 2.0, "render_too_large"),
    ],
)
async def test_impossible_sizes_are_refused(
    renderer: Renderer, width: int, height: int, scale: float, code: str
) -> None:
    with pytest.raises(RenderError) as caught:
        await renderer.capture(CARD, width=width, height=height, scale=scale)

    assert (caught.value.code, caught.value.retryable) == (code, False)


async def test_a_document_of_excessive_length_is_refused(renderer: Renderer) -> None:
    with pytest.raises(RenderError) as caught:
        await renderer.capture("x" * 33_000_000, width=10, height=10)

    assert caught.value.code == "render_too_large"


async def test_a_card_that_does_not_end_is_killed_at_the_deadline_and_others_go_on(
    rendering_settings: RenderingSettings,
) -> None:
    async with Renderer(rendering_settings, deadline=2) as renderer:
        hanging = asyncio.create_task(renderer.capture(HANGING, width=1000, height=1000))
        others = [await renderer.capture(CARD, width=100, height=100) for _ in range(2)]
        with pytest.raises(RenderError) as caught:
            await hanging

        assert (caught.value.code, caught.value.retryable) == ("render_timeout", False)
        assert all(RED in colours(png) for png in others)
        await _until(lambda: not _busy(_chromium(renderer)))
        assert RED in colours(await renderer.capture(CARD, width=100, height=100))


def _busy(chromium: Chromium) -> bool:
    """Whether a renderer process still computes."""
    before = {p.pid: sum(p.cpu_times()[:2]) for p in _processes(chromium, "renderer")}
    time.sleep(0.3)
    after = {p.pid: sum(p.cpu_times()[:2]) for p in _processes(chromium, "renderer")}
    return any(after[pid] - before[pid] > 0.1 for pid in before.keys() & after.keys())


async def _until(condition: object, seconds: float = 10) -> None:
    assert callable(condition)
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110  another process's state has no event
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("victim", ["browser", "page"])
async def test_a_crash_is_a_retryable_error_at_once_and_the_next_card_is_drawn(
    rendering_settings: RenderingSettings, victim: str
) -> None:
    async with Renderer(rendering_settings, deadline=60) as renderer:
        chromium = _chromium(renderer)
        hanging = asyncio.create_task(renderer.capture(HANGING, width=1000, height=1000))
        await _until(lambda: _busy(chromium))
        if victim == "browser":
            os.kill(chromium.pid, signal.SIGKILL)
        else:
            for process in _processes(chromium, "renderer"):
                process.kill()
        async with asyncio.timeout(10):
            with pytest.raises(RenderError) as caught:
                await hanging

        assert (caught.value.code, caught.value.retryable) == ("render_crashed", True)
        assert RED in colours(await renderer.capture(CARD, width=100, height=100))
        assert renderer.boundaries["browser_running"]


async def test_a_browser_that_served_long_enough_is_replaced(
    rendering_settings: RenderingSettings,
) -> None:
    async with Renderer(rendering_settings, renders_per_browser=3) as renderer:
        first = _chromium(renderer)
        pictures = await asyncio.gather(
            *(renderer.capture(CARD, width=60, height=60) for _ in range(7))
        )

        assert all(RED in colours(png) for png in pictures)
        assert _chromium(renderer) is not first
        assert not psutil.pid_exists(first.pid)


async def test_nothing_is_left_when_the_renderer_ends(
    rendering_settings: RenderingSettings,
) -> None:
    async with Renderer(rendering_settings) as renderer:
        chromium = _chromium(renderer)
        await renderer.capture(CARD, width=60, height=60)
        family = psutil.Process(chromium.pid).children(recursive=True)
        home = chromium._home
        assert home.is_dir()

    psutil.wait_procs(family, timeout=5)
    assert not any(process.is_running() for process in family)
    assert not home.exists()


async def test_concurrent_cards_are_each_drawn_right(renderer: Renderer) -> None:
    shades = range(20, 260, 20)
    pictures = await asyncio.gather(
        *(
            renderer.capture(f"<body style='background:rgb({n},0,0)'>", width=40, height=40)
            for n in shades
        )
    )

    assert [opened(png).getpixel((39, 39)) for png in pictures] == [(n, 0, 0) for n in shades]


async def test_a_browser_that_is_not_one_is_named_in_the_error(tmp_path: Path) -> None:
    fake = tmp_path / "chromium"
    fake.write_text("#!/bin/sh\necho this is no browser >&2; exit 3\n")
    fake.chmod(0o755)

    with pytest.raises(
        RenderError, match=r"chromium did not start as a browser: .*this is no browser"
    ) as caught:
        async with Renderer(RenderingSettings(chromium_path=fake)):
            pass

    assert (caught.value.code, caught.value.retryable) == ("render_crashed", True)
