"""Unified diffs: right for any two texts, and bounded for the most awkward ones."""

import random
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.templates.comparing import unified_diff

NAMES = ("version 1", "version 2")
CPU_SECONDS = 0.2
LARGEST = 262_144

lines = st.lists(st.sampled_from(["a", "b", "", "-", "+ x", "@@ -1 +1 @@"]), max_size=30)


def patched(old: str, diff: str) -> list[str]:
    """Return the lines of ``old`` after the diff is applied; fails where the two do not fit."""
    before, after, at = old.splitlines(), list[str](), 0
    for line in diff.split("\n")[2:] if diff else []:
        if line.startswith("@@"):
            start, _, size = line.split()[1][1:].partition(",")
            begin = int(start) - (size != "0")
            after += before[at:begin]
            at = begin
        elif line.startswith("+"):
            after.append(line[1:])
        else:
            assert before[at] == line[1:]
            after += [line[1:]] if line.startswith(" ") else []
            at += 1
    return after + before[at:]


@given(lines, lines)
def test_a_diff_leads_from_the_old_text_to_the_new_one(old: list[str], new: list[str]) -> None:
    before, after = "\n".join(old), "\n".join(new)
    diff = unified_diff(before, after, NAMES)
    assert diff is not None
    assert patched(before, diff) == after.splitlines()
    assert (diff == "") == (before.splitlines() == after.splitlines())


def test_a_diff_reads_as_that_of_git() -> None:
    old = "".join(f"{line}\n" for line in range(1, 13))
    hunk = "@@ -3,7 +3,7 @@\n 3\n 4\n 5\n-6\n+six\n 7\n 8\n 9"
    diff = unified_diff(old, old.replace("6\n", "six\n"), NAMES)
    assert diff == f"--- version 1\n+++ version 2\n{hunk}"


def some(letters: str, count: int) -> Callable[[int], str]:
    def make(seed: int) -> str:
        return "\n".join(random.Random(seed).choices(letters, k=count))  # noqa: S311  not a secret

    return make


def interleaved(seed: int) -> str:
    """Return lines of which difflib finds one pair at a time, each after a look at all of them.

    No common line is frequent enough for it to leave it out.
    """
    return "\n".join(f"{line % 110}\n{'xy'[seed]}{line}" for line in range(2_500))


AWKWARD: dict[str, Callable[[int], str]] = {
    "20 kB of common lines in turn with others": interleaved,
    "two different lines": some("ab", 5_000),
    "the largest text of two different lines": some("ab", LARGEST // 2),
    "numbered lines in another order": lambda seed: "\n".join(
        str(line) for line in range(4_999)[:: 1 - 2 * seed]
    ),
    "no line in common": lambda seed: "\n".join(f"{seed}{line}" for line in range(4_999)),
    "only line ends": lambda seed: "\n" * (LARGEST - seed),
    "one long line": lambda seed: "ab" * (LARGEST // 2 - seed),
    "other line ends": lambda seed: ("\r\n", "\n")[seed] * 4_999,
}


@pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD)
def test_a_diff_takes_at_most_200_ms_whatever_the_texts(text: Callable[[int], str]) -> None:
    old, new = text(0), text(1)
    spent = []
    # The least of three: a collection of all that other tests left costs more than a diff.
    for _ in range(3):
        begun = time.thread_time()
        diff = unified_diff(old, new, NAMES)
        spent.append(time.thread_time() - begun)
    assert min(spent) < CPU_SECONDS
    assert diff is None or patched(old, diff) == new.splitlines()


def test_texts_that_differ_too_much_have_no_diff() -> None:
    assert unified_diff("a\n" * 5_001, "b\n" * 5_000, NAMES) is None
    assert unified_diff("a\n" * 5_000, "b\n" * 5_000, NAMES) is not None
