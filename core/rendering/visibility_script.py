"""The script that finds the texts of the user in a page, fits them in, and checks their places.

It runs beside the page's own scripting, which is off. It reads the document through prototypes,
because elements of the card may be named so that they hide the document's own properties.
"""

from __future__ import annotations

# Takes the marks out of the document. Returns the places of the texts: the number of the span,
# and the first and last point, each a text node and an offset. Places that no layout shows
# directly (titles of documents and drawings, styles, definitions) are left out.
_TAKE_MARKS = r"""
const getter = (prototype, name) => {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name);
  return (node) => get.call(node);
};
const parentOf = getter(Node.prototype, "parentElement");
const MARK = /\ufff0([\u{e0030}-\u{e0039}]*)\ufff1|\ufff2/gu;
const UNSHOWN = "head,title,desc,metadata,style,script,noscript,template,textarea,select,defs," +
  "symbol,pattern,mask,clipPath,marker";
const takeMarks = () => {
  const places = [], open = [];
  const walker = Document.prototype.createTreeWalker.call(
    document, document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      for (const name of Element.prototype.getAttributeNames.call(node)) {
        const value = Element.prototype.getAttribute.call(node, name);
        if (/[\ufff0\ufff2]/.test(value))
          Element.prototype.setAttribute.call(node, name, value.replace(MARK, ""));
      }
      continue;
    }
    const marked = node.data;
    if (!/[\ufff0\ufff2]/.test(marked)) continue;
    const parent = parentOf(node);
    const shown = parent && !Element.prototype.closest.call(parent, UNSHOWN);
    let text = "", last = 0;
    for (const mark of marked.matchAll(MARK)) {
      text += marked.slice(last, mark.index);
      last = mark.index + mark[0].length;
      if (mark[1] !== undefined) {
        const digits = [...mark[1]].map((digit) => digit.codePointAt(0) - 0xe0030).join("");
        open.push({ span: Number(digits), start: [node, text.length] });
      } else {
        const place = open.pop();
        if (place && shown) places.push({ ...place, end: [node, text.length] });
      }
    }
    node.data = text + marked.slice(last);
  }
  return places;
};
"""

