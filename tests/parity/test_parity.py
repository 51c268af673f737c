"""The Python API and Supabase REST show everybody the same rows."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from benchmarks.parity import READS, Caller, compare, prepared
from tests.support import Stack

World = tuple[list[Caller], dict[str, list[str]]]


@pytest.fixture(scope="module")
def world(stack: Stack) -> Iterator[World]:
    names = ("api_url", "supabase_url", "mail_url", "publishable_key")
    with prepared({name: getattr(stack, name) for name in names}) as made:
        yield made


def test_owner_other_and_anonymous_get_the_same_by_either_way(world: World) -> None:
    callers, keys = world
    compared, differences = compare(callers, keys)
    assert differences == []
    assert compared == len(callers) * sum(len(found) for found in keys.values())
    assert {caller.name for caller in callers} == {"owner", "other", "anonymous"}
    assert all(keys[read.name] for read in READS)


def test_the_rows_are_there_for_those_who_may_see_them(world: World) -> None:
    callers, keys = world
    owner, other, nobody = callers
    assert owner.api.get(f"/cards/{keys['card'][0]}").json()["recipient_name"] == "दादी"
    for caller, status in ((other, 404), (nobody, 401)):
        assert caller.api.get(f"/cards/{keys['card'][0]}").status_code == status
        assert caller.api.get(f"/cards/shared/{keys['shared card'][0]}").status_code == 200
        assert caller.api.get(f"/cards/shared/{keys['shared card'][1]}").status_code == 404


def test_a_difference_would_be_noticed(world: World) -> None:
    callers, keys = world
    owner, other, _ = callers
    mixed_up = replace(owner, rest=other.rest)
    _, differences = compare([mixed_up], keys)
    assert {difference.read for difference in differences} >= {"card", "job", "my jobs", "reviews"}
