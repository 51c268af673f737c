const STEPS = 20;
// Rooms for other messages are measured with letters so much larger than the smallest, since the
// words of people fill lines less well than the ones that are measured.
const MARGIN = 1.15;
// How many characters of a text fit with the others as they are: code points.
const roomOf = (fitted, text) => {
  const { element } = text;
  const segments = new Intl.Segmenter().segment(textOf(element));
  const ends = [0, ...[...segments].map(({ index, segment }) => index + segment.length)];
  const whole = textOf(element);
  const works = (count) => {
    setText(element, whole.slice(0, ends[count]).trimEnd());
    setSizes(fitted, 0);
    return fitsArea(fitted);
  };
  // A shorter text may take as much room as a longer one, whose words fill the lines better.
  const step = Math.ceil(ends.length / STEPS);
  let high = ends.length - 1, low = high - step;
  while (low > 0 && !works(low)) [low, high] = [low - step, low];
  low = Math.max(low, 0);
  if (low === 0 && !works(0)) high = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (works(middle)) low = middle; else high = middle;
  }
  setText(element, whole);
  return [...whole.slice(0, ends[low])].length;
};

// How many characters of other messages surely fit in the place of the message, beside other texts
// in its box, by language; {} if the message declares no sizes. Leaves the page with other texts
// than it had.
//   names  the names of the texts, by the number of their span; spans of several texts are left out
//   texts  by language, `{dir, texts: {message: "…", title: "…"}}`
const measureRooms = async (marked, { names, texts }) => {
  const placeOf = ({ span, range }) => {
    const parent = parentOf(range.startContainer);
    const element = parent && Element.prototype.closest.call(parent, "[data-max-size]");
    return { name: names[span], range, element };
  };
  const places = marked.map(placeOf).filter(({ name, element }) => name && element);
  const own = places.find(({ name }) => name === "message")?.element;
  const area = own && Element.prototype.closest.call(own, "[data-text-area]");
  if (!area) return {};
  const around = places.filter(({ name, element }) => name !== "message" && contains(area, element));
  const [root] = all(":root");
  const roomIn = async ({ dir, texts }, lang) => {
    setAttributes(root, { lang, dir });
    for (const { name, range, element } of around) {
      if (!texts[name]) continue;
      setAttributes(element, { lang, dir });
      range.deleteContents();
      range.insertNode(Document.prototype.createTextNode.call(document, texts[name]));
    }
    setAttributes(own, { lang, dir });
    setText(own, texts.message);
    // Fonts are loaded when a layout asks for them.
    boxOf(area);
    await fontsOf(document).ready;
    const fitted = contentsOf(area);
    for (const text of fitted.texts) text.min *= MARGIN;
    measureCaps(fitted.texts);
    setSizes(fitted, 0);
    const message = fitted.texts.find(({ element }) => element === own);
    return fitsArea(fitted) ? [...texts.message].length : roomOf(fitted, message);
  };
  const rooms = {};
  for (const [lang, wanted] of Object.entries(texts)) rooms[lang] = await roomIn(wanted, lang);
  return rooms;
};
