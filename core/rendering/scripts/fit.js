// Sets the texts of a card to the largest sizes that fit, by measuring real layout. The renderer
// runs this file beside every card; an editor may run the same file for a live preview.
//
// A box is an element with `data-text-area`, or with `data-text-area="ellipse"` for the ellipse
// that it holds. The texts in it are elements with `data-max-size`:
//   data-max-size   the largest font size, CSS pixels
//   data-min-size   the smallest; 9.5/390 of the width of the page if it is absent, which is
//                   9.5 px where a phone of 390 px shows the card from edge to edge
//   data-max-lines  the most lines it may take
//   data-hyphenate  "false" for a text whose words are never hyphenated
// Elements with `data-busy` are art that no text may touch.
//
// All texts of a box grow together: from the smallest sizes to the largest, by one factor, which
// the box gets as `--fit`, 0 to 1. None is larger than the first heading of its box.
const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const SMALLEST = 9.5 / 390;
const REFERENCE = 100;
// A word may be this much wider than its box by rounding; CSS pixels.
const SLACK = 0.5;
// Letters may hang over the sides of their area by so much of their size, as those of books do.
const HANG = 0.2;
// How far texts stay from busy art, in widths of the page.
const CLEARANCE = 0.003;
const ROUNDS = 5;
// What is looked at of a page, a few times what cards have; areas and texts beyond keep the sizes
// that the template gives them.
const MOST_AREAS = 20, MOST_TEXTS = 50, MOST_ART = 500;
const BLANK_LINES = /\n[^\S\n]*(?=\n[^\S\n]*\n)/g;

// How far letters reach over the box of their line, in sizes of the font; less than 0 above and
// below where the font leaves room.
const canvas = Document.prototype.createElement.call(document, "canvas");
const inkOf = (element, style) => {
  const context = canvas.getContext("2d");
  const { fontStyle, fontWeight, fontFamily } = style;
  context.font = `${fontStyle} ${fontWeight} ${REFERENCE}px ${fontFamily}`;
  context.textAlign = "left";
  context.direction = style.direction;
  const ink = context.measureText(textOf(element).replaceAll("\n", " ").trim());
  return {
    above: (ink.actualBoundingBoxAscent - ink.fontBoundingBoxAscent) / REFERENCE,
    below: (ink.actualBoundingBoxDescent - ink.fontBoundingBoxDescent) / REFERENCE,
    left: Math.max(0, ink.actualBoundingBoxLeft) / REFERENCE,
    right: Math.max(0, ink.actualBoundingBoxRight - ink.width) / REFERENCE,
  };
};
const numberOf = (element, name, fallback) => {
  const value = parseFloat(attributeOf(element, name) ?? "");
  return value > 0 ? value : fallback;
};
const textBoxOf = (element) => {
  const style = getComputedStyle(element);
  const max = numberOf(element, "data-max-size", 0);
  return {
    element, max,
    min: Math.min(max, numberOf(element, "data-min-size", innerWidth * SMALLEST)),
    maxLines: numberOf(element, "data-max-lines", Infinity),
    isHeading: element instanceof HTMLHeadingElement,
    ink: inkOf(element, style),
    cap: max,
  };
};

