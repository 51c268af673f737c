"""The composer: every language, festival, tone and relationship, read as a recipient would."""

import re
import unicodedata
from functools import cache
from itertools import pairwise, product
from typing import get_args

import pytest
from tyohaarify_plugin_api import (
    DeclinedError,
    FestivalInfo,
    MessageRequest,
    Relationship,
    Tone,
)
from tyohaarify_plugin_api.testing import check_plugin

from plugins.builtin import composer
from plugins.builtin.composer import Composer
from plugins.builtin.composer.catalogue import FOLDER, LANGUAGES, Catalogue, catalogue
from plugins.builtin.composer.rules import FESTIVALS, plan

TONES = get_args(Tone)
RELATIONSHIPS = get_args(Relationship)
SLUGS = sorted(FESTIVALS)
SCRIPTS = {
    "bn": "BENGALI",
    "en": "LATIN",
    "gu": "GUJARATI",
    "hi": "DEVANAGARI",
    "hi-Latn": "LATIN",
    "kn": "KANNADA",
    "ml": "MALAYALAM",
    "mr": "DEVANAGARI",
    "pa": "GURMUKHI",
    "ta": "TAMIL",
    "te": "TELUGU",
    "ur": "ARABIC",
}
# Words that belong to one faith, as stems in every script the composer writes.
HINDU = re.compile(
    r"lakshmi|ganesh|ganpati|bappa|krishna|kanha|durga|shri ram|lord rama|shiva|vishnu|surya|"
    r"mata rani|"
    r"लक्ष्मी|गणेश|बप्पा|कृष्ण|कान्हा|दुर्गा|श्रीराम|शिव|सूर्यदेव|भगवान|"
    "লক্ষ্মী|গণেশ|দুর্গা|ভগবান|લક્ષ્મી|ગણેશ|અંબા|ਪਰਮਾਤਮਾ|லட்சுமி|விநாயக|లక్ష్మీ|వినాయక",
    re.IGNORECASE,
)
NOT_AT_EID = re.compile(r"pranam|charan|प्रणाम|चरण", re.IGNORECASE)
MUSLIM = re.compile(
    r"\b(allah|eid|ramadan|ramzan|biryani|ameen|aameen|aadaab)\b|अल्लाह|ईद|रमज़ान|आमीन|आदाब|नमाज़|"
    "আল্লাহ|ঈদ|আমিন|અલ્લાહ|ઈદ |આમીન|ਅੱਲਾਹ|ਈਦ |ਆਮੀਨ|اللہ|عید|آمین|அல்லாஹ்|ஆமீன்|అల్లాహ్|ఆమీన్",
    re.IGNORECASE,
)
MERRY = re.compile(
    r"\b(happy|merry|joyful|cheers|mubarak|badhai|badhaiyan)\b|बधाई|मुबारक", re.IGNORECASE
)
# Not Guru Nanak Jayanti: people do congratulate on it, in so many words.
GRAVE = ("ashura", "buddha-purnima", "good-friday", "mahavir-jayanti", "muharram")
INTIMATE = re.compile(
    r"\b(my love|with love,|lots of love|darling|dearest|hugs?|jaan|saar[ae] pyaar|jhappi|"
    r"tum|tumhara|tumhare|tumhari|tumhein)\b|जान |जान,|ढेर सारा प्यार|प्यार सहित|झप्पी|तुम",
    re.IGNORECASE,
)


@cache
def compose(language: str, slug: str = "diwali", **fields: object) -> str:
    festival = FestivalInfo(slug=slug, name="त्योहार" if language == "hi" else "Utsav")
    values = {"festival": festival, "language": language, **fields}
    return Composer().write(MessageRequest.model_validate(values)).text


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_whole_in_its_script_and_within_its_limit(
    language: str, slug: str
) -> None:
    festival = FestivalInfo(slug=slug, name=slug)
    request = MessageRequest(festival=festival, language=language)
    used = Composer().write(request).language_used
    assert used == language or (used == "en" and FESTIVALS[slug].mood == "solemn")
    for tone, relationship in product(TONES, RELATIONSHIPS):
        texts = [
            compose(language, slug, tone=tone, relationship=relationship, variation=variation)
            for variation in range(6)
        ]
        assert len(set(texts)) >= 4
        for text, following in pairwise(texts):
            assert text != following
        for text in texts:
            assert 10 < len(text) <= 500
            assert not re.search(r"[{}$\u2066-\u2069]|  |None", text)
            assert text == text.strip()
            assert not re.search(r"(^|[.!?]\s)[a-z]", text), text
            letters = {
                unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()
            } - {"ZERO", "MODIFIER"}
            assert letters == {SCRIPTS[used]}, text


