"""Counts are those of the reader: letters and lines, whatever they are made of."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rendering import fill_template
from core.rendering.counts import count_text, is_seen, normalise_text


@pytest.mark.parametrize(
    ("text", "graphemes", "lines"),
    [
        ("", 0, 0),
        ("a", 1, 1),
        ('Let\'s <3 & "you"', 16, 1),
        ("क्ष", 1, 1),
        ("नमस्ते", 3, 1),
        ("தமிழ்", 3, 1),
        ("👨‍👩‍👧‍👦🇮🇳👋🏽", 3, 1),
        ("e\u0301", 1, 1),
        ("Z" + "\u0301" * 400, 1, 1),
        ("a\nb", 2, 2),
        ("a\r\nb\rc\u2028d\u2029e\x85f\vg\fh", 8, 8),
        ("a" + "\n" * 249 + "b", 2, 250),
        ("  a   b  ", 3, 1),
        ("a \n b", 2, 2),
        ("a\u200bb\u2060\ufeff", 2, 1),
        (" \u200b\n\u3164", 0, 0),
        ("عید 2026", 8, 1),
    ],
)
def test_what_is_seen_is_counted(text: str, graphemes: int, lines: int) -> None:
    counts = count_text(normalise_text(text))

    assert (counts["graphemes"], counts["lines"]) == (graphemes, lines)


@pytest.mark.parametrize(
    ("narrow", "wide"),
    [
        ("aaaa", "AAAA"),
        ("aaaa", "नननन"),
        ("नननन", "മമമമ"),
        ("aaaa", "新年快乐"),
        ("aaaa", "🪔🪔🪔🪔"),
    ],
)
def test_wide_scripts_have_a_greater_width(narrow: str, wide: str) -> None:
    assert count_text(narrow)["graphemes"] == count_text(wide)["graphemes"]
    assert count_text(narrow)["width"] < count_text(wide)["width"]


@given(st.text())
def test_a_text_has_graphemes_if_it_is_seen(text: str) -> None:
    counts = count_text(normalise_text(text))

    assert (counts["graphemes"] > 0) == (counts["lines"] > 0) == is_seen(text)
    assert counts["graphemes"] <= counts["width"] <= 3 * max(1, len(text))


@given(st.text())
def test_every_value_has_its_counts_in_the_template(text: str) -> None:
    names = ("title", "message", "recipient_name", "sender_name", "v.motto")
    code = ",".join(f"{{{{ counts.{name}.graphemes }}}}" for name in names)
    values = dict.fromkeys(names[:4], text) | {"v": {"motto": text, "size": 3}}

    expected = count_text(normalise_text(text))["graphemes"]
    assert fill_template(code, values).html == ",".join([str(expected)] * 5)


@pytest.mark.parametrize("one", ["a", "'", "\u0301", "क्", "👨‍👩‍👧‍👦", "🇮", " ", "\n", "\u200b"])
def test_counting_takes_time_in_proportion_to_the_text(one: str) -> None:
    def seconds(length: int) -> float:
        text = (one * length)[:length]
        began = time.process_time()
        for _ in range(3):
            count_text(text)
        return time.process_time() - began

    # Sixteen times the text: 256 times the time, if it were quadratic.
    assert seconds(160_000) < 64 * max(seconds(10_000), 0.001)