const linesOf = ({ element }) => {
  const range = Document.prototype.createRange.call(document);
  const lines = [];
  const rects = textNodesOf(element).flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue;
    const centre = (rect.top + rect.bottom) / 2;
    const line = lines.at(-1);
    if (line && centre < line.bottom && centre > line.top) {
      line.left = Math.min(line.left, rect.left);
      line.right = Math.max(line.right, rect.right);
      line.top = Math.min(line.top, rect.top);
      line.bottom = Math.max(line.bottom, rect.bottom);
    } else lines.push({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom });
  }
  return lines;
};
const contentWidth = (element) => {
  const style = getComputedStyle(element);
  const width = parseFloat(style.width);
  if (style.boxSizing !== "border-box") return width;
  const edges = ["paddingLeft", "paddingRight", "borderLeftWidth", "borderRightWidth"];
  return edges.reduce((left, edge) => left - parseFloat(style[edge]), width);
};
// Sets the largest sizes at which the longest words fit the width; one layout for all of them.
const measureCaps = (texts) => {
  const setAll = (styles) => texts.forEach(({ element }) => setStyles(element, styles));
  setAll({ "font-size": `${REFERENCE}px`, width: "100%" });
  const rooms = texts.map(({ element }) => contentWidth(element) + SLACK);
  setAll({ width: "min-content", "max-width": "none" });
  const words = texts.map(({ element, ink }) =>
    contentWidth(element) + (ink.left + ink.right) * REFERENCE);
  setAll({ width: "", "max-width": "" });
  texts.forEach((text, index) => {
    text.cap = Math.min(text.max, (REFERENCE * rooms[index]) / words[index]);
  });
};
const capLines = (text) => {
  if (text.maxLines === Infinity || text.cap <= text.min) return;
  const works = (size) => {
    setStyles(text.element, { "font-size": `${size}px` });
    return linesOf(text).length <= text.maxLines;
  };
  if (!works(text.cap)) text.cap = bisect(text.min, text.cap, works);
};
// The largest number from `low` to `high` that `works`; `low` if none does.
const bisect = (low, high, works) => {
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (works(middle)) low = middle; else high = middle;
  }
  return low;
};

const overlap = (a, b) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inside = (a, b) =>
  a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;
const insideEllipse = (a, b) => {
  const [x, y] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
  const across = Math.max(x - a.left, a.right - x) / ((b.right - b.left) / 2 + 1);
  const down = Math.max(y - a.top, a.bottom - y) / ((b.bottom - b.top) / 2 + 1);
  return across ** 2 + down ** 2 <= 1;
};
const reaching = (line, left, right, size) => ({
  ...line,
  left: line.left - Math.max(0, left) * size,
  right: line.right + Math.max(0, right) * size,
});
const fitsArea = ({ area, texts, busy, others }) => {
  const bounds = boxOf(area);
  const isInside = attributeOf(area, "data-text-area") === "ellipse" ? insideEllipse : inside;
  for (const text of texts)
    for (const line of linesOf(text)) {
      const { above, below, left, right } = text.ink;
      line.top -= above * text.size;
      line.bottom += below * text.size;
      if (!isInside(reaching(line, left - HANG, right - HANG, text.size), bounds)) return false;
      const ink = reaching(line, left, right, text.size);
      if (busy.some((art) => overlap(ink, art))) return false;
    }
  return others.every((other) => inside(boxOf(other), bounds));
};
const setSizes = ({ area, texts }, fit) => {
  setStyles(area, { "--fit": `${fit}` });
  const sizeOf = ({ min, max, cap }) => Math.max(1, Math.min(cap, min * (max / min) ** fit));
  const heading = texts.find(({ isHeading }) => isHeading);
  const largest = heading ? sizeOf(heading) : Infinity;
  for (const text of texts) {
    text.size = Math.min(sizeOf(text), largest);
    setStyles(text.element, { "font-size": `${Math.floor(text.size * 100) / 100}px` });
  }
};
// A word that is too long even at the smallest size is hyphenated, or else broken anywhere.
const breakWords = (text, hyphenators) => {
  const { element } = text;
  const speaker = Element.prototype.closest.call(element, "[lang]");
  const language = speaker ? attributeOf(speaker, "lang") : "";
  const hyphenate = hyphenators[language.split("-")[0].toLowerCase()];
  if (hyphenate && attributeOf(element, "data-hyphenate") !== "false")
    for (const node of textNodesOf(element)) insertHyphens(node, hyphenate);
  measureCaps([text]);
  if (text.cap < text.min) setStyles(element, { "overflow-wrap": "anywhere" });
  text.cap = text.min;
};
const insertHyphens = (node, hyphenate) => {
  // Letter by letter, so that ranges in the text stay where they are.
  let offset = 0;
  for (const letter of hyphenate(node.data)) {
    if (letter === "\u00ad" && node.data[offset] !== letter) node.insertData(offset, letter);
    offset += letter.length;
  }
};
// What is tried in turn until the texts fit.
const EASINGS = [
  () => {},
  // Of several blank lines, one is left.
  ({ element }) => {
    for (const node of textNodesOf(element))
      for (const blank of [...node.data.matchAll(BLANK_LINES)].reverse())
        node.deleteData(blank.index, blank[0].length);
  },
  ({ element }) => setStyles(element, { "white-space": "normal" }),
];
const fitArea = (fitted, hyphenators) => {
  measureCaps(fitted.texts);
  for (const text of fitted.texts) {
    if (text.cap < text.min) breakWords(text, hyphenators);
    capLines(text);
  }
  const works = (fit) => {
    setSizes(fitted, fit);
    return fitsArea(fitted);
  };
  if (works(1)) return true;
  return EASINGS.some((ease) => {
    fitted.texts.forEach(ease);
    const fit = bisect(0, 1, works);
    setSizes(fitted, fit);
    return fit > 0 || fitsArea(fitted);
  });
};

