// Where each text stands in the layout, and the reason why it is not seen: "hidden", "small",
// "outside" (of the page), "clipped" or "area" (outside of its `data-text-area`).
const rangeOf = (node, from, to) => {
  const range = Document.prototype.createRange.call(document);
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
};
const rectsOf = (piece, from = piece.from, to = piece.to) =>
  [...rangeOf(piece.node, from, to).getClientRects()].filter((r) => r.width > 0 && r.height > 0);
const piecesOf = ({ range }) => {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const pieces = [];
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node = startContainer; node; node = walker.nextNode()) {
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.length;
    if (SEEN.test(node.data.slice(from, to)))
      pieces.push({ node, from, to, element: parentOf(node) });
    if (node === endContainer) break;
  }
  return pieces;
};
const intersect = (a, b) => ({
  left: Math.max(a.left, b.left), top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom),
});
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
const zoomOf = getter(Element.prototype, "currentCSSZoom");
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
  } else held.scale *= zoomOf(element);
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
  const declared = declaredAround(piece.element);
  const sideways = style.writingMode !== "horizontal-tb";
  for (const rect of rects) {
    const core = middle(rect, size, sideways);
    if (!within(core, PAGE, 2)) return "outside";
    if (!within(core, held.clip, 2)) return "clipped";
    // Texts that declare their sizes were measured by their ink already.
    if (held.area && !declared && !within(rect, held.area, 1)) return "area";
  }
  return null;
};
const declaredAround = (element) => Element.prototype.closest.call(element, "[data-max-size]");
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
