// Splits a card into two layers of a PDF: its art as an image, and its texts over it as text.
// Both functions are called in one isolated world, one after the other.
//
// Texts that a PDF would show otherwise than the browser (gradients, outlines, blending, emoji,
// drawings) stay in the art, and are printed over it unseen, to be found and copied. All others
// are taken out of the art. Shadows stay in it.
const COLOURED = /\p{Emoji_Presentation}|\ufe0f/u;
const UNSEEN = "rgb(0 0 0 / 0.004)";
const TEXT_LAYER = {
  background: "none", "border-color": "transparent", "border-image": "none", outline: "none",
  "box-shadow": "none", "text-shadow": "none", filter: "none", "backdrop-filter": "none",
  "mix-blend-mode": "normal", mask: "none", "clip-path": "none", "column-rule-color": "transparent",
};
const isArt = (style) => /text/.test(style.backgroundClip + style.webkitBackgroundClip) ||
  style.filter !== "none" || style.mixBlendMode !== "normal" || style.maskImage !== "none" ||
  style.clipPath !== "none";
// Whether an element is in something that a PDF would show otherwise; each element is read once.
const known = new Map();
const isInArt = (element) => {
  const path = [];
  let at = element;
  for (; at && !known.has(at); at = parentOf(at)) path.push(at);
  let found = at ? known.get(at) : false;
  for (const one of path.reverse()) known.set(one, (found ||= isArt(getComputedStyle(one))));
  return found;
};
const isArtText = (element, nodes) => element instanceof SVGElement || isInArt(element) ||
  parseFloat(getComputedStyle(element).webkitTextStrokeWidth) > 0 ||
  nodes.some(({ data }) => COLOURED.test(data));
// The first layer of all styles, which the page declares ahead of its template: what is important
// in it, no style sheet of the template overrides.
const setSheet = (rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer printing{${rules}}`);
  Object.getOwnPropertyDescriptor(Document.prototype, "adoptedStyleSheets")
    .set.call(document, [sheet]);
};
const important = (styles) =>
  Object.entries(styles).map(([name, value]) => `${name}:${value} !important`).join(";");

// Hides the texts that are not part of the art. Returns their boxes, one list for each element:
// `[left, top, right, bottom]` in CSS pixels.
let printed = [];
const hideTexts = () => {
  const texts = new Map();
  for (const node of textNodesOf(document)) {
    const element = parentOf(node);
    if (!element || !styleOf(element) || !node.data.trim()) continue;
    if (texts.has(element)) texts.get(element).push(node); else texts.set(element, [node]);
  }
  for (const [element, nodes] of texts) {
    if (!isArtText(element, nodes)) continue;
    texts.delete(element);
    const { webkitTextFillColor: fill, textDecorationColor: line } = getComputedStyle(element);
    setAttributes(element, { "data-print-art": "" });
    setStyles(element, { "-webkit-text-fill-color": fill, "text-decoration-color": line });
  }
  setSheet(`*:not([data-print-art]):not(svg *) {
    -webkit-text-fill-color:transparent !important; text-decoration-color:transparent !important}
    *::marker {color:transparent !important}`);
  printed = [...texts.keys()];
  const range = Document.prototype.createRange.call(document);
  return [...texts.values()].map((nodes) => nodes.flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].map((box) => [box.left, box.top, box.right, box.bottom]);
  }));
};

// Texts in the margins of printed pages, and sizes of pages, are not those of the card.
const removePageRules = (owner) => {
  for (let index = owner.cssRules.length - 1; index >= 0; index--) {
    const rule = owner.cssRules[index];
    if (rule instanceof CSSPageRule) owner.deleteRule(index);
    else if (rule.cssRules && rule.deleteRule) removePageRules(rule);
  }
};
const sheetsOf = getter(Document.prototype, "styleSheets");
// Leaves nothing but the texts, without those of the elements whose numbers are `covered`.
const hideArt = (covered) => {
  for (const sheet of sheetsOf(document)) removePageRules(sheet);
  // An attribute may insist, too, in more than one spelling; what is set here takes its place.
  for (const element of all("[style]")) if (styleOf(element)) setStyles(element, TEXT_LAYER);
  for (const index of covered) setStyles(printed[index], { visibility: "hidden" });
  for (const element of all("[data-print-art]")) {
    setStyles(element, {
      "-webkit-text-fill-color": UNSEEN, "text-decoration-color": "transparent",
      "-webkit-text-stroke": "0",
    });
    if (!(element instanceof SVGElement)) continue;
    const shown = getComputedStyle(element).visibility === "visible";
    setStyles(element, { visibility: shown ? "visible" : "hidden", fill: UNSEEN, stroke: "none" });
  }
  for (const element of all("img,picture,canvas,video,object,embed,iframe,svg *"))
    if (!hasAttribute(element, "data-print-art") && styleOf(element))
      setStyles(element, { visibility: "hidden" });
  setSheet(`*, *::before, *::after, *::first-line, *::first-letter {${important(TEXT_LAYER)}}`);
};
