"""Every message that the composer suggests for a festival fits its templates.

A file of its own, so that it runs beside `test_corpus.py`.
"""

from collections.abc import Mapping

from tests.seed.corpus import suggestions
from tests.seed.easel import Easel, Template
from tests.seed.test_corpus import failures


async def test_every_suggestion_for_its_festival_is_seen_whole(
    template: Template, easel: Easel, limits: Mapping[str, int]
) -> None:
    texts = {one["message"]: one for one in suggestions(template.source["festival"])}

    assert len(texts) > 200
    assert await failures(easel, template, texts, limits) == {}
