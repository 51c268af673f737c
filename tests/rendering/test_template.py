import html
import itertools
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.rendering import TemplateError, render_template
from core.rendering.counts import normalise_text
from core.rendering.template import _environment

HOSTILE = (
    "{{7*7}}",
    "{{''.__class__.__mro__}}",
    "{% include 'secrets' %}",
    "{% render 'secrets' %}",
    "{% raw %}{{ title }}{% endraw %}",
    "{{ v | json }}",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "javascript:alert(1)",
    "</style><style>*{display:none}",
    "&lt;script&gt;",
    "{%",
    "}}",
    "%}",
)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed(document: str) -> _Tags:
    tags = _Tags()
    tags.feed(document)
    tags.close()
    return tags


@pytest.mark.parametrize("text", HOSTILE)
def test_user_text_comes_out_as_the_text_it_is(text: str) -> None:
    rendered = render_template("<p>{{ message }}</p>", {"message": text})

    assert _parsed(rendered).seen == [("p", [])]
    assert html.unescape(rendered) == f"<p>{text}</p>"


@given(st.text())
def test_no_text_leaves_the_element_or_the_attribute_it_is_put_in(text: str) -> None:
    rendered = render_template(
        "<p title=\"{{ message }}\" lang='{{ message }}'>{{ message }}</p>", {"message": text}
    )

    [(tag, attributes)] = _parsed(rendered).seen
    assert (tag, [name for name, _ in attributes]) == ("p", ["title", "lang"])
    shown = html.unescape(rendered.removesuffix("</p>").split(">", 1)[1])
    # Marks of the renderer are taken out of texts: they are not assigned, and never seen.
    assert shown == normalise_text(text).translate(dict.fromkeys(range(0xFFF0, 0xFFF3)))


def _raw_markup(template: str, value: str) -> bool:
    try:
        return "<x" in render_template(template, {"message": value})
    except TemplateError:
        return False


def test_no_filter_and_no_two_filters_turn_user_text_into_markup() -> None:
    disguises = ("<x>", "&lt;x&gt;", "&amp;lt;x&amp;gt;", "%3Cx%3E", "PHg+", "<<xx>x>")
    one_argument = ("append", "prepend", "replace", "split", "join", "date", "default", "remove")
    filters = [f"{name}: message" if name in one_argument else name for name in _filters()]
    starts = (
        "{{ message | FILTERS }}",
        "{% capture kept %}{{ message }}{% endcapture %}{{ kept | FILTERS }}",
        "{{ '' | append: message | FILTERS }}",
    )

    leaks = [
        (template, value)
        for start, pair in itertools.product(starts, itertools.product(filters, filters))
        for template in [start.replace("FILTERS", " | ".join(pair))]
        for value in disguises
        if _raw_markup(template, value)
    ]

    assert leaks == []


def _filters() -> list[str]:
    return sorted(_environment().filters)


def test_the_check_for_markup_finds_it_where_a_filter_allows_it() -> None:
    assert _raw_markup("{{ '<x>' }}{{ message }}", "harmless")


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{{ reciever_name }}", "'reciever_name' is undefined"),
        ("{{ v.colour }}", "v.colour is undefined"),
        ("<p>\n{% if %}", "line 2"),
        ("{% include 'other' %}", "include"),
        ("{% render 'other' %}", "render"),
        ("{{ message | safe }}", "safe"),
        ("{{ message.__class__ }}", "__class__"),
        ("{% for i in (1..100000000) %}x{% endfor %}", "loop iteration limit"),
        ("{% for i in (1..20000) %}" + "x" * 1000 + "{% endfor %}", "output stream limit"),
        ("{{ (1..1000000000) | join: 'x' }}", "too much text"),
        ("{{ 'aa' | replace: 'a', v.long | replace: 'a', v.long }}", "too much text"),
        (
            "{% assign n = 9 %}{% for i in (1..99) %}{% assign n = n | times: n %}{% endfor %}",
            "too",
        ),
        ("{% if true %}" * 40 + "{% endif %}" * 40, "nesting"),
        ("{{ '99999999999999999999' | date: '%Y' }}", "filter"),
        ("x" * 600_000, "512 KiB"),
    ],
)
def test_a_template_that_cannot_be_used_says_why(template: str, said: str) -> None:
    variables = {"message": "m", "v": {"long": "a" * 20_000}}

    with pytest.raises(TemplateError, match=r"(?s).*" + said):
        render_template(template, variables)


def test_a_variable_that_is_not_given_may_have_a_default() -> None:
    assert render_template("{{ v.colour | default: 'red' }}", {"v": {}}) == "red"


def test_an_empty_value_is_not_an_error() -> None:
    assert render_template("[{% if title != '' %}x{% endif %}{{ title }}]", {"title": ""}) == "[]"


def test_line_breaks_in_a_message_are_kept_for_the_style_sheet() -> None:
    assert render_template("{{ message }}", {"message": "one\ntwo"}) == "one\ntwo"