def test_a_request_always_gives_the_same_text() -> None:
    for language in LANGUAGES:
        first = compose(language, recipient_name="Asha", variation=3)
        assert first == compose.__wrapped__(language, recipient_name="Asha", variation=3)


def test_the_text_of_a_known_request_is_the_same_on_every_machine() -> None:
    assert compose("en", recipient_name="Asha", sender_name="Ravi", relationship="friend") == (
        "Dear Asha,\n"
        "Warmest wishes on Diwali! May every lamp you light bring warmth to your home and hope to "
        "your heart. Sending you a big hug!\n"
        "With love, Ravi"
    )


def test_many_variations_do_not_fall_into_a_short_cycle() -> None:
    texts = {compose("hi", recipient_name="Zq", variation=number) for number in range(64)}
    assert len(texts) >= 48


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_faith_is_put_into_the_mouth_of_another(language: str) -> None:
    for slug, tone, relationship in product(SLUGS, TONES, RELATIONSHIPS):
        for variation in range(4):
            text = compose(
                language, slug, tone=tone, relationship=relationship, variation=variation
            )
            faith = FESTIVALS[slug].faith
            if faith in {"muslim", "christian", "jain", "buddhist"} and slug != "mahavir-jayanti":
                others = HINDU.search(text.replace("भगवान बुद्ध", ""))
                assert not others, text
            if faith == "muslim":
                assert not NOT_AT_EID.search(text), text
            else:
                assert not MUSLIM.search(text), text


@pytest.mark.parametrize("language", ["en", "hi", "hi-Latn"])
def test_a_grave_day_is_never_merry(language: str) -> None:
    for slug, tone, relationship in product(GRAVE, TONES, RELATIONSHIPS):
        for variation in range(6):
            text = compose(
                language, slug, tone=tone, relationship=relationship, variation=variation
            )
            assert not MERRY.search(text), text


def test_a_grave_day_an_elder_and_a_customer_are_not_joked_with() -> None:
    def slots(slug: str, tone: str, relationship: str) -> object:
        fields = {"tone": tone, "relationship": relationship}
        festival = FestivalInfo(slug=slug, name=slug)
        return plan(MessageRequest.model_validate({"festival": festival, **fields}))

    for slug, relationship in product((*GRAVE, "guru-nanak-jayanti"), RELATIONSHIPS):
        assert slots(slug, "playful", relationship) == slots(slug, "warm", relationship)
    for slug, relationship in product(SLUGS, ("elder", "customer")):
        assert slots(slug, "playful", relationship) == slots(slug, "warm", relationship)
    assert slots("holi", "playful", "friend") != slots("holi", "warm", "friend")


def test_an_unknown_festival_is_not_assumed_to_be_merry() -> None:
    for variation in range(8):
        text = compose("en", "a-day-of-remembrance", tone="playful", variation=variation)
        assert "Utsav" in text
        assert not MERRY.search(text), text


@pytest.mark.parametrize("language", ["en", "hi", "hi-Latn"])
@pytest.mark.parametrize("relationship", ["customer", "colleague"])
def test_business_relations_get_no_intimacy(language: str, relationship: str) -> None:
    for slug, tone, variation in product(SLUGS, TONES, range(6)):
        text = compose(
            language,
            slug,
            tone=tone,
            relationship=relationship,
            variation=variation,
            sender_name="Zq",
        )
        assert not INTIMATE.search(text), text


def test_elders_are_addressed_with_respect_and_friends_with_familiarity() -> None:
    for tone, variation in product(TONES, range(6)):
        elder = compose("hi", tone=tone, relationship="elder", variation=variation)
        assert "तुम" not in elder
        friend = compose("hi", tone=tone, relationship="friend", variation=variation)
        assert ("आप" in friend) <= (tone == "formal")