// Lettering that is filled by its background: the background must reach as far as the letters do,
// and emoji keep their own colours. Both need elements of their own, which are made before the
// places of the texts are looked for.
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const emojiOf = (text) =>
  EMOJI.test(text)
    ? [...new Intl.Segmenter().segment(text)].filter(({ segment }) => EMOJI.test(segment))
    : [];
const wrap = (range, styles) => {
  const span = Document.prototype.createElement.call(document, "span");
  for (const [name, value] of Object.entries(styles)) span.style.setProperty(name, value);
  range.surroundContents(span);
  return span;
};
const prepareFilledLetters = () => {
  for (const element of all("[data-text-area] *")) {
    const style = getComputedStyle(element);
    if (style.backgroundClip !== "text" || !SEEN.test(textOf(element))) continue;
    const range = Document.prototype.createRange.call(document);
    for (const node of textNodesOf(element))
      for (const { index, segment } of emojiOf(node.data).reverse()) {
        range.setStart(node, index);
        range.setEnd(node, index + segment.length);
        wrap(range, { "-webkit-text-fill-color": "#000" });
      }
    range.selectNodeContents(element);
    const { background } = style;
    const letters = wrap(range, { background, "box-decoration-break": "clone" });
    setAttributes(letters, { "data-filled": "" });
    setStyles(element, { background: "none" });
  }
};
const reachInk = ({ element, ink }) => {
  const [above, below] = [ink.above, ink.below].map((reach) => Math.max(0, reach) + 0.1);
  for (const letters of all("[data-filled]", element))
    setStyles(letters, { padding: `${above}em 0.2em ${below}em`, margin: "0 -0.2em" });
};

// The box of a drawing does not hold what its strokes take beside it.
const strokeOf = (element) => {
  if (!(element instanceof SVGGraphicsElement)) return 0;
  const { stroke, strokeWidth } = getComputedStyle(element);
  if (stroke === "none") return 0;
  const { a, b, c, d } = SVGGraphicsElement.prototype.getScreenCTM.call(element);
  return (parseFloat(strokeWidth) / 2) * Math.sqrt(Math.abs(a * d - b * c));
};
const busyArt = () => {
  const clearance = innerWidth * CLEARANCE;
  return all("[data-busy]").slice(0, MOST_ART).map((element) => {
    const { left, top, right, bottom } = boxOf(element);
    const edge = clearance + strokeOf(element);
    return { left: left - edge, top: top - edge, right: right + edge, bottom: bottom + edge };
  });
};
// An area, its texts, and what else there is in it and on the card.
const contentsOf = (area, busy = busyArt()) => {
  const declared = all("[data-max-size]", area).slice(0, MOST_TEXTS);
  const elements = declared.filter((one) => SEEN.test(textOf(one)));
  const holds = (child) => elements.some((one) => contains(child, one));
  const others = [...childrenOf(area)].filter((child) => !holds(child) && boxOf(child).height > 0);
  return { area, texts: elements.map(textBoxOf), others, busy };
};
// Sets every declared text. Returns the areas that do not fit, smallest sizes and all.
// `hyphenators`: functions that put soft hyphens into a text, by language.
const fitTexts = (hyphenators = {}) => {
  const busy = busyArt();
  const areas = all("[data-text-area]").slice(0, MOST_AREAS);
  return areas.map((area) => contentsOf(area, busy)).filter((fitted) => {
    fitted.texts.forEach(reachInk);
    return fitted.texts.length > 0 && !fitArea(fitted, hyphenators);
  });
};
