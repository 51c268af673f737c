"""Lists of entity tags as RFC 9110 writes them."""

import pytest

from core.entity_tags import matches_strongly, matches_weakly

TAG = '"abc"'


@pytest.mark.parametrize(
    "header",
    [
        TAG,
        "*",
        " * ",
        f"{TAG}, ",
        f'"x",{TAG}',
        f'"x" ,\t{TAG}',
        f'W/"x", {TAG}, "y"',
        f",, ,{TAG}",
        f'"a,b", {TAG}',
        f'"a,W/", {TAG}',
        f'"", {TAG}',
        f'"\xe9", {TAG}',
    ],
)
def test_a_list_with_the_tag_matches_in_both_ways(header: str) -> None:
    assert matches_weakly(header, TAG)
    assert matches_strongly(header, TAG)


@pytest.mark.parametrize("header", [f"W/{TAG}", f'"x", W/{TAG}', f'W/"a,b",W/{TAG} , "z"'])
def test_a_weak_tag_matches_weakly_only(header: str) -> None:
    assert matches_weakly(header, TAG)
    assert not matches_strongly(header, TAG)


@pytest.mark.parametrize(
    "header",
    [
        "",
        ",",
        "abc",
        "'abc'",
        "**",
        '"*"',
        '*, "x"',
        '"x"',
        '"ab", c"',
        # The tag is inside another one, or behind something that is none.
        '"x, abc"',
        f"w/{TAG}",
        f"W/ {TAG}",
        f"x{TAG}",
        f"{TAG}x",
        f"x, {TAG}",
        f'"a b", {TAG}',
        f'"x" {TAG}',
        f"W/W/{TAG}",
        '"abc',
    ],
)
def test_other_headers_match_in_no_way(header: str) -> None:
    assert not matches_weakly(header, TAG)
    assert not matches_strongly(header, TAG)


def test_a_tag_between_the_quotes_of_others_does_not_match() -> None:
    header = '"x,"y","abc,"'
    assert not matches_weakly(header, '","')
    assert not matches_weakly('"a","b"', '","')