def test_names_are_used_where_given_as_plain_text() -> None:
    text = compose("en", recipient_name="{ $sender } <b>", sender_name='Zoë "Z" O\'Neil')
    assert "{ $sender } <b>" in text
    assert text.endswith('Zoë "Z" O\'Neil')
    assert "\n" not in compose("hi", relationship="friend")


def test_the_word_of_respect_is_not_said_twice() -> None:
    for variation in range(4):
        text = compose("hi", relationship="customer", recipient_name="माँ जी", variation=variation)
        assert "माँ जी" in text
        assert "जी जी" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_does_not_fit_is_left_out_whole(language: str) -> None:
    request = {"recipient_name": "Asha", "sender_name": "Ravi", "relationship": "friend"}
    sentences = set(re.split(r"(?<=[!।.?\u06d4])\s|\n", compose(language, **request)))
    for limit in range(60, 200, 5):
        text = compose(language, max_length=limit, **request)
        assert len(text) <= limit
        if len(text) > 60:
            assert set(re.split(r"(?<=[!।.?\u06d4])\s|\n", text)) <= sentences


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_smallest_card_still_gets_a_greeting(language: str) -> None:
    for slug, relationship in product(SLUGS, RELATIONSHIPS):
        if FESTIVALS[slug].mood != "solemn":
            assert len(compose(language, slug, relationship=relationship, max_length=40)) <= 40


def test_a_limit_nothing_fits_into_is_declined() -> None:
    festival = FestivalInfo(slug="long", name="A festival with a name of quite a length")
    with pytest.raises(DeclinedError):
        Composer().write(MessageRequest(festival=festival, max_length=40))


@pytest.mark.parametrize(
    ("asked", "used"),
    [
        ("hi", "hi"),
        ("hi-IN", "hi"),
        ("HI-in", "hi"),
        ("hi-Deva-IN", "hi"),
        ("hi-Latn-IN", "hi-Latn"),
        ("en-GB", "en"),
        ("pa-PK", "en"),
        ("ur-Latn", "en"),
        ("ne", "en"),
        ("xx", "en"),
        ("hi-a", "en"),
        ("pt-BR", "en"),
    ],
)
def test_a_language_is_matched_by_base_and_script_or_answered_in_english(
    asked: str, used: str
) -> None:
    festival = FestivalInfo(slug="diwali", name="Diwali")
    answer = Composer().write(MessageRequest(festival=festival, language=asked))
    assert (answer.language_used, answer.source) == (used, "composer")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_has_at_least_four_different_lines(language: str) -> None:
    source = (FOLDER / f"{language}.ftl").read_text(encoding="utf-8")
    assert source == unicodedata.normalize("NFC", source)
    slots = re.findall(r"^([a-z][a-zA-Z0-9-]*) =\n((?:    \.\w+ = .+\n)+)", source, re.MULTILINE)
    assert slots
    for name, lines in slots:
        if not name.startswith("form-"):
            texts = [line.split(" = ", 1)[1] for line in lines.splitlines()]
            assert len(set(texts)) == len(texts) >= 4, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_a_line_needs_is_defined(language: str) -> None:
    source = re.sub("^#.*", "", (FOLDER / f"{language}.ftl").read_text("utf-8"), flags=re.MULTILINE)
    needed = set(re.findall(r"\{ \$(\w+) \}", source))
    given = {"festival", "recipient", "respected", "sender"}
    lines = catalogue(language)
    assert needed <= given | set(lines.forms("familiar"))
    assert set(lines.forms("familiar")) == set(lines.forms("respectful")) <= needed
    assert source.count("$") == len(re.findall(r"\{ \$\w+ \}", source))


def test_a_slip_in_a_language_file_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot read 'wish -'"):
        Catalogue("en", "closing = Bye\nwish -\n")
    with pytest.raises(ValueError, match="wish is there twice"):
        Catalogue("en", "wish =\n    .a = One\nwish =\n    .a = Two\n")
    lines = Catalogue("en", "wish =\n    .a = Dear { $nobody }\n")
    with pytest.raises(ValueError, match="nobody"):
        lines.format(lines.variants(["wish"])[0], {})


def test_the_composer_keeps_the_contract() -> None:
    assert check_plugin(composer) == []
