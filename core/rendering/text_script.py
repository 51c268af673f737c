"""The script that gives the texts of the user their language, direction and fonts in a page.

It runs before the texts are measured, while their marks are still in the document. Like the script
that measures, it reads the document through prototypes.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.rendering.composites import COMPOSITES, DEFAULT_FAMILY
from core.rendering.languages import URDU

if TYPE_CHECKING:
    from core.rendering.visibility import CardTexts

_NASTALIQ_FAMILY = "Noto Nastaliq Urdu"

# An element with texts of several languages keeps its own. A text in a drawing stands where the
# drawing has it, so its direction stays.
_SCRIPT = r"""
(languages, fallback, nastaliq, urdu) => {
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, "parentElement");
  const GENERIC =
    /^(?:(?:ui-)?(?:sans-serif|serif|monospace|rounded)|cursive|fantasy|system-ui|math|emoji)$/;
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const elements = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.includes("\ufff0")) continue;
    const element = get.call(node);
    if (!element?.style) continue;
    const found = elements.get(element) ?? new Set();
    elements.set(element, found);
    for (const [, digits] of node.data.matchAll(/\ufff0([\u{e0030}-\u{e0039}]+)\ufff1/gu))
      found.add(languages[[...digits].map((one) => one.codePointAt(0) - 0xe0030).join("")] ?? null);
  }
  const set = (element, name, value) => Element.prototype.setAttribute.call(element, name, value);
  for (const [element, found] of elements) {
    const [own] = found.size === 1 ? found : [null];
    if (own) {
      set(element, "lang", own.lang);
      if (element instanceof HTMLElement) set(element, "dir", own.dir);
    }
    const style = getComputedStyle(element);
    const families = style.fontFamily;
    const leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    const lead = (value) => element.style.setProperty("line-height", value, "important");
    let wanted = families;
    if (Element.prototype.matches.call(element, `:lang(${urdu})`)) {
      // A template may have another Arabic font on purpose.
      if (!/Nastaliq|Naskh|Kufi|Amiri/.test(families)) {
        wanted = `"${nastaliq}",${wanted}`;
        // Its words climb: with the leading of other scripts its lines touch.
        if (!(leading >= 1.8)) lead("1.9");
      }
    } else if (own && families.includes(nastaliq)) {
      wanted = families.replaceAll(`"${nastaliq}",`, "");
      if (leading > 1.6) lead("1.5");
    }
    if (!/Card (Sans|Serif)/i.test(wanted)) {
      // Before the browser's own fonts, after which it looks for no other.
      const names = wanted.split(/,\s*/);
      const own = names.findIndex((one) => GENERIC.test(one));
      names.splice(own < 0 ? names.length : own, 0, `"${fallback}"`);
      wanted = names.join(",");
    }
    if (wanted !== families) element.style.setProperty("font-family", wanted, "important");
  }
}
"""


def text_script(texts: CardTexts, document: str) -> str:
    """Return the expression to evaluate in a page that shows `document`, its texts marked."""
    settings = []
    for span in texts.spans:
        found = {texts.languages.get(name) for name in span.names}
        own = found.pop() if len(found) == 1 else None
        settings.append(own and own._asdict())
    arguments = (settings, _fallback(document), _NASTALIQ_FAMILY, URDU)
    return f"({_SCRIPT})({','.join(map(json.dumps, arguments))})"


def families_added(texts: CardTexts, document: str) -> frozenset[str]:
    """Return the families that the script may name, in lower case."""
    if not texts.spans:
        return frozenset()
    tags = (texts.language, *(one.lang for one in texts.languages.values()))
    is_urdu = any(tag.split("-")[0] == URDU for tag in tags)
    names = (_fallback(document), *([_NASTALIQ_FAMILY] if is_urdu else ()))
    return frozenset(name.lower() for name in names)


def _fallback(document: str) -> str:
    """Return the family for what the fonts of a template do not have: its own composite one."""
    return next((name for name in COMPOSITES if name in document), DEFAULT_FAMILY)
