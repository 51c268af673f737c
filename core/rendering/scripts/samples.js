// Where to look for ink: the first and the last word of a text, and the colour they are set in as
// three bytes; null where the colour says nothing of the pixels (emoji, gradients, blending).
// Makes an emoji with colours of its own of the digit before it.
const KEYCAP = "\u20e3";
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
// How a computed colour is written, unless it is mixed or from another space.
const OPAQUE = /^rgb\((\d+), (\d+), (\d+)\)$/;
const bytesReader = () => {
  const known = new Map();
  let context;
  return (colour) => {
    const opaque = OPAQUE.exec(colour);
    if (opaque) return opaque.slice(1).map(Number);
    if (!known.has(colour)) {
      context ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
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
