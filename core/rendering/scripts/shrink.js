// Sets texts that declare no sizes smaller, all by one factor and none below the minimum, until
// they fit. Where they do not even then, they are left as the template has them.
const UNFIT = new Set(["outside", "clipped", "area"]);
const fits = (places) => !places.some(({ problem }) => UNFIT.has(problem));
const shrink = (marked, minimum) => {
  const places = marked.filter(({ pieces }) => !pieces.some(({ element }) => declaredAround(element)));
  if (fits(places)) return;
  const elements = new Map();
  for (const { element, style, held } of places.flatMap(({ pieces }) => pieces))
    if (styleOf(element)) elements.set(element, {
      size: parseFloat(style.fontSize), least: minimum / held.scale,
      before: Element.prototype.getAttribute.call(element, "style"),
    });
  const setTo = (factor) => {
    for (const [element, { size, least }] of elements)
      styleOf(element).setProperty(
        "font-size", `${Math.min(size, Math.max(least, size * factor))}px`, "important");
    check(places, minimum);
    return fits(places);
  };
  if (!setTo(0)) {
    for (const [element, { before }] of elements)
      if (before === null) Element.prototype.removeAttribute.call(element, "style");
      else setAttributes(element, { style: before });
    return check(places, minimum);
  }
  let low = 0, high = 1;
  for (let round = 0; round < 7; round++) {
    const factor = (low + high) / 2;
    if (setTo(factor)) low = factor; else high = factor;
  }
  setTo(low);
};
