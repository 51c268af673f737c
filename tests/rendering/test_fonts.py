import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.rendering import RenderError
from core.rendering.composites import COMPOSITES
from core.rendering.document import MAX_TEXT, MAX_UNITS, DocumentReader, FontNeeds
from core.rendering.fonts import Face, FontCatalogue, _chinese_of, _nearest_weight, _select
from core.rendering.page import guarded
from tests.rendering.conftest import RenderingSettings

FACE = re.compile(
    r'font-family:"([^"]+)";font-style:(\w+);font-weight:(\d+);[^}]*?'
    r"src:url\(data:font/woff2?;base64,[A-Za-z0-9+/=]+\)}"
)


@pytest.fixture(scope="module")
def catalogue(rendering_settings: RenderingSettings) -> FontCatalogue:
    return FontCatalogue(rendering_settings.node_modules)


def _faces(catalogue: FontCatalogue, document: str) -> list[tuple[str, str, int]]:
    css = catalogue.css_for(document)
    found = FACE.findall(css)
    assert len(found) == css.count("@font-face")
    return [(family, style, int(weight)) for family, style, weight in found]


def test_every_installed_package_is_a_family(
    catalogue: FontCatalogue, rendering_settings: RenderingSettings
) -> None:
    packages = list((rendering_settings.node_modules / "@fontsource").iterdir())

    assert len(packages) > 30
    assert len(catalogue.families) == len(packages) + len(COMPOSITES)
    assert all(face.file.is_file() for faces in catalogue.families.values() for face in faces)


def test_a_document_is_given_only_what_it_names(catalogue: FontCatalogue) -> None:
    document = "<style>p{font-family: 'Yatra One' , Card   Serif}</style><p>Namaste"

    assert _faces(catalogue, document) == [
        ("Yatra One", "normal", 400),
        ("Card Serif", "normal", 400),
    ]


def test_a_name_that_begins_another_is_not_taken_for_it(catalogue: FontCatalogue) -> None:
    families = {face[0] for face in _faces(catalogue, "p{font-family:Noto Sans Tamil,serif} தமிழ்")}

    assert families == {"Noto Sans Tamil"}


def test_names_are_found_in_attributes_too(catalogue: FontCatalogue) -> None:
    document = '<p style="font-family:&quot;Kalam&quot;">a<text font-family="Galada">b'

    assert {face[0] for face in _faces(catalogue, document)} == {"Kalam", "Galada"}


@pytest.mark.parametrize(
    ("style", "weights"),
    [
        ("", {400}),
        ("p{font-weight:bold}", {400, 700}),
        ("</style><b>", {400, 700}),
        ("p{font:600 2em Poppins}", {400, 600}),
        ("p{--heavy:900}", {400, 900}),
        ("</style><text font-weight='300'>", {300, 400}),
        ("p{width:900px}", {400}),
    ],
)
def test_the_weights_a_document_asks_for_are_given(
    catalogue: FontCatalogue, style: str, weights: set[int]
) -> None:
    document = f"<style>i{{font-family:Poppins}}{style}</style>x"

    assert {
        weight for _, face, weight in _faces(catalogue, document) if face == "normal"
    } == weights


@pytest.mark.parametrize(
    ("wanted", "available", "nearest"),
    [
        (400, {400, 700}, 400),
        (400, {500, 700}, 500),
        (400, {300, 700}, 300),
        (500, {400, 700}, 400),
        (300, {400, 700}, 400),
        (300, {200, 400}, 200),
        (600, {400, 700}, 700),
        (900, {400, 700}, 700),
    ],
)
def test_a_missing_weight_is_replaced_as_css_replaces_it(
    wanted: int, available: set[int], nearest: int
) -> None:
    assert _nearest_weight(wanted, available) == nearest


