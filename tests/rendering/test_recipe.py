"""Templates that count texts by `size` are refused when they are saved, with a hint."""

import pytest

from core.rendering import TemplateError
from core.rendering.recipe import check_template

REFUSED = {
    "the old recipe": ("{% assign letters = message | strip_newlines | size %}", "message"),
    "a title": ("\n\n{{ title | size }}", "title"),
    "as a property": ("{% if message.size > 3 %}{% endif %}", "message"),
    "in brackets": ("{{ title['size'] }}", "title"),
    "assigned": ("{% assign a = title | upcase %}{% assign b = a %}{{ b | size }}", "title"),
    "captured": (
        "{% capture c %}<b>{{ message }}</b>{% endcapture %}{{ c | strip | size }}",
        "message",
    ),
    "captured deeper": (
        "{% capture c %}{% if true %}{{ message }}{% endif %}{% endcapture %}{{ c.size }}",
        "message",
    ),
    "appended": ("{{ recipient_name | append: sender_name | size }}", "recipient_name"),
    "as an argument": ("{{ 'x' | append: sender_name | size }}", "sender_name"),
    "a line": (
        "{% assign lines = message | split: 'x' %}{% for l in lines %}{{ l | size }}{% endfor %}",
        "message",
    ),
    "letters": ("{{ message | split: '' | size }}", "message"),
    "joined": ("{{ message | split: ' ' | join: '' | size }}", "message"),
    "of its own": ("{{ v.motto | size }}", "v.motto"),
    "in a liquid tag": ("{% liquid\nassign m = message | escape | size\n%}", "message"),
    "in a case": ("{% case title.size %}{% when 1 %}{% endcase %}", "title"),
    "in an unless": ("{% unless title.size == 1 %}{% endunless %}", "title"),
    "in a loop": ("{% for i in (1..message.size) %}{% endfor %}", "message"),
    "echoed": ("{% echo title | size %}", "title"),
}


@pytest.mark.parametrize(("code", "name"), REFUSED.values(), ids=REFUSED)
def test_a_text_that_is_counted_by_size_is_refused_with_a_hint(code: str, name: str) -> None:
    with pytest.raises(TemplateError, match=rf"line \d+: .*counts\.{name}\.graphemes"):
        check_template(code)


def test_the_line_of_the_size_is_named() -> None:
    with pytest.raises(TemplateError, match="line 3"):
        check_template("<p>\n</p>\n{{ title | size }}")


@pytest.mark.parametrize(
    "code",
    [
        "{{ counts.message.graphemes | plus: counts.message.lines }}",
        "{{ message | split: ' ' | size }}",
        "{% assign words = message | split: ' ' %}{{ words.size }}",
        "{{ (1..3) | size }}",
        "{% assign x = 'a,b' | split: ',' %}{{ x.size }}{{ x | size }}",
        "{% assign title = 'x' %}{{ title | size }}",
        "{% if message != '' %}{{ message | truncate: 20 }}{% endif %}",
        "{{ festival.name | size }}",
        "{% assign n = counts.title.width %}{{ n | plus: 1 }}",
    ],
)
def test_other_sizes_are_taken(code: str) -> None:
    check_template(code)


def test_a_template_that_is_not_liquid_is_refused_as_before() -> None:
    with pytest.raises(TemplateError, match="line 2"):
        check_template("<p>\n{% if %}")
