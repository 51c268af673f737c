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
//
// Elements of a card may be named so that they hide properties of the document, so everything is
// called by its prototype.
const getter = (prototype, name) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => get.call(node);
};
const parentOf = getter(Node.prototype, "parentElement");
const textOf = getter(Node.prototype, "textContent");
const attributeOf = (element, name) => Element.prototype.getAttribute.call(element, name);
const hasAttribute = (element, name) => Element.prototype.hasAttribute.call(element, name);
const all = (selector, root) =>
  root
    ? [...Element.prototype.querySelectorAll.call(root, selector)]
    : [...Document.prototype.querySelectorAll.call(document, selector)];
const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);
const textNodesOf = (root) => {
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};
const setStyles = (element, styles) => {
  for (const [name, value] of Object.entries(styles))
    element.style.setProperty(name, value, value === "" ? "" : "important");
};

const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const SMALLEST = 9.5 / 390;
const REFERENCE = 100;
// A word may be this much wider than its box by rounding; CSS pixels.
const SLACK = 0.5;
const ROUNDS = 5;
const BLANK_LINES = /\n[^\S\n]*(?=\n[^\S\n]*\n)/g;

// How far letters reach over the box of their line, in sizes of the font; less than 0 above and
// below where the font leaves room.
const inkOf = (element, style) => {
  const canvas = Document.prototype.createElement.call(document, "canvas");
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
const fitsArea = ({ area, texts, busy, others }) => {
  const bounds = boxOf(area);
  const isInside = attributeOf(area, "data-text-area") === "ellipse" ? insideEllipse : inside;
  for (const text of texts)
    for (const line of linesOf(text)) {
      const { above, below, left, right } = text.ink;
      line.top -= above * text.size;
      line.bottom += below * text.size;
      line.left -= left * text.size;
      line.right += right * text.size;
      if (!isInside(line, bounds) || busy.some((art) => overlap(line, art))) return false;
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
  const language = Element.prototype.closest.call(element, "[lang]")?.lang ?? "";
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
const EMOJI = /\p{RGI_Emoji}|\p{Emoji}\ufe0f/gv;
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
      for (const emoji of [...node.data.matchAll(EMOJI)].reverse()) {
        range.setStart(node, emoji.index);
        range.setEnd(node, emoji.index + emoji[0].length);
        wrap(range, { "-webkit-text-fill-color": "#000" });
      }
    range.selectNodeContents(element);
    const { background } = style;
    const letters = wrap(range, { background, "box-decoration-break": "clone" });
    Element.prototype.setAttribute.call(letters, "data-filled", "");
    setStyles(element, { background: "none" });
  }
};
const reachInk = ({ element, ink }) => {
  const [above, below] = [ink.above, ink.below].map((reach) => Math.max(0, reach) + 0.1);
  for (const letters of all("[data-filled]", element))
    setStyles(letters, { padding: `${above}em 0.2em ${below}em`, margin: "0 -0.2em" });
};

// How many characters of a text fit with the others as they are: code points.
const roomOf = (fitted, text) => {
  const { element } = text;
  const segments = new Intl.Segmenter().segment(textOf(element));
  const ends = [0, ...[...segments].map(({ index, segment }) => index + segment.length)];
  const whole = textOf(element);
  const works = (count) => {
    element.replaceChildren(whole.slice(0, ends[count]).trimEnd());
    setSizes(fitted, 0);
    return fitsArea(fitted);
  };
  let low = 0, high = ends.length - 1;
  if (!works(0)) low = high = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (works(middle)) low = middle; else high = middle;
  }
  element.replaceChildren(whole);
  return [...whole.slice(0, ends[low])].length;
};

// An area, its texts, and what else there is in it and on the card.
const contentsOf = (area) => {
  const elements = all("[data-max-size]", area).filter((one) => SEEN.test(textOf(one)));
  const holds = (child) => elements.some((one) => child === one || child.contains(one));
  const others = [...area.children].filter((child) => !holds(child) && boxOf(child).height > 0);
  return { area, texts: elements.map(textBoxOf), others, busy: all("[data-busy]").map(boxOf) };
};
// Sets every declared text. Returns the areas that do not fit, smallest sizes and all.
// `hyphenators`: functions that put soft hyphens into a text, by language.
const fitTexts = (hyphenators = {}) =>
  all("[data-text-area]").map(contentsOf).filter((fitted) => {
    fitted.texts.forEach(reachInk);
    return fitted.texts.length > 0 && !fitArea(fitted, hyphenators);
  });