def test_characters_are_found_behind_entities_and_escapes(catalogue: FontCatalogue) -> None:
    tamil = catalogue.css_for("<p style='font-family:Card Sans'>தமிழ்")
    by_entity = catalogue.css_for("<p style='font-family:Card Sans'>&#x0BA4;")
    by_escape = catalogue.css_for("<style>p:after{font-family:Card Sans;content:'\\0BA4'}</style>")

    for css in (tamil, by_entity, by_escape):
        assert "U+BA3-BA4" in css


def test_a_script_the_text_does_not_use_costs_nothing(catalogue: FontCatalogue) -> None:
    hindi = catalogue.css_for("<p style='font-family:Card Sans'>नमस्ते। ₹५००")

    assert hindi.count("@font-face") == 2
    assert len(hindi) < 150_000


def test_pictures_inside_a_document_are_not_read_as_text(catalogue: FontCatalogue) -> None:
    picture = "data:image/png;base64," + "QUJD" * 500_000

    assert len(_faces(catalogue, f"<p style='font-family:Kalam'>क<img src='{picture}'>")) == 2


# A beginning and what is repeated after it: where a pattern could try again and again.
HOSTILE = [
    *(
        ("", repeated)
        for repeated in (
            "-", "--a", "--a:", "font ", "font:9", " ", " n", "noto sans ", "noto\n", "<", "<b",
            "<meta '", "<meta \"'", "data:", "data:;base64,", "&", "&#9", "&notinx", "\\41",
            "1\ufe0f", "\U0001f1ee", "\U0001f469\u200d", "\U0001f469\ufe0f",
        )
    ),
    ("--", "a"), ("&#", "9"), ("&#x", "a"), ("<meta ", "a"), ("<meta ", '"'), ("<meta ", "'\""),
    ("data:", "a"), ("<p style='font-family:Noto", " "), ("font", " "),
]  # fmt: skip
HOSTILE_SIZE = 256 * 1024


def _seconds(work: Callable[[str], object], text: str) -> float:
    def once() -> float:
        before = time.process_time()
        work(text)
        return time.process_time() - before

    return statistics.median(once() for _ in range(3))