# Where each text stands in the layout, and the reason why it is not seen: "hidden", "small",
# "outside" (of the page), "clipped" or "area" (outside of its `data-text-area`).
_MEASURE = r"""
const SEEN = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;
const rangeOf = (node, from, to) => {
  const range = Document.prototype.createRange.call(document);
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
};
const rectsOf = (piece, from = piece.from, to = piece.to) =>
  [...rangeOf(piece.node, from, to).getClientRects()].filter((r) => r.width > 0 && r.height > 0);
const piecesOf = ({ start, end }) => {
  const pieces = [];
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  walker.currentNode = start[0];
  for (let node = start[0]; node; node = walker.nextNode()) {
    const from = node === start[0] ? start[1] : 0;
    const to = node === end[0] ? end[1] : node.length;
    if (SEEN.test(node.data.slice(from, to)))
      pieces.push({ node, from, to, element: parentOf(node) });
    if (node === end[0]) break;
  }
  return pieces;
};
const intersect = (a, b) => ({
  left: Math.max(a.left, b.left), top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
});
const boxOf = (element) => Element.prototype.getBoundingClientRect.call(element);
const PAGE = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
const scaleOf = (style) => {
  let scale = 1;
  if (style.transform !== "none") {
    const { a, b, c, d } = new DOMMatrix(style.transform);
    scale = Math.sqrt(Math.abs(a * d - b * c));
  }
  if (style.scale !== "none") {
    const [x, y = x] = style.scale.split(" ").map(Number);
    scale *= Math.sqrt(Math.abs(x * y));
  }
  return scale;
};
// What holds an element: the part of the page in which it is not clipped, and so on.
const holdersOf = (element) => {
  const held = { clip: PAGE, area: null, opacity: 1, scale: 1, painted: true };
  let escapes = "";
  for (let at = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const moved = style.transform !== "none" || style.filter !== "none";
    if (moved || (escapes === "absolute" && style.position !== "static")) escapes = "";
    const root = at.nodeName === "HTML" || at.nodeName === "BODY";
    if (!escapes && !root && style.display !== "inline") {
      const box = boxOf(at);
      const paints = /paint|content|strict/.test(style.contain);
      const across = paints || style.overflowX !== "visible";
      const down = paints || style.overflowY !== "visible";
      if (across) held.clip = intersect(held.clip, { ...PAGE, left: box.left, right: box.right });
      if (down) held.clip = intersect(held.clip, { ...PAGE, top: box.top, bottom: box.bottom });
    }
    if (!held.area && Element.prototype.hasAttribute.call(at, "data-text-area"))
      held.area = boxOf(at);
    held.opacity *= Number(style.opacity);
    held.scale *= scaleOf(style);
    if (style.mixBlendMode !== "normal" || style.filter !== "none") held.painted = false;
    if (!escapes && (style.position === "absolute" || style.position === "fixed"))
      escapes = style.position;
  }
  if (element instanceof SVGGraphicsElement) {
    const { a, b, c, d } = element.getScreenCTM();
    held.scale = Math.sqrt(Math.abs(a * d - b * c));
  } else held.scale *= element.currentCSSZoom ?? 1;
  return held;
};
const within = (rect, box, slack) =>
  rect.left >= box.left - slack && rect.right <= box.right + slack &&
  rect.top >= box.top - slack && rect.bottom <= box.bottom + slack;
// The box of a line holds room that letters seldom use, above and below: the middle is checked.
const middle = (rect, size, sideways) => {
  const length = sideways ? rect.right - rect.left : rect.bottom - rect.top;
  const cut = Math.max(0, (length - 0.7 * Math.min(size, length)) / 2);
  return sideways
    ? { left: rect.left + cut, right: rect.right - cut, top: rect.top, bottom: rect.bottom }
    : { left: rect.left, right: rect.right, top: rect.top + cut, bottom: rect.bottom - cut };
};
const isRendered = (element) => {
  // An element without a box of its own is as visible as its parent.
  while (element && getComputedStyle(element).display === "contents") element = parentOf(element);
  return element && Element.prototype.checkVisibility.call(element);
};
const problemOf = (piece, minimum) => {
  const style = getComputedStyle(piece.element);
  const held = holdersOf(piece.element);
  const size = parseFloat(style.fontSize) * held.scale;
  Object.assign(piece, { held, style, size });
  if (style.visibility !== "visible" || held.opacity < 0.05) return "hidden";
  if (!isRendered(piece.element)) return "hidden";
  if (size < minimum - 0.05) return "small";
  const rects = rectsOf(piece);
  if (!rects.length) return "hidden";
  const sideways = style.writingMode !== "horizontal-tb";
  for (const rect of rects) {
    const core = middle(rect, size, sideways);
    if (!within(core, PAGE, 2)) return "outside";
    if (!within(core, held.clip, 2)) return "clipped";
    if (held.area && !within(rect, held.area, 1)) return "area";
  }
  return null;
};
const check = (places, minimum) => {
  for (const place of places) {
    place.pieces ??= piecesOf(place);
    place.problem = null;
    for (const piece of place.pieces) {
      piece.problem = problemOf(piece, minimum);
      place.problem ??= piece.problem;
    }
  }
};
"""

