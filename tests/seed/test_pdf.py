"""Every starter template as a PDF: one small page that looks like the image, its text as text."""

import io
import json
from pathlib import Path
from typing import Any

import pypdfium2  # type: ignore[import-untyped]  # ships neither stubs nor a marker
import pytest
from PIL import Image, ImageChops, ImageStat
from pypdf import PdfReader

from core.rendering import CardTexts, FilledTemplate, Renderer, fill_template
from core.rendering.languages import card_language
from core.settings import ROOT

FOLDER = ROOT / "supabase" / "seeds" / "templates"
TEMPLATES = sorted(FOLDER.glob("*.html"))
MAX_BYTES = 5_000_000
# Art of points and thin lines differs most: a PDF is drawn without the browser's hints.
MAX_DIFFERENCE = 6.0
TEXTS = {
    "title": "Happy Festival",
    "message": "May this day bring light to your home and joy to all who live in it.",
    "recipient_name": "Meera",
    "sender_name": "Arjun and family",
}


def filled(code: Path) -> tuple[FilledTemplate, CardTexts, dict[str, Any]]:
    """Return a template with TEXTS, the texts to look for, and its config."""
    config = json.loads(code.with_suffix(".json").read_text())["config"]
    languages = card_language(TEXTS, "en")
    rules = config["variables"]["properties"]
    values = TEXTS | {
        "language": languages.language,
        "direction": languages.direction,
        "custom_image": "",
        "festival": {"slug": "festival", "name": "Festival"},
        "v": {name: rule["default"] for name, rule in rules.items()},
    }
    template = fill_template(code.read_text(), values)
    return template, CardTexts.of(template, config, languages), config


@pytest.mark.parametrize("code", TEMPLATES, ids=lambda path: path.stem)
async def test_a_starter_template_is_one_small_page_like_its_image(
    renderer: Renderer, code: Path
) -> None:
    template, texts, config = filled(code)
    size = {"width": config["width"], "height": config["height"]}

    pdf = await renderer.print(template.html, **size, texts=texts)

    assert len(pdf) <= MAX_BYTES
    [page] = PdfReader(io.BytesIO(pdf)).pages
    words = " ".join(page.extract_text().split()).casefold()
    for text in TEXTS.values():
        assert all(word in words for word in text.casefold().split()), text
    png = await renderer.capture(template.html, **size, texts=texts)
    image = Image.open(io.BytesIO(png)).convert("RGB")
    shown = pypdfium2.PdfDocument(pdf)[0].render(scale=96 / 72).to_pil().convert("RGB")
    difference = ImageChops.difference(shown.crop((0, 0, *image.size)), image)
    assert ImageStat.Stat(difference.convert("L")).mean[0] < MAX_DIFFERENCE
