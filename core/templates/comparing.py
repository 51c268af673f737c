"""Unified diffs of texts that anyone may have written, in bounded time and memory."""

from collections.abc import Iterator, Sequence
from difflib import Match, SequenceMatcher

from rapidfuzz.distance import LCSseq

# Lines of the one times lines of the other, once the common beginning and end are taken off. So
# many take 10 ms and 4 MB, whatever the lines are; difflib alone is cubic.
MAX_COMPARISONS = 25_000_000
_CONTEXT = 3

_Lines = Sequence[str]


class _KnownBlocks(SequenceMatcher[str]):
    """Groups changes as difflib does, with matching blocks that something faster has found."""

    def __init__(self, blocks: list[Match]) -> None:
        super().__init__()
        self._blocks = blocks

    def get_matching_blocks(self) -> list[Match]:
        return self._blocks


def unified_diff(old: str, new: str, names: tuple[str, str]) -> str | None:
    """Return the unified diff, "" for equal texts, None for texts too different to compare.

    Blocking, for tens of milliseconds at most.
    """
    old_lines, new_lines = old.splitlines(), new.splitlines()
    start, end = _common_ends(old_lines, new_lines)
    old_middle = old_lines[start : len(old_lines) - end]
    new_middle = new_lines[start : len(new_lines) - end]
    if len(old_middle) * len(new_middle) > MAX_COMPARISONS:
        return None
    blocks = [
        Match(block.a + start, block.b + start, block.size)
        for block in LCSseq.editops(old_middle, new_middle).as_matching_blocks()[:-1]
    ]
    matcher = _KnownBlocks(
        [
            Match(0, 0, start),
            *blocks,
            Match(len(old_lines) - end, len(new_lines) - end, end),
            Match(len(old_lines), len(new_lines), 0),
        ]
    )
    if old_middle or new_middle:
        return "\n".join(_written(matcher, old_lines, new_lines, names))
    return ""


def _common_ends(old: _Lines, new: _Lines) -> tuple[int, int]:
    """Return how many lines are common at the beginning and, besides those, at the end."""
    most = min(len(old), len(new))
    start = next((i for i in range(most) if old[i] != new[i]), most)
    most -= start
    end = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return start, end


def _written(
    matcher: SequenceMatcher[str], old: _Lines, new: _Lines, names: tuple[str, str]
) -> Iterator[str]:
    """Yield the lines of the diff, as ``difflib.unified_diff`` does."""
    yield f"--- {names[0]}"
    yield f"+++ {names[1]}"
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        first, last = group[0], group[-1]
        yield f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@"
        for tag, old_start, old_end, new_start, new_end in group:
            if tag == "equal":
                yield from (f" {line}" for line in old[old_start:old_end])
                continue
            yield from (f"-{line}" for line in old[old_start:old_end])
            yield from (f"+{line}" for line in new[new_start:new_end])


def _range(start: int, end: int) -> str:
    """Return a range of lines as a hunk's header has it: counted from 1, alone without a size."""
    if end - start == 1:
        return str(start + 1)
    return f"{start + 1 if end > start else start},{end - start}"
