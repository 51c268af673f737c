"""Whatever is written on a card stays inside its letter, drawn by the renderer's browser."""

import pytest

from tests.seed.easel import SLUGS, Easel, Template
from tests.seed.texts import TEXTS

# The letter is the part of a card its author kept free for text. One answer per element that
# leaves it or the card, or that covers the one before it, in pixels (a pixel is forgiven).
_OUTSIDE = """(() => {
  const box = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  const letter = document.querySelector('.letter').getBoundingClientRect();
  const texts = [...document.querySelectorAll('.letter :is(h1, p)')];
  const found = [];
  for (const [index, element] of texts.entries()) {
    const text = box(element);
    const over = Math.max(letter.left - text.left, text.right - letter.right,
      letter.top - text.top, text.bottom - letter.bottom, -text.left, -text.top,
      text.right - innerWidth, text.bottom - innerHeight);
    if (over > 1) found.push(`${element.className} is ${Math.ceil(over)} px outside`);
    const before = index > 0 && texts[index - 1].getBoundingClientRect().bottom;
    if (before - element.getBoundingClientRect().top > 1) found.push(`${element.className} covers`);
  }
  return found;
})()"""

_SIZE = "parseFloat(getComputedStyle(document.querySelector('.message')).fontSize)"


@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)
async def test_every_text_stays_inside_the_letter(
    template: Template, easel: Easel, texts: dict[str, str]
) -> None:
    assert await easel.measure(template.filled(texts), template.config, _OUTSIDE) == []


async def test_the_sample_stays_inside_the_letter(template: Template, easel: Easel) -> None:
    assert await easel.measure(template.filled({}), template.config, _OUTSIDE) == []


async def test_short_messages_are_set_larger_than_long_ones_and_none_is_tiny(
    template: Template, easel: Easel
) -> None:
    sizes = [
        await easel.measure(template.filled(TEXTS[name]), template.config, _SIZE)
        for name in ("short English", "150 English", "500 English")
    ]

    assert sizes == sorted(set(sizes), reverse=True)
    assert sizes[-1] >= 22


async def test_a_card_that_is_too_small_for_its_text_is_noticed(easel: Easel) -> None:
    template = Template(SLUGS[0])
    cramped = template.html(TEXTS["500 English"]).replace(
        "</style>", ".letter{height:90px !important}</style>"
    )

    assert await easel.measure(cramped, template.config, _OUTSIDE) != []
