// Brings a page that is loading to rest, sets its texts, and reports them: one
// `{span, problem, room, samples}` for each place where a text of the user is shown. `room` is how
// many characters fit, where too many are the problem.
//   languages   the languages of the texts; see languages.js
//   minimum     the smallest font size of texts that declare none, CSS pixels
//   hyphenators functions that put soft hyphens into a text, by language
//   rooms       if given, its rooms are measured and returned; see rooms.js
// Animations are brought to their end, endless ones to rest, so that a card always looks the same.
const readyState = getter(Document.prototype, "readyState");
const fontsOf = getter(Document.prototype, "fonts");
const settle = async ({ languages, minimum, hyphenators, rooms }) => {
  while (readyState(document) !== "complete")
    await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
  if (languages) setLanguages(languages);
  prepareFilledLetters();
  const marked = takeMarks();
  for (const root of all(":root")) boxOf(root);
  for (const animation of Document.prototype.getAnimations.call(document)) {
    const { endTime } = animation.effect.getComputedTiming();
    if (endTime === Infinity) animation.cancel(); else animation.finish();
  }
  for (const svg of all("svg"))
    if (svg instanceof SVGSVGElement) { svg.pauseAnimations(); svg.setCurrentTime(0); }
  await fontsOf(document).ready;
  await Promise.allSettled(all("img").map((image) => HTMLImageElement.prototype.decode.call(image)));
  const unfit = fitTexts(hyphenators);
  check(marked, minimum);
  shrink(marked, minimum);
  const bytes = bytesReader();
  const samples = marked.map((place) =>
    place.problem || !place.pieces.length ? [] : samplesOf(place, bytes));
  for (const fitted of unfit) blame(fitted, marked);
  if (rooms) return measureRooms(marked, rooms);
  return marked.map(({ span, problem, room }, number) => ({
    span, problem, room: room ?? null, samples: samples[number],
  }));
};
// Of the texts of a box that is too small for them, one is named: the first of which a part fits.
const blame = (fitted, marked) => {
  const places = new Map(fitted.texts.map((text) => [
    text, marked.find(({ pieces }) => pieces.some(({ element }) => contains(text.element, element))),
  ]));
  for (const place of places.values()) if (place) place.problem = null;
  const longest = [...fitted.texts].sort((a, b) => textOf(b.element).length - textOf(a.element).length);
  for (const text of longest) {
    const place = places.get(text);
    if (!place) continue;
    place.problem = "area";
    place.room = roomOf(fitted, text);
    if (place.room > 0) return;
    place.problem = null;
  }
  // Not even one of them fits.
  const place = places.get(longest[0]);
  if (place) place.problem = "area";
};
