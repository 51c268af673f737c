// Gives the texts of the user their language, direction and fonts, while their marks are still in
// the document. An element with texts of several languages keeps its own. A text in a drawing
// stands where the drawing has it, so its direction stays.
//   spans     by the number of the span, the language of the text: `{lang, dir}`, or null
//   fallback  the family for characters that the fonts of the template do not have
//   nastaliq  the family for the language whose primary tag is `urdu`
const GENERIC =
  /^(?:(?:ui-)?(?:sans-serif|serif|monospace|rounded)|cursive|fantasy|system-ui|math|emoji)$/;
const setLanguages = ({ spans, fallback, nastaliq, urdu }) => {
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  const elements = new Map();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.includes("\ufff0")) continue;
    const element = parentOf(node);
    if (!element || !styleOf(element)) continue;
    const found = elements.get(element) ?? new Set();
    elements.set(element, found);
    for (const [, digits] of node.data.matchAll(MARK))
      if (digits) found.add(spans[numberOfMark(digits)] ?? null);
  }
  for (const [element, found] of elements) {
    const [own] = found.size === 1 ? found : [null];
    if (own) {
      setAttributes(element, { lang: own.lang });
      if (element instanceof HTMLElement) setAttributes(element, { dir: own.dir });
    }
    const style = getComputedStyle(element);
    const families = style.fontFamily;
    const leading = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
    const lead = (value) => setStyles(element, { "line-height": value });
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
    if (wanted !== families) setStyles(element, { "font-family": wanted });
  }
};
