// How many characters of other messages would fit in the place of the message, by language; {} if
// the message declares no sizes. Leaves the page with other texts than it had.
//   span      the number of the span of the message
//   messages  by language, the text and its direction: `{en: {text, dir}}`
const measureRooms = (marked, { span, messages }) => {
  const place = marked.find((one) => one.span === span);
  const parent = place && parentOf(place.range.startContainer);
  const element = parent && Element.prototype.closest.call(parent, "[data-max-size]");
  const area = element && Element.prototype.closest.call(element, "[data-text-area]");
  if (!area) return {};
  const rooms = {};
  for (const [lang, { text, dir }] of Object.entries(messages)) {
    for (const [name, value] of Object.entries({ lang, dir }))
      Element.prototype.setAttribute.call(element, name, value);
    element.replaceChildren(text);
    const fitted = contentsOf(area);
    measureCaps(fitted.texts);
    setSizes(fitted, 0);
    const own = fitted.texts.find((one) => one.element === element);
    rooms[lang] = fitsArea(fitted) ? [...text].length : roomOf(fitted, own);
  }
  return rooms;
};
