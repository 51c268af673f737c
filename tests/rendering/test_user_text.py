"""Filters see the text that the user typed, and the document knows where it is shown."""

import html

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rendering import fill_template
from core.rendering.counts import normalise_text
from core.rendering.user_text import TextSpan, insert_marks, take_marks

FIVE = "'\"&<>"


@pytest.mark.parametrize(
    "chain",
    [
        *("strip_newlines", "escape", "escape_once", "escape | escape", "newline_to_br"),
        *("append: ''", "prepend: ''", "replace: 'x', 'y'", "strip", "lstrip | rstrip"),
        *("escape | strip_newlines", "newline_to_br | strip_newlines", "escape | newline_to_br"),
        *("url_encode | url_decode", "base64_encode | base64_decode", "escape | upcase"),
        *("strip_newlines | downcase", "escape | capitalize", "split: '' | join: ''"),
        *("escape | split: '' | join: ''", "escape | split: '&' | join: '&'", "truncate: 99"),
        *(
            "strip_newlines | truncatewords: 99",
            "escape | slice: 0, 99",
            "escape | url_encode | url_decode",
        ),
        *("escape | base64_encode | base64_decode", "escape | replace: '&', '&'", "squish"),
    ],
)
def test_no_chain_of_filters_shows_escapes(chain: str) -> None:
    shown = fill_template(f"{{{{ message | {chain} }}}}", {"message": FIVE}).html

    assert html.unescape(shown) == FIVE


@pytest.mark.parametrize(
    ("chain", "shown"),
    [
        ("escape | truncate: 4, '…'", "'\"&…"),
        ("strip_newlines | slice: 0, 2", "'\""),
        ("escape | slice: -1", ">"),
        ("newline_to_br | truncate: 3, ''", "'\"&"),
        ("escape | replace: \"'\", '+'", '+"&<>'),
        ("escape | remove: '&'", "'\"<>"),
        ("strip_newlines | split: '' | first", "'"),
        ("escape | split: '' | last", ">"),
        ("escape | split: '' | size", "5"),
        ("strip_newlines | size", "5"),
        ("escape | size", "5"),
        ("newline_to_br | size", "5"),
        ("escape | append: message | size", "10"),
        ("escape | url_encode", "%27%22%26%3C%3E"),
    ],
)
def test_filters_work_on_what_was_typed(chain: str, shown: str) -> None:
    made = fill_template(f"{{{{ message | {chain} }}}}", {"message": FIVE}).html

    assert html.unescape(made) == shown


@pytest.mark.parametrize(
    "template",
    [
        "{% capture kept %}{{ message }}{% endcapture %}{{ kept | size }}",
        "{% capture kept %}<b>{{ message }}</b>{% endcapture %}{{ kept | size }}",
        "{% assign kept = message | escape %}{{ kept.size }}",
        "{% assign kept = message | strip_newlines %}{{ kept.size }}",
    ],
)
def test_size_counts_what_was_typed_through_assign_and_capture(template: str) -> None:
    assert fill_template(template, {"message": FIVE}).html == "5"


@given(st.text(FIVE + "a\n अ", max_size=20))
def test_sizes_of_old_templates_are_never_more_than_was_typed(text: str) -> None:
    old = (
        "{% assign letters = message | strip_newlines | size %}{{ letters }},"
        "{{ message | size | minus: letters }}"
    )

    letters, breaks = map(int, fill_template(old, {"message": text}).html.split(","))

    typed = normalise_text(text)
    assert (letters, breaks) == (len(typed) - typed.count("\n"), typed.count("\n"))


PLACES = {
    "{{ title }}": [("title",)],
    "{{ title | upcase | truncate: 3 }}": [("title",)],
    "{% echo title %}": [("title",)],
    "{% assign a = title %}{{ a }}": [("title",)],
    "{{ title | append: message }}": [("message", "title")],
    "{{ 'To ' | append: message }}": [("message",)],
    "{% capture a %}{{ title }} and {{ message }}{% endcapture %}{{ a }}": [("message", "title")],
    "{% assign a = message | split: ' ' %}{% for b in a %}{{ b }}{% endfor %}": [("message",)] * 2,
    "{{ v.motto }}{{ v.ink }}{{ v.count }}": [("v.motto",)],
    "{{ counts.title.graphemes }}{{ title | size }}{{ language }}": [],
}


@pytest.mark.parametrize(("template", "names"), PLACES.items())
def test_the_places_of_texts_are_known(template: str, names: list[tuple[str, ...]]) -> None:
    values = {
        "title": "Joy",
        "message": "to you",
        "language": "en",
        "v": {"motto": "peace", "ink": "#102030", "count": 3},
    }

    filled = fill_template(template, values)

    assert [span.names for span in filled.spans] == names
    for span in filled.spans:
        assert filled.html[span.start : span.end].strip()


@given(st.text("ab", max_size=30), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_marks_go_where_the_texts_are_and_come_out_again(
    document: str, edges: list[tuple[int, int]]
) -> None:
    spans = [TextSpan(("title",), *sorted(edge)) for edge in edges if max(edge) <= len(document)]

    marked = insert_marks(document, spans)

    assert marked.translate(dict.fromkeys((65520, 65521, 65522)) | DIGITS) == document


DIGITS = dict.fromkeys(range(917552, 917562))


@given(st.text("a\ufff0\ufff1\ufff2t ", max_size=30))
def test_marks_that_an_author_writes_do_no_harm(text: str) -> None:
    document, spans = take_marks(text)

    assert not set(document) & set("\ufff0\ufff2")
    assert all(0 <= span.start <= span.end <= len(document) for span in spans)
    assert fill_template("{{ title }}", {"title": f"a{text}"}).spans[0].start == 0