@pytest.mark.parametrize(("begun", "repeated"), HOSTILE)
def test_twice_the_document_takes_about_twice_the_time(
    catalogue: FontCatalogue, begun: str, repeated: str
) -> None:
    def read(text: str) -> None:
        guarded(text, catalogue.css_for(text))

    whole = begun + repeated * (HOSTILE_SIZE // len(repeated))
    read("warm")

    # What takes less than the constant cannot be told apart from a disturbance.
    assert _seconds(read, whole) < 3 * _seconds(read, whole[: HOSTILE_SIZE // 2]) + 0.05


def test_a_document_of_too_many_characters_is_refused(catalogue: FontCatalogue) -> None:
    allowed = "".join(map(chr, range(0xE000, 0xE000 + MAX_UNITS)))

    assert catalogue.css_for(allowed) == ""
    with pytest.raises(RenderError, match="4,000 different characters") as caught:
        catalogue.css_for(allowed + "a")
    assert caught.value.code == "render_too_large"


def test_a_document_of_too_much_text_is_refused(catalogue: FontCatalogue) -> None:
    catalogue.css_for("a" * MAX_TEXT)
    with pytest.raises(RenderError, match="besides its images") as caught:
        catalogue.css_for("a" * (MAX_TEXT + 1))
    assert caught.value.code == "render_too_large"


def test_endless_numbers_are_no_characters(catalogue: FontCatalogue) -> None:
    assert _faces(catalogue, "a&#" + "9" * 5_000 + ";") == [("Card Sans", "normal", 400)]


@pytest.mark.parametrize(
    "emoji",
    [
        "\U0001f469\U0001f3fd\u200d\u2764\ufe0f\u200d\U0001f48b\u200d\U0001f468\U0001f3fb",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
        "\U0001f1ee\U0001f1f3",
        "1\ufe0f\u20e3",
    ],
)
def test_an_emoji_of_several_characters_is_one(catalogue: FontCatalogue, emoji: str) -> None:
    assert DocumentReader(()).read(emoji * 9).units == [emoji]
    assert len(_faces(catalogue, emoji)) == 1


def test_the_rules_of_a_document_are_always_the_same(
    catalogue: FontCatalogue, rendering_settings: RenderingSettings
) -> None:
    document = "<p style='font:700 9px Card Serif'>Eid عید दीदी 👩‍❤️‍👨 ✨ எங்கள் 2026"
    again = FontCatalogue(rendering_settings.node_modules)

    assert catalogue.css_for(document) == again.css_for(document)


def test_indic_faces_hold_their_joiners_and_danda(catalogue: FontCatalogue) -> None:
    def covers(face: Face, *codes: int) -> bool:
        return all(any(low <= code <= high for low, high in face.ranges) for code in codes)

    scripts = [face for face in catalogue.families["Card Sans"] if covers(face, 0x200C, 0x25CC)]

    assert {"devanagari", "bengali", "gurmukhi", "tamil"} <= {face.subset for face in scripts}
    assert all(covers(face, 0x200D) for face in scripts)
    danda = {face.subset for face in scripts if covers(face, 0x964)}
    assert {"devanagari", "bengali", "gurmukhi", "gujarati", "oriya"} <= danda


def test_missing_packages_are_named(tmp_path: Path) -> None:
    with pytest.raises(RenderError, match="run `npm ci`") as caught:
        FontCatalogue(tmp_path).base_font()

    assert caught.value.code == "render_fonts_missing"


@pytest.mark.parametrize("family", ["Arima", "Noto Sans Tamil", "Cinzel"])
def test_a_family_without_a_script_of_dandas_draws_none(
    catalogue: FontCatalogue, family: str
) -> None:
    faces = catalogue.families[family]

    assert not any(low <= 0x965 and high >= 0x964 for f in faces for low, high in f.ranges)


@pytest.mark.parametrize("family", ["Yatra One", "Rozha One", "Baloo 2", "Tiro Bangla"])
def test_a_family_with_a_script_of_dandas_draws_them(catalogue: FontCatalogue, family: str) -> None:
    faces = catalogue.families[family]

    assert any(low <= 0x964 and high >= 0x965 for f in faces for low, high in f.ranges)


@pytest.mark.parametrize(
    ("document", "package"),
    [
        ("骨", "noto-sans-sc"),
        ("骨の", "noto-sans-jp"),
        ("骨 뼈", "noto-sans-kr"),
        ('<html lang="zh-TW">骨', "noto-sans-tc"),
        ("<html lang=zh-Hant-HK>骨", "noto-sans-tc"),
        ('<html lang="zh">骨', "noto-sans-sc"),
    ],
)
def test_chinese_characters_have_the_forms_of_their_language(
    catalogue: FontCatalogue, document: str, package: str
) -> None:
    packages = [
        face.file.name.rpartition("-wght")[0].rpartition("-")[0]
        for face in _select(
            catalogue._composite("Card Sans", _chinese_of(document, _needs(document))),
            _needs(document),
        )
        if any(low <= ord("骨") <= high for low, high in face.ranges)
    ]

    assert packages == [package]


def _needs(document: str) -> FontNeeds:
    return DocumentReader(()).read(document)


def test_a_document_without_chinese_is_not_given_its_fonts(catalogue: FontCatalogue) -> None:
    assert catalogue.css_for("<p>♥ → ½ நன்றி 🪔").count("@font-face") < 8


@pytest.mark.parametrize("family", ["Poppins", "Rozha One"])
def test_digits_of_devanagari_are_not_set_in_a_family_with_latin_shapes(
    catalogue: FontCatalogue, family: str
) -> None:
    assert not any(
        low <= 0x96F and high >= 0x966
        for face in catalogue.families[family]
        for low, high in face.ranges
    )
