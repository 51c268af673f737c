"""Draws starter templates with short and long texts in several scripts, as one picture to look at.

    python -m tools.contact_sheet sheet.png [--template SLUG ...] [--language hi ...]

Each row is a template, each column a text; a card is as wide as on a phone of 390 px. A card that
is refused shows the reason in its place.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import json
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from core.rendering import CardTexts, Renderer, RenderError, fill_template
from core.rendering.languages import card_language
from core.rendering.template import TEXTS

ROOT = Path(__file__).parent.parent
TEMPLATES = ROOT / "supabase" / "seeds" / "templates"
SHEET = ROOT / "tools" / "contact_sheet.json"
PHONE = 390


@dataclass(frozen=True)
class _Settings:
    chromium_path: Path | None = None
    node_modules: Path = ROOT / "node_modules"
    cache_dir: Path = ROOT / ".tyohaarify/cache"


async def draw_sheet(slugs: list[str], texts: list[dict[str, str]]) -> Image.Image:
    """Return the sheet of those templates and texts."""
    async with Renderer(_Settings()) as renderer:
        rows = [[await _card(renderer, slug, one) for one in texts] for slug in slugs]
    heights = [max(card.height for card in row) for row in rows]
    sheet = Image.new("RGB", (PHONE * len(texts), sum(heights)), "white")
    for number, row in enumerate(rows):
        for column, card in enumerate(row):
            sheet.paste(card, (PHONE * column, sum(heights[:number])))
    return sheet


async def _card(renderer: Renderer, slug: str, texts: dict[str, str]) -> Image.Image:
    source: dict[str, Any] = json.loads((TEMPLATES / f"{slug}.json").read_text())
    config = source["config"]
    width, height = config["width"], config["height"]
    colours = {name: rule["default"] for name, rule in config["variables"]["properties"].items()}
    language = card_language({name: texts[name] for name in TEXTS}, texts["language"])
    filled = fill_template(
        (TEMPLATES / f"{slug}.html").read_text(),
        {
            **texts,
            "direction": language.direction,
            "custom_image": "",
            "festival": {"slug": source["festival"], "name": source["festival"]},
            "v": colours,
        },
    )
    try:
        png = await renderer.capture(
            filled.html,
            width=width,
            height=height,
            scale=PHONE / width,
            texts=CardTexts.of(filled, config, language),
        )
    except RenderError as error:
        return _refusal(slug, str(error), PHONE * height // width)
    return Image.open(io.BytesIO(png)).convert("RGB")


def _refusal(slug: str, reason: str, height: int) -> Image.Image:
    card = Image.new("RGB", (PHONE, height), "#eeeeee")
    words = "\n".join(textwrap.wrap(f"{slug}: {reason}", 40))
    ImageDraw.Draw(card).multiline_text((20, 20), words, fill="#aa0000", font_size=16)
    return card


def main() -> None:
    """Write the sheet to the file that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--template", nargs="*", default=[])
    parser.add_argument("--language", nargs="*", default=[])
    options = parser.parse_args()
    slugs = options.template or sorted(path.stem for path in TEMPLATES.glob("*.html"))
    texts = [
        one
        for one in json.loads(SHEET.read_text())
        if not options.language or one["language"] in options.language
    ]
    asyncio.run(draw_sheet(slugs, texts)).save(options.file)


if __name__ == "__main__":
    main()