# Sets the texts smaller, all by one factor and none below the minimum, until they fit. Where they
# do not even then, they are left as the template has them.
_FIT = r"""
const UNFIT = new Set(["outside", "clipped", "area"]);
const fits = (places) => !places.some(({ problem }) => UNFIT.has(problem));
const fit = (places, minimum) => {
  if (fits(places)) return;
  const elements = new Map();
  for (const { element, style, held } of places.flatMap(({ pieces }) => pieces))
    if (element.style) elements.set(element, {
      size: parseFloat(style.fontSize), least: minimum / held.scale,
      before: Element.prototype.getAttribute.call(element, "style"),
    });
  const setTo = (factor) => {
    for (const [element, { size, least }] of elements)
      element.style.setProperty(
        "font-size", `${Math.min(size, Math.max(least, size * factor))}px`, "important");
    check(places, minimum);
    return fits(places);
  };
  if (!setTo(0)) {
    for (const [element, { before }] of elements)
      if (before === null) Element.prototype.removeAttribute.call(element, "style");
      else Element.prototype.setAttribute.call(element, "style", before);
    return check(places, minimum);
  }
  let low = 0, high = 1;
  for (let round = 0; round < 7; round++) {
    const factor = (low + high) / 2;
    if (setTo(factor)) low = factor; else high = factor;
  }
  setTo(low);
};
"""

# Where to look for ink: the first and the last word of a text, and the colour they are set in as
# three bytes; null where the colour says nothing of the pixels (emoji, gradients, blending).
_SAMPLES = r"""
// Makes an emoji with colours of its own of the digit before it.
const KEYCAP = "\u20e3";
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const bytesReader = () => {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const known = new Map();
  return (colour) => {
    if (!known.has(colour)) {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
      known.set(colour, alpha > 127 ? [red, green, blue] : null);
    }
    return known.get(colour);
  };
};
const colourOf = (element, style) => {
  if (!(element instanceof SVGElement)) return style.webkitTextFillColor;
  return /^(?:none$|url|context)/.test(style.fill) ? "transparent" : style.fill;
};
const samplesOf = (place, bytes) => place.pieces.flatMap((piece) => {
  const { style, held } = piece;
  const words = [...piece.node.data.slice(piece.from, piece.to).matchAll(WORD)]
    .filter(([word]) => !word.includes(KEYCAP));
  const ends = words.length ? [words[0], words.at(-1)] : [];
  const clipped = style.backgroundClip === "text" || style.webkitBackgroundClip === "text";
  const plain = words.length && held.painted && !clipped && held.opacity > 0.5;
  const rects = ends.flatMap((word) => {
    const from = piece.from + word.index;
    return rectsOf(piece, from, from + word[0].length).slice(0, 2);
  });
  return (rects.length ? rects : rectsOf(piece).slice(0, 2)).map((rect) => ({
    rect: [rect.left, rect.top, rect.right, rect.bottom],
    colour: plain ? bytes(colourOf(piece.element, style)) : null,
  }));
});
"""

# Brings a page to rest, and reports the texts: `(minimum) => [{span, problem, samples}]`, one for
# each place where a text of the user is shown. The minimum is in CSS pixels.
# Animations are brought to their end, endless ones to rest, so that a card always looks the same.
SCRIPT = (
    "async (minimum) => {"
    + _TAKE_MARKS
    + _MEASURE
    + _FIT
    + _SAMPLES
    + """
const marked = takeMarks();
const all = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];
const fonts = Object.getOwnPropertyDescriptor(Document.prototype, "fonts").get.call(document);
for (const root of all(":root")) boxOf(root);
for (const animation of Document.prototype.getAnimations.call(document)) {
  const { endTime } = animation.effect.getComputedTiming();
  if (endTime === Infinity) animation.cancel(); else animation.finish();
}
for (const svg of all("svg")) { svg.pauseAnimations(); svg.setCurrentTime(0); }
await fonts.ready;
await Promise.allSettled(all("img").map((image) => image.decode()));
const bytes = bytesReader();
check(marked, minimum);
fit(marked, minimum);
return marked.map((place) => ({
  span: place.span, problem: place.problem,
  samples: place.problem || !place.pieces.length ? [] : samplesOf(place, bytes),
}));
}"""
)
