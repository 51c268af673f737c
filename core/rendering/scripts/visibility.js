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
// How an element is scaled and turned within its parent, without where it is moved to.
const matrixOf = ({ transform, scale, rotate }) => {
  let matrix = new DOMMatrix();
  if (rotate !== "none") {
    const axis = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] };
    const words = rotate.split(" ");
    const angle = parseFloat(words.pop());
    const [x, y, z] = axis[words[0]] ?? (words.length === 3 ? words.map(Number) : axis.z);
    matrix = matrix.rotateAxisAngle(x, y, z, angle);
  }
  if (scale !== "none") {
    const [x, y = x, z = 1] = scale.split(" ").map(parseFloat);
    matrix = matrix.scale(x, y, z);
  }
  return transform === "none" ? matrix : matrix.multiply(new DOMMatrix(transform));
};
// The smaller of the two factors by which a matrix scales what lies in the page.
const smallestScale = ({ a, b, c, d }) => {
  const sum = (a * a + b * b + c * c + d * d) / 2;
  const determinant = a * d - b * c;
  return Math.sqrt(Math.max(0, sum - Math.sqrt(Math.max(0, sum * sum - determinant ** 2))));
};
const thicknessOf = ({ textDecorationThickness: thickness, fontSize }) => {
  const value = parseFloat(thickness) || 0;
  return thickness.endsWith("%") ? (value / 100) * parseFloat(fontSize) : value;
};
const zoomOf = getter(Element.prototype, "currentCSSZoom");
// What holds an element: the part of the page in which it is not clipped, and so on.
const holdersOf = (element) => {
  const held = { clip: PAGE, area: null, opacity: 1, scale: 1, painted: true, struck: 0,
    blur: 0 };
  let matrix = new DOMMatrix();
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
    matrix = matrixOf(style).multiply(matrix);
    if (/line-through/.test(style.textDecorationLine))
      held.struck = Math.max(held.struck, thicknessOf(style));
    if (style.mixBlendMode !== "normal" || style.filter !== "none") held.painted = false;
    held.blur += parseFloat(/blur\(([\d.]+)px/.exec(style.filter)?.[1] ?? 0);
    if (!escapes && (style.position === "absolute" || style.position === "fixed"))
      escapes = style.position;
  }
  if (element instanceof SVGGraphicsElement) {
    matrix = SVGGraphicsElement.prototype.getScreenCTM.call(element);
    held.scale = smallestScale(matrix);
  } else held.scale = smallestScale(matrix) * zoomOf(element);
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
// In sizes of the font.
const MOST_STRUCK = 0.2, MOST_STROKE = 0.25, MOST_BLUR = 0.1;
const LEAST_SPACING = -0.25, LEAST_LEADING = 0.6;
const isRendered = (element) => {
  // An element without a box of its own is as visible as its parent.
  while (element && getComputedStyle(element).display === "contents") element = parentOf(element);
  return element && Element.prototype.checkVisibility.call(element);
};
// Whether letters are shown as dots, are struck out, blurred or blots, or lie upon each other.
const isDefaced = (style, held, lines) => {
  const size = parseFloat(style.fontSize);
  return style.webkitTextSecurity !== "none" || held.struck > size * MOST_STRUCK ||
    parseFloat(style.webkitTextStrokeWidth) > size * MOST_STROKE || held.blur > size * MOST_BLUR ||
    parseFloat(style.letterSpacing) < size * LEAST_SPACING ||
    (lines > 1 && parseFloat(style.lineHeight) < size * LEAST_LEADING);
};
const problemOf = (piece, minimum) => {
  const style = getComputedStyle(piece.element);
  const held = holdersOf(piece.element);
  const size = parseFloat(style.fontSize) * held.scale;
  Object.assign(piece, { held, style, size });
  if (style.visibility !== "visible" || held.opacity < 0.05) return "hidden";
  if (!isRendered(piece.element)) return "hidden";
  const first = parseFloat(getComputedStyle(piece.element, "::first-letter").fontSize);
  const least = Math.min(size, first * held.scale);
  if (least < minimum - 0.05) return "small";
  const rects = rectsOf(piece);
  if (!rects.length || isDefaced(style, held, rects.length)) return "hidden";
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
