"""Every starter template keeps the rules that docs/templates.md gives to authors."""

import base64
import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

from core.rendering.fonts import FontCatalogue
from core.rendering.recipe import check_template
from tests.pictures import png
from tests.seed.easel import SEEDS, SLUGS, Easel, Template

PHOTO = "data:image/png;base64," + base64.b64encode(png((90, 120))).decode()
STANDARD = {"title", "message", "recipient_name", "sender_name", "language", "direction"}
KEYS = {
    *("name", "description", "festival", "category", "tags", "is_featured", "is_premium", "config")
}
GENERIC = {"serif", "sans-serif"}
SCRIPTS = {"as": "ঀ-৿", "bn": "ঀ-৿", "gu": "઀-૿", "hi": "ऀ-ॿ", "ml": "ഀ-ൿ", "mr": "ऀ-ॿ"} | {
    "pa": "਀-੿",
    "ta": "஀-௿",
    "te": "ఀ-౿",
    "ur": "؀-ۿ",
    "en": "A-Za-z",
}


def _families(css: str) -> set[str]:
    """The families of every `font` and `font-family`, without `"` and without sizes."""
    stacks = re.findall(r"font(?:-family)?:([^;}]+)", css)
    names = {part for stack in stacks for part in re.findall(r'"([^"]+)"', stack)}
    return names | {stack.rsplit(",", 1)[-1].strip() for stack in stacks if '"' in stack}


def test_there_are_templates_enough_for_every_taste() -> None:
    sources = [Template(slug).source for slug in SLUGS]

    assert len(sources) >= 16
    assert len({source["festival"] for source in sources}) >= 10
    assert len({source["category"] for source in sources}) >= 5
    assert len({(s["config"]["width"], s["config"]["height"]) for s in sources}) >= 3
    assert len({source["name"] for source in sources}) == len(sources)


def test_every_festival_has_a_template() -> None:
    festivals = {row["slug"] for row in json.loads((SEEDS / "festivals.json").read_text())}

    assert {Template(slug).source["festival"] for slug in SLUGS} == festivals


def test_it_says_what_it_is(template: Template) -> None:
    assert set(template.source) == KEYS
    assert 20 <= len(template.source["description"]) <= 200
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", tag) for tag in template.source["tags"])
    assert set(template.config) == {"width", "height", "min_font_size", "variables", "sample"}
    assert set(template.config["sample"]) == STANDARD - {"direction"}


def test_its_variables_are_colours_with_defaults(template: Template) -> None:
    schema: dict[str, Any] = template.config["variables"]
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(template.defaults)

    assert 2 <= len(schema["properties"]) <= 5
    assert schema["additionalProperties"] is False
    for rule in schema["properties"].values():
        assert rule["format"] == "color"
        assert rule["pattern"] == "^#[0-9a-fA-F]{6}$"
        assert rule["title"]


def test_the_schema_check_would_notice_a_wrong_schema() -> None:
    with pytest.raises(SchemaError):
        Draft202012Validator.check_schema({"type": "colour"})


def test_it_uses_every_standard_variable_and_each_of_its_own(template: Template) -> None:
    used = set(re.findall(r"{[{%][^%}]*?\b(" + "|".join(STANDARD) + r")\b", template.code))
    own = set(re.findall(r"{{ v\.(\w+) }}", template.code))

    assert used == STANDARD
    assert own == set(template.defaults)


def test_it_counts_no_text_by_size_and_says_where_its_texts_may_be(template: Template) -> None:
    check_template(template.code)

    assert template.code.count('class="letter" data-text-area') == 1
    for name, text in {"title": "h1", "to": "p", "message": "p", "from": "p"}.items():
        assert re.search(f'<{text} class="{name}" data-max-size="', template.code)


def test_it_leaves_the_sizes_of_its_texts_to_the_renderer(template: Template) -> None:
    css = template.code.partition("<style>")[2].partition("</style>")[0]

    assert "font-size" not in css
    assert "line-height" not in css
    assert "counts." not in template.code


def test_it_holds_no_script_and_reaches_for_nothing_outside(template: Template) -> None:
    # The photo of the card's own maker, as a data: address.
    code = template.code.replace('href="{{ photo }}"', "").lower()

    for forbidden in ("<script", "<iframe", "<object", "<link", "<img", "javascript:", "@import"):
        assert forbidden not in code
    assert re.findall(r"\bon\w+\s*=", code) == []
    assert re.findall(r"https?:|url\((?!#)|(?:href|src)=[\"'](?!#)", code) == []


def test_it_names_only_fonts_there_are_and_ends_in_one_for_every_script(
    template: Template, catalogue: FontCatalogue
) -> None:
    assert _families(template.code) - GENERIC <= set(catalogue.families)
    for stack in re.findall(r'font(?:-family)?:([^;}]*"[^;}]*)', template.code):
        assert re.search(r'"Card (Sans|Serif)",(sans-)?serif$', stack), stack


def test_its_sample_is_written_in_the_language_it_claims(template: Template) -> None:
    sample = template.config["sample"]

    for name in ("title", "message", "recipient_name", "sender_name"):
        assert re.search(f"[{SCRIPTS[sample['language']]}]", sample[name])
        assert sample["language"] == "en" or not re.search("[A-Za-z]", sample[name])
    assert 40 <= len(sample["message"]) <= 250


async def test_a_place_for_a_photo_shows_it_and_is_no_gap_without(
    template: Template, easel: Easel
) -> None:
    has_place = "custom_image" in template.code
    assert has_place == ("photo" in template.source["tags"])
    if not has_place:
        return
    empty = await easel.shot(template.html({}), template.config)
    share = await easel.changed(template.html({"custom_image": PHOTO}), template.config, empty)
    assert 0.1 < share < 0.5
    # Where the photo goes there is a picture already, not one colour.
    for code in (template.html({}), template.html({"custom_image": PHOTO})):
        assert code.count("<svg") == template.code.count("<svg")
    middle = empty.crop((empty.width // 3, empty.height // 6, 2 * empty.width // 3, 440))
    assert len(middle.getcolors(100_000) or ()) > 200


def test_names_that_are_not_given_leave_nothing_behind(template: Template) -> None:
    html = template.html({"recipient_name": "", "sender_name": ""})

    assert 'class="to"' not in html
    assert 'class="from"' not in html
    assert "—" not in html.partition('class="letter"')[2]


def test_markup_in_a_text_stays_text(template: Template) -> None:
    html = template.html(dict.fromkeys(("title", "message", "sender_name"), "<b>&</b>"))

    assert "<b>" not in html
    assert html.count("&lt;b&gt;&amp;&lt;/b&gt;") >= 3


async def test_each_colour_recolours_the_card(template: Template, easel: Easel) -> None:
    plain = await easel.shot(template.html({}), template.config)

    for name in template.defaults:
        recoloured = template.html({}, {name: "#ff00ff"})
        share = await easel.changed(recoloured, template.config, plain)
        assert share > 0.003, f"{name} changes only {share:.2%} of the card"
